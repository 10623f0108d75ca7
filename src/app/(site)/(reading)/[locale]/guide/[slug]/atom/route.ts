import { findChapter } from '@/data/guide/chapters'
import { firstLocale } from '@/i18n/firstLocale'

import { guideFeed } from '../../../_feeds/guideFeed'

interface Context {
  params: Promise<{ locale: string; slug: string }>
}

/** What changed in one chapter, for programs that follow it; by any address that it had. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: asked, slug } = await params
  const locale = firstLocale(asked)
  const chapter = await findChapter({ locale, slug })
  if (!chapter) return new Response(null, { status: 404 })
  const address = { slug: chapter.address }
  return guideFeed({
    locale,
    slug: chapter.slug,
    title: chapter.title.text,
    self: { pathname: '/guide/[slug]/atom', params: address },
    page: { pathname: '/guide/[slug]', params: address },
  })
}

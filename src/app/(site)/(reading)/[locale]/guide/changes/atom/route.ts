import { firstLocale } from '@/i18n/firstLocale'
import { translator } from '@/i18n/translator'

import { guideFeed } from '../../../_feeds/guideFeed'

interface Context {
  params: Promise<{ locale: string }>
}

/** What changed in the whole guide, for programs that follow it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const locale = firstLocale((await params).locale)
  const t = translator(locale, 'guide.changes')
  return guideFeed({
    locale,
    title: t('title'),
    self: '/guide/changes/atom',
    page: '/guide/changes',
  })
}

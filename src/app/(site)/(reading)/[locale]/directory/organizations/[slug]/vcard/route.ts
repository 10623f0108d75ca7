import { findVCard } from '@/data/directory'
import { absoluteUrl } from '@/i18n/alternates'
import { firstLocale } from '@/i18n/firstLocale'

interface Context {
  params: Promise<{ locale: string; slug: string }>
}

/** The organization as a contact that a phone keeps. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: asked, slug } = await params
  const locale = firstLocale(asked)
  const pageUrl = absoluteUrl(locale, {
    pathname: '/directory/organizations/[slug]',
    params: { slug },
  })
  const card = await findVCard({ slug, pageUrl })
  if (!card) return new Response(null, { status: 404 })
  return new Response(card, {
    headers: {
      'Content-Type': 'text/vcard; charset=utf-8',
      // Slugs are ASCII letters, digits and hyphens: safe in a header.
      'Content-Disposition': `attachment; filename="${slug}.vcf"`,
    },
  })
}

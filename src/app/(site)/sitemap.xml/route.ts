import { listPublicPages } from '@/data/sitemap'
import { absoluteUrl, languageAlternates } from '@/i18n/alternates'
import { LOCALES } from '@/i18n/locales'
import { sitemapXml } from '@/i18n/sitemapXml'

export const dynamic = 'force-dynamic'

/** Every public page in each language, with the same page in the others. */
export async function GET(): Promise<Response> {
  const pages = await listPublicPages()
  const entries = pages.flatMap(({ href, modified }) => {
    const languages = languageAlternates(href)
    return LOCALES.map((locale) => ({ url: absoluteUrl(locale, href), languages, modified }))
  })
  return new Response(sitemapXml(entries), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}

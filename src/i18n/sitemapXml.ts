import { dayAt } from '@/days/calendar'
import { escapeXml } from '@/text/xml'

/** One page of the sitemap, in one language, with its other languages. */
export interface SitemapEntry {
  url: string
  /** Language tag → address, `x-default` included. */
  languages: Record<string, string>
  /** The moment of the last change. */
  modified?: string
}

/** The sitemap as search engines read it (sitemaps.org, with hreflang alternates). */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.map(entryXml),
    '</urlset>',
    '',
  ].join('\n')
}

function entryXml({ url, languages, modified }: SitemapEntry): string {
  const alternates = Object.entries(languages).map(
    ([language, href]) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(href)}"/>`,
  )
  const lastmod = modified ? `<lastmod>${dayAt(modified)}</lastmod>` : ''
  return `<url><loc>${escapeXml(url)}</loc>${lastmod}${alternates.join('')}</url>`
}

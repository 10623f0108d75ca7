import { LOCALES } from '@/i18n/locales'
import { PATHNAMES } from '@/i18n/pathnames'

import type { TrialSite } from '../trial'
import { session } from './session'

/** Pages whose address is complete, in each language, then those that the site map lists. */
export async function pageAddresses(site: TrialSite): Promise<string[]> {
  const whole = Object.values(PATHNAMES).flatMap((paths) =>
    LOCALES.map((locale) => `/${locale}${typeof paths === 'string' ? paths : paths[locale]}`),
  )
  const { text } = await session(site.baseUrl).ask('GET', '/sitemap.xml')
  const listed = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '', site.baseUrl).pathname,
  )
  return [
    ...new Set([
      ...whole.filter((path) => !path.includes('[')).map((path) => path.replace(/\/$/, '')),
      ...listed,
      '/sitemap.xml',
      '/robots.txt',
      '/',
    ]),
  ]
}

import { env } from '@/env'
import { LOCALES } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

export const dynamic = 'force-dynamic'

/** What search engines may read: everything public. */
export function GET(): Response {
  const closed = [
    '/admin',
    '/api/',
    ...LOCALES.flatMap((locale) => [
      pathTo(locale, '/map'),
      pathTo(locale, '/account'),
      pathTo(locale, '/styleguide'),
      `/${locale}/problem/`,
    ]),
  ]
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${env.SITE_URL}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

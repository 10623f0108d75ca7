import { LOCALES } from '@/i18n/locales'
import type { StaticPathname } from '@/i18n/href'
import { PATHNAMES } from '@/i18n/pathnames'

/**
 * What an address is for. It decides the security policy, the rate limit and whether the answer
 * may be kept for everyone.
 */
export type RequestKind =
  /** A public page that people read: rendered without any session, kept for everyone. */
  | 'reading'
  /** A page with React in the browser (map, sign-in), never kept. */
  | 'app'
  | 'admin'
  | 'api'
  /** A file whose name changes with its content. */
  | 'asset'

/** Pages that know who is signed in, with all below them. Everything else is read by anyone. */
const APP_PAGES = ['/map', '/account', '/styleguide'] as const satisfies readonly StaticPathname[]

const appPrefixes = findAppPrefixes()

/** The kind of a path (without its query). */
export function requestKind(path: string): RequestKind {
  if (path.startsWith('/_next/') || path.startsWith('/assets/')) return 'asset'
  if (path === '/api' || path.startsWith('/api/')) return 'api'
  if (path === '/admin' || path.startsWith('/admin/')) return 'admin'
  return appPrefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
    ? 'app'
    : 'reading'
}

/** Every localized address under which an app page lives, such as `/fr/carte`. */
function findAppPrefixes(): string[] {
  const isApp = (name: string) =>
    APP_PAGES.some((page) => name === page || name.startsWith(`${page}/`))
  return Object.entries(PATHNAMES)
    .filter(([name]) => isApp(name))
    .flatMap(([name, paths]) =>
      LOCALES.flatMap((locale) => {
        const localized = typeof paths === 'string' ? paths : paths[locale]
        return [`/${locale}${localized}`, `/${locale}${name}`]
      }),
    )
    .map((path) => path.replace(/\/\[.*$/, ''))
}

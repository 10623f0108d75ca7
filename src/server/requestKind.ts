import { LOCALES } from '@/i18n/locales'
import type { StaticPathname } from '@/i18n/href'
import { type Pathname, PATHNAMES } from '@/i18n/pathnames'

/**
 * What an address is for. It decides the security policy, the rate limit and whether the answer
 * may be kept for everyone.
 */
export type RequestKind =
  /** A public page that people read: rendered without any session, kept for everyone. */
  | 'reading'
  /** A reading page of one organization's own, by its link or an account: plain too, never kept. */
  | 'personal'
  /** A page with React in the browser (map, sign-in), never kept. */
  | 'app'
  | 'admin'
  | 'api'
  /** A file whose name changes with its content. */
  | 'asset'

/** Pages that know who is signed in, with all below them. Everything else is read by anyone. */
const APP_PAGES = ['/map', '/account', '/styleguide'] as const satisfies readonly StaticPathname[]

/** Pages of whoever answers for a sheet, or reads a text before it is published, with all below them. */
const PERSONAL_PAGES = [
  '/my-sheet',
  '/account/sheet/[organization]',
  '/outside-reading/[reading]',
] as const satisfies readonly Pathname[]

const appPrefixes = prefixesOf(APP_PAGES)
const personalPrefixes = prefixesOf(PERSONAL_PAGES)

/** The kind of a path (without its query). */
export function requestKind(path: string): RequestKind {
  if (path.startsWith('/_next/') || path.startsWith('/assets/') || path === '/sw.js') return 'asset'
  if (path === '/api' || path.startsWith('/api/')) return 'api'
  if (path === '/admin' || path.startsWith('/admin/')) return 'admin'
  if (isUnder(personalPrefixes, path)) return 'personal'
  return isUnder(appPrefixes, path) ? 'app' : 'reading'
}

const isUnder = (prefixes: readonly string[], path: string): boolean =>
  prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))

/**
 * Every localized address under which such pages live, as `/fr/carte`; without a language too, since what was asked for
 * there goes on with the redirect (`/carte?from=2023Q1`), while reading pages drop parameters that they do not know.
 */
function prefixesOf(pages: readonly Pathname[]): string[] {
  const isOne = (name: string) => pages.some((page) => name === page || name.startsWith(`${page}/`))
  return Object.entries(PATHNAMES)
    .filter(([name]) => isOne(name))
    .flatMap(([name, paths]) =>
      LOCALES.flatMap((locale) => {
        const localized = typeof paths === 'string' ? paths : paths[locale]
        return [localized, name].flatMap((path) => [`/${locale}${path}`, path])
      }),
    )
    .map((path) => path.replace(/\/\[.*$/, ''))
}

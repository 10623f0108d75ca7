import { findPage } from '@/i18n/findPage'
import { isLocale, type Locale } from '@/i18n/locales'
import { queryWordKind } from '@/i18n/pageQueries'
import type { Pathname } from '@/i18n/pathnames'

/**
 * Pages that a browser may keep for where there is no network: what everyone reads alike. Every other page is
 * kept by nobody: a new page is not kept until it has a line here.
 */
const KEPT_PAGES: ReadonlySet<Pathname> = new Set<Pathname>([
  '/',
  '/guide',
  '/guide/parts/[part]',
  '/guide/print',
  '/guide/changes',
  '/guide/[slug]',
  '/search',
  '/glossary',
  '/numbers',
  '/offline',
  '/directory',
  '/directory/regions',
  '/directory/regions/[slug]',
  '/directory/regions/[slug]/card',
  '/directory/province',
  '/directory/organizations/[slug]',
  '/updates',
  '/updates/[slug]',
  '/about',
  '/method',
  '/inclusion-criteria',
  '/data-sources',
  '/open-data',
  '/privacy',
  '/accessibility',
])

/** An address of this site as its worker sees it. */
type Address = Pick<URL, 'pathname' | 'searchParams'>

/**
 * Under which address a page is kept; nothing when it may not be. Words that the page reads make it the answer to
 * a question (what somebody looked for, a place, a list): it is kept nowhere. Words that it does not read are left out.
 *
 * @example keptAddress(new URL('https://example.org/es/guia?utm=x')) // '/es/guia'
 */
export function keptAddress({ pathname, searchParams }: Address): string | undefined {
  const page = findPage(pathname)
  if (!page || !KEPT_PAGES.has(page) || !localeOf(pathname)) return undefined
  const isAsked = [...searchParams.keys()].some((word) => queryWordKind(page, word) !== undefined)
  return isAsked ? undefined : pathname
}

/** Whether a page of these is asked for, maybe with a question: without a network the page that helps stands in its place. */
export function isKeptKind({ pathname }: Pick<Address, 'pathname'>): boolean {
  const page = findPage(pathname)
  return !!page && KEPT_PAGES.has(page)
}

/** Whether an address is the answer of a search, which what was taken along may answer instead. */
export function isSearch({ pathname, searchParams }: Address): boolean {
  const page = findPage(pathname)
  return (page === '/search' || page === '/directory') && !!searchParams.get('q')?.trim()
}

/**
 * Whether a page tells too much of who read it to stay in the browser: a chapter with a quick way out. Taken along with
 * all the others it tells nothing.
 */
export const isDelicate = (pathname: string, html: string): boolean =>
  findPage(pathname) === '/guide/[slug]' && html.includes('<quick-exit')

/** Whether this site answered, and not what stands before it: every answer of ours has a policy and says its own type. */
export const isOfSite = ({ headers }: Pick<Answer, 'headers'>): boolean =>
  /\bdefault-src\b/.test(headers.get('Content-Security-Policy') ?? '') &&
  headers.get('Permissions-Policy') !== null

/** The language of an address; nothing where none is written. */
export function localeOf(pathname: string): Locale | undefined {
  const first = pathname.split('/', 2)[1]
  return isLocale(first) ? first : undefined
}

/**
 * Files that pages show themselves with: ours, whose names change with their content, and the styles and letters
 * that Next builds. Not its scripts: they belong to the map, the accounts and the desks.
 */
export const isKeptFile = (pathname: string): boolean =>
  /^\/assets\/[\w.-]+\.(?:js|css|svg|png)$/.test(pathname) ||
  /^\/_next\/static\/[\w./-]+\.(?:css|woff2)$/.test(pathname)

export const isFont = (pathname: string): boolean => pathname.endsWith('.woff2')

interface Answer {
  status: number
  /** It is another address that answered. */
  redirected: boolean
  headers: Pick<Headers, 'get'>
}

/** Whether an answer to an address of `keptAddress` may be kept: a whole page that the server lets others keep. */
export function mayKeepAnswer({ status, redirected, headers }: Answer): boolean {
  const control = headers.get('Cache-Control') ?? ''
  const type = headers.get('Content-Type') ?? ''
  return (
    status === 200 &&
    !redirected &&
    type.startsWith('text/html') &&
    !/\b(?:no-store|private)\b/i.test(control)
  )
}

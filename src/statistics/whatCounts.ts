import { isLocale, LOCALES } from '@/i18n/locales'
import { findPage } from '@/i18n/findPage'
import { queryWords } from '@/i18n/pageQueries'
import type { Pathname } from '@/i18n/pathnames'

import type { Counted } from './counts'

/** An answer that has left, as far as counting goes. */
export interface Answered {
  /** Path of the address as it was asked for. */
  path: string
  /** Its query, without the question mark. */
  query: string
  status: number
  /** Of its content. */
  type: string
}

/** Endings of files that people take along. */
const FILE = /\.(?:pdf|epub|xlsx|csv|json|jsonld|zip|vcf)$/

/** Files that stand among the programs' addresses, and the language that they are told in. */
const OPEN_FILES: ReadonlySet<string> = new Set([
  '/api/directory.csv',
  '/api/directory.xlsx',
  '/api/directory.jsonld',
  '/api/hsds/package.zip',
])

/** A file of an edition stands under no language: its name says it, as `accompagner-3-guide-es.epub`. */
const EDITION_FILE = new RegExp(
  String.raw`^/editions/\d+/[a-z0-9-]{1,60}-(${LOCALES.join('|')})\.(?:pdf|epub|xlsx|json)$`,
)

/** Files whose address is a page's. */
const FILE_PAGES: ReadonlySet<Pathname> = new Set(['/directory/province/xlsx'])

/** Characters that the address of a thing has; another is told by its page alone. */
const PLAIN = /^[a-z0-9-]{1,120}$/
const PLAIN_FILE = /^[a-z0-9/-]{1,160}$/

/** What is not an own question to the directory: another look at the same answer. */
const SAME_ANSWER: ReadonlySet<string> = new Set(['page', 'view', 'lon'])

/** Whether an address is of something that may be counted, before anything is known of its answer. */
export const mayCount = (path: string): 'page' | 'file' | undefined => {
  if (OPEN_FILES.has(path)) return 'file'
  if (NEVER.test(path)) return undefined
  return FILE.test(path) || path.endsWith('/xlsx') ? 'file' : 'page'
}

/** Programs' addresses, the admin, what pages are made of. */
const NEVER = /^\/(?:api|admin|_next|assets)(?:\/|$)/

/**
 * A page that was read; nothing when the answer is none. A page that the reader's browser still had (304) was
 * read once more: pages are asked for at each view (`max-age=0`).
 *
 * @example readPage({ path: '/es/directorio/regiones/estrie', … }) // { item: '/directory/regions/estrie', … }
 */
export function readPage({ path, status, type }: Answered): ReadPage | undefined {
  if ((status !== 200 && status !== 304) || !type.startsWith('text/html')) return undefined
  const known = pages.get(path)
  if (known) return known
  const found = findRead(path)
  if (!found) return undefined
  // Only what was answered comes here: as many as the site has pages.
  if (pages.size >= MOST_PAGES) pages.clear()
  pages.set(path, found)
  return found
}

export interface ReadPage {
  page: Pathname
  counted: Counted
}

const MOST_PAGES = 20_000
const pages = new Map<string, ReadPage>()

function findRead(path: string): ReadPage | undefined {
  const locale = path.split('/')[1]
  const page = findPage(path)
  if (!isLocale(locale) || !page) return undefined
  return { page, counted: { kind: 'page', locale, item: itemOf(page, path) } }
}

/** The internal address of a page: its names in other languages lead to the same, but for what editors name. */
function itemOf(page: Pathname, path: string): string {
  if (!page.includes('[')) return page
  const asked = path.split('/').slice(2)
  const item = page
    .split('/')
    .slice(1)
    .map((part, at) => (part.startsWith('[') ? (asked[at] ?? '') : part))
  const given = page
    .split('/')
    .slice(1)
    .flatMap((part, at) => (part.startsWith('[') ? [item[at]!] : []))
  return given.every((each) => PLAIN.test(each)) ? `/${item.join('/')}` : page
}

/** A file that was taken; nothing when the answer is none, or is a page that says why it is not there. */
export function takenFile({ path, query, status, type }: Answered): Counted | undefined {
  if (status !== 200 || type.startsWith('text/html')) return undefined
  if (OPEN_FILES.has(path)) {
    const asked = new URLSearchParams(query).get('lang') ?? new URLSearchParams(query).get('locale')
    return { kind: 'download', locale: isLocale(asked) ? asked : 'fr', item: path }
  }
  const ofEdition = EDITION_FILE.exec(path)
  if (ofEdition) {
    const [, language] = ofEdition
    return { kind: 'download', locale: isLocale(language) ? language : 'fr', item: path }
  }
  const locale = path.split('/')[1]
  if (!isLocale(locale)) return undefined
  const page = findPage(path)
  if (page && FILE_PAGES.has(page)) return { kind: 'download', locale, item: page }
  if (!FILE.test(path)) return undefined
  return { kind: 'download', locale, item: fileItem(path) }
}

/** Under the internal name of the page that it is taken from, when there is one. */
function fileItem(path: string): string {
  const end = path.lastIndexOf('.')
  const [from, ending] = [path.slice(0, end), path.slice(end)]
  const page = findPage(from)
  const item = page ? itemOf(page, from) : from.slice(from.indexOf('/', 1))
  return PLAIN_FILE.test(item) ? item + ending : `/*${ending}`
}

/** A question that was asked on a page, in the words of who asked. */
export interface AskedSearch {
  counted: Counted
  words: string
}

/** A search: words on the page of search, any choice in the directory; not the second page of an answer. */
export function askedSearch({ page, counted }: ReadPage, query: string): AskedSearch | undefined {
  if (query === '' || (page !== '/search' && page !== '/directory')) return undefined
  const given = new URLSearchParams(query)
  const has = (word: string) => Boolean(given.get(word)?.trim())
  const words = given.get('q') ?? ''
  const isAsked =
    page === '/search'
      ? has('q')
      : !has('page') &&
        !has('view') &&
        queryWords(page).some((word) => !SAME_ANSWER.has(word) && has(word))
  return isAsked ? { counted: { ...counted, kind: 'search' }, words } : undefined
}

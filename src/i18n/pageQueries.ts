import type { Pathname } from './pathnames'

/**
 * What a word of a page's query means for whoever keeps pages: `kept` changes the page for everyone
 * alike; `personal` (a position) is for one reader, and its page is kept nowhere; `momentary` (open now) is
 * true of the moment, and its page is kept nowhere either; nor is that of a day of the past (`pastDay`): there are
 * as many of them as days, and they would push the pages that people read out of memory.
 */
export type QueryWordKind = 'kept' | 'personal' | 'momentary' | 'pastDay'

/** What chooses organizations, wherever they are listed. */
const LISTED = {
  q: 'kept',
  place: 'kept',
  language: 'kept',
  service: 'kept',
  population: 'kept',
  /** Slug of a region. */
  region: 'kept',
  kind: 'kept',
  /** `yes`: a place that a wheelchair enters. */
  wheelchair: 'kept',
  /** `yes`: by phone or online. */
  remote: 'kept',
} as const

/**
 * Every word of a query that a page understands. Links may write no other (`Href`), a page can read
 * no other (`readQuery`), and the server drops all others before it renders or keeps a page.
 */
export const PAGE_QUERIES = {
  '/directory': {
    ...LISTED,
    lat: 'personal',
    lon: 'personal',
    /** `yes`: at this very moment. */
    open: 'momentary',
    /** `map`: by region, on a map. */
    view: 'kept',
    page: 'kept',
  },
  '/search': {
    q: 'kept',
    place: 'kept',
    lat: 'personal',
    lon: 'personal',
    language: 'kept',
    /** What the words do not ask for, joined by hyphens: `place-emergency`. */
    without: 'kept',
  },
  /** A list of the directory inside of another site's page. */
  '/embed': { ...LISTED, page: 'kept' },
  /** What such a list is made of, while one chooses. */
  '/open-data/embed': LISTED,
  /** What one person is given or handed is kept nowhere: a whole handout is sent from there too. */
  '/give': {
    /** Keys of what is given on (`src/giving`). */
    items: 'personal',
    /** The language of who receives it. */
    lang: 'kept',
  },
  '/handout': {
    items: 'personal',
    lang: 'kept',
    /** `half`: on half a page. */
    format: 'kept',
    /** Its items before some were taken out, for who undoes that. */
    removed: 'personal',
    /** `reader`: somebody was sent it, who sets nothing. */
    for: 'kept',
    /** Why it is not sent as a PDF: `none`, no browser here; `full`, too many wait; `failed`. */
    pdf: 'kept',
  },
  '/directory/regions/[slug]/card': { lang: 'kept' },
  '/directory/nominate': {
    sent: 'kept',
    /** Codes of the criteria that it does not meet, joined by hyphens. */
    refused: 'kept',
  },
  '/feedback': {
    sent: 'kept',
    /** Slug of the sheet, address of the chapter or path of the page that it is about. */
    organization: 'kept',
    chapter: 'kept',
    from: 'kept',
    reason: 'kept',
  },
  '/follow': {
    sent: 'kept',
    /** What is marked already: a chapter by its address in the language, a part by its key, the slug of a region. */
    chapter: 'kept',
    part: 'kept',
    region: 'kept',
  },
  '/follow/choices': {
    key: 'personal',
    /** What was just done. */
    done: 'personal',
  },
  /** `done`: the block whose note was kept, or `answer`. */
  '/outside-reading/[reading]': { link: 'personal', done: 'personal' },
  '/my-sheet': { link: 'personal' },
  '/my-sheet/lost': { sent: 'kept' },
  /** The hours to which a season is being added, by the name of their fields. */
  '/my-sheet/edit/[section]': { season: 'kept' },
  '/account/sheet/[organization]/edit/[section]': { season: 'kept' },
  '/my-sheet/account': { sent: 'kept' },
  '/my-sheet/quiet': { link: 'personal', sent: 'kept' },
  '/my-sheet/nobody-missing': { link: 'personal' },
  /** What was just done. */
  '/account/sheet/[organization]/people': { done: 'kept' },
  /** As it stood at the end of a day (`yyyy-MM-dd`). */
  '/guide': { on: 'pastDay' },
  '/guide/[slug]': { near: 'personal', on: 'pastDay' },
  '/guide/[slug]/compare': {
    /** Days; without `to`, today. */
    from: 'pastDay',
    to: 'pastDay',
    /** `all`: what stayed is unfolded. */
    show: 'kept',
  },
  '/guide/changes': { page: 'kept', since: 'pastDay' },
  '/updates': { page: 'kept' },
  '/map/places/[key]': { list: 'kept', from: 'kept', to: 'kept' },
  '/map/employers/[id]': { list: 'kept', from: 'kept', to: 'kept' },
  '/map/request/confirm': { token: 'personal' },
  '/account/sign-in': { next: 'personal' },
  '/account/sign-in/code': { next: 'personal' },
  '/account/second-step': { next: 'personal', done: 'personal' },
  /** What was just done. */
  '/account/sessions': { done: 'personal' },
  '/account/new-password': { token: 'personal' },
  '/account/confirm-email': { token: 'personal' },
} as const satisfies Partial<Record<Pathname, Record<string, QueryWordKind>>>

/** Pages that show what was online before, even when no day is named: kept nowhere, whatever they are asked. */
const OF_THE_PAST: ReadonlySet<Pathname> = new Set(['/guide/[slug]/compare'])

/** Whether a page shows a day of the past, by what it is or by what is asked of it. */
export const isOfThePast = (page: Pathname | undefined, words: readonly string[]): boolean =>
  page !== undefined &&
  (OF_THE_PAST.has(page) || words.some((word) => queryWordKind(page, word) === 'pastDay'))

export type PageWithQuery = keyof typeof PAGE_QUERIES

/** The words that one page understands; of a page without any, none. */
export type QueryWord<Page extends Pathname> = Page extends PageWithQuery
  ? keyof (typeof PAGE_QUERIES)[Page] & string
  : never

/** What a page was asked, each word once, as it stands in the address. */
export type PageQuery<Page extends PageWithQuery> = Partial<Record<QueryWord<Page>, string>>

/** The words of a page, in the order of the table. */
export const queryWords = <Page extends PageWithQuery>(page: Page): readonly QueryWord<Page>[] =>
  Object.keys(PAGE_QUERIES[page]) as QueryWord<Page>[]

/**
 * What a word means on a page; nothing when the page does not understand it.
 *
 * @example queryWordKind('/directory', 'lat') // 'personal'
 */
export function queryWordKind(page: Pathname | undefined, word: string): QueryWordKind | undefined {
  const words: Partial<Record<Pathname, Readonly<Record<string, QueryWordKind>>>> = PAGE_QUERIES
  const known = page && words[page]
  return known && Object.hasOwn(known, word) ? known[word] : undefined
}

/** Words that only the script of a page reads: the server drops them as well, but sends them along where a page moved. */
const SCRIPT_WORDS: Partial<Record<Pathname, readonly string[]>> = {
  /** The column of a table, of the row that the fragment names. */
  '/guide/[slug]': ['cell'],
}

/**
 * Where a reader is sent on to, with what the script of that page was asked: of it the server knows nothing when it says
 * where the page is now.
 *
 * @example withScriptWords('/es/guia/sueldo', '/guide/[slug]', new URLSearchParams('cell=3fa2&x=1'))
 * // '/es/guia/sueldo?cell=3fa2'
 */
export function withScriptWords(
  address: string,
  page: Pathname | undefined,
  given: URLSearchParams,
): string {
  const words = (page && SCRIPT_WORDS[page]) ?? []
  const asked = words.flatMap((word) => {
    const value = given.get(word)
    return value ? [[word, value]] : []
  })
  if (asked.length === 0) return address
  const [rest = '', ...fragment] = address.split(/(?=#)/)
  return `${rest}${rest.includes('?') ? '&' : '?'}${new URLSearchParams(asked).toString()}${fragment.join('')}`
}

/**
 * A page's whole address as others may see it, on paper: without what tells of one reader.
 *
 * @example withoutPersonal('https://example.org/fr/repertoire?q=logement&lat=45', '/directory')
 * // 'https://example.org/fr/repertoire?q=logement'
 */
export function withoutPersonal(address: string, page: Pathname): string {
  const url = new URL(address)
  for (const word of [...url.searchParams.keys()]) {
    if (queryWordKind(page, word) === 'personal') url.searchParams.delete(word)
  }
  return url.href
}

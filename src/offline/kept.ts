import type { Locale } from '@/i18n/locales'

/** Names of what a browser keeps of this site. All begin alike, so that all can be emptied at once. */
export const KEPT = 'accompagner-'

/** Pages that were read. A new shape of what is kept gets a new number; the worker empties the old. */
export const SEEN = `${KEPT}seen-2`

/** The pages that help where nothing else does: they tell nothing of who reads, and are never erased alone. */
export const HELPS = `${KEPT}help-1`

/** Files that pages show themselves with. */
export const FILES = `${KEPT}files-1`

/** What was taken along in one language. */
export const packName = (locale: Locale): string => `${KEPT}pack-1-${locale}`

/** Whether this version of the worker still reads a cache. */
export const isCurrent = (name: string): boolean =>
  name === SEEN || name === HELPS || name === FILES || name.startsWith(`${KEPT}pack-1-`)

/** Where the state of a pack stands in its cache: no page has this address. */
export const STATE = '/-/pack.json'

/** What is noted on each kept answer. */
export const NOTED = {
  /** When it was read from the site (ISO). */
  at: 'X-Kept-At',
  /** Hash of its content, in a pack. */
  hash: 'X-Kept-Hash',
  /** Its title, encoded as a part of an address: headers hold no accents. */
  title: 'X-Kept-Title',
  /** `gzip` when the body is kept packed. */
  packed: 'X-Kept-Packed',
} as const

/** Headers that a kept page keeps: its policy goes with it. */
const WITH_PAGE = [
  'Content-Type',
  'Content-Language',
  'Content-Security-Policy',
  'Referrer-Policy',
  'X-Content-Type-Options',
  'Permissions-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
]

/** The headers under which an answer is kept. */
export function headersToKeep(answer: Headers, notes: Record<string, string>): Headers {
  const headers = new Headers(notes)
  for (const name of WITH_PAGE) {
    const value = answer.get(name)
    if (value !== null) headers.set(name, value)
  }
  return headers
}

/** The title of a page, unless it is one that somebody watched may not want in a list: it has a quick way out. */
export function titleToList(html: string): string {
  if (html.includes('<quick-exit')) return ''
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
  return title.split(' · ')[0]!.trim()
}

/** Most pages that were read, and files of pages, which stay. */
export const MOST = { pages: 80, files: 60 }

/** What leaves so that there is room: the oldest first. */
export const toEvict = (paths: readonly string[], most: number): readonly string[] =>
  paths.slice(0, Math.max(0, paths.length - most))

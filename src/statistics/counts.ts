import type { Locale } from '@/i18n/locales'

/**
 * What is counted. A page read and a file taken are counted by their address; a search by the page
 * that it was made on, and once more when it found nothing. Who confirms that letters may be sent, or leaves them, and
 * who says whether a chapter was useful, is counted when it is done.
 */
export const COUNT_KINDS = [
  'page',
  'download',
  'search',
  'emptySearch',
  'followed',
  'unfollowed',
  'useful',
  'notUseful',
] as const

export type CountKind = (typeof COUNT_KINDS)[number]

/** Something that happened once, without anything of who did it or at what hour. */
export interface Counted {
  kind: CountKind
  /** The language of the address. */
  locale: Locale
  /** Address by its internal name, without language and query: `/directory/regions/estrie`, `/guide/guide.pdf`. */
  item: string
}

/** How often something happened on a day. */
export interface DayCount extends Counted {
  /** 'yyyy-MM-dd' in Quebec; of what is kept by month, 'yyyy-MM'. */
  day: string
  count: number
}

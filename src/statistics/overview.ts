import type { Locale } from '@/i18n/locales'

import type { CountKind } from './counts'
import type { ItemFigures, KindFigures } from './figures'
import type { PageGroup } from './pageNames'
import type { LookedAt } from './period'

/** What a thing that was counted is called, and where it can be seen. */
export interface NamedItem {
  /** Two counts with the same key are of one thing: a chapter has an address in each language. */
  key: string
  name: string
  /** Path of its page. */
  path?: string | undefined
}

/** Words that found nothing, of those that may be kept. */
export interface Unanswered {
  words: string
  locale: Locale
  asks: number
  days: number
}

/** All that the dashboard shows of a period. */
export interface Overview {
  period: LookedAt
  before: Pick<LookedAt, 'from' | 'to'>
  kinds: Record<CountKind, KindFigures>
  pages: Record<PageGroup, ItemFigures<NamedItem>[]>
  downloads: ItemFigures<NamedItem>[]
  /** What is followed by e-mail today, by the language of the letters. */
  followed: ItemFigures<NamedItem>[]
  /** Chapters, by what their readers said. */
  useful: ItemFigures<NamedItem>[]
  notUseful: ItemFigures<NamedItem>[]
  unanswered: Unanswered[]
}

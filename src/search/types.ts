import type { PlainPassage } from '@/translation'

/** A text that is found: a chapter of the guide, a page about the site, an update. */
export const TEXT_KINDS = ['chapter', 'page', 'update'] as const
export type TextKind = (typeof TEXT_KINDS)[number]

/** What stands under one title of a text, in one language. */
export interface Section {
  /** Of its title on the page; absent for what comes before the first. */
  anchor?: string
  heading?: Passage
  /** The passages under it, in reading order. */
  passages: Passage[]
}

/** A passage as it is read: in French when it is `missing`, of older French when it is `stale`. */
export type Passage = Pick<PlainPassage, 'text' | 'state'>

/** A text in one language, ready to be found. */
export interface SearchText {
  kind: TextKind
  /** Its French slug: the same in every language. */
  key: string
  /** Path of its page in this language, from the root of the site. */
  path: string
  title: Passage
  sections: Section[]
  /** Keys of the services that it is about, the weightiest first. */
  services: readonly string[]
}

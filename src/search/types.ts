import type { PlainPassage } from '@/translation'

/**
 * What is found besides organizations: a chapter of the guide, a page about the site, an update, a word of
 * the glossary, an official number to call.
 */
export const TEXT_KINDS = ['chapter', 'page', 'update', 'term', 'body'] as const
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
  /** Its French slug, or the key of a public body: the same in every language. */
  key: string
  /** How it is called, in any language: an acronym, a number. Of terms and public bodies. */
  names?: readonly string[]
  /** A public body that answers emergencies. */
  isEmergency?: boolean
  /** Path of its page in this language, from the root of the site. */
  path: string
  title: Passage
  sections: Section[]
  /** Keys of the services that it is about, the weightiest first. */
  services: readonly string[]
}

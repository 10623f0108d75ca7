import type { Locale } from '@/i18n/locales'

import type { Glossary } from '../glossary'

/** What a translation is checked for, in the order in which it is told. */
export const CHECK_RULES = [
  'numbers',
  'amounts',
  'dates',
  'phones',
  'links',
  'emails',
  'marks',
  'placeholders',
  'forbidden',
  'terms',
  'formats',
  'ending',
  'capital',
  'doubleWords',
  'untranslated',
  'length',
  'consistency',
] as const

export type CheckRule = (typeof CHECK_RULES)[number]

/** What one text has and the other has not. */
export interface Differences {
  /** In the source, not in the translation. */
  missing: readonly string[]
  /** In the translation, and not right there. */
  added: readonly string[]
}

/** A passage and its translation, with what some rules need to know beside them. */
export interface CheckedPassage {
  source: string
  target: string
  language: Locale
  /** Of the source; French when nothing is said. */
  sourceLanguage?: Locale | undefined
  /** The agreed words of the language. */
  glossary?: Glossary | undefined
  /** How the same source is translated in other places. */
  others?: readonly string[] | undefined
}

/** What the rules need to know of the two languages, for every passage alike. */
export type CheckContext = Pick<CheckedPassage, 'language' | 'sourceLanguage' | 'glossary'>

/** What a rule found. */
export interface Finding extends Differences {
  rule: CheckRule
}

export type Find = (passage: CheckedPassage) => Differences

/** What is the same in every language needs the two texts only. */
export type FindInTexts = (passage: Pick<CheckedPassage, 'source' | 'target'>) => Differences

export const NOTHING: Differences = { missing: [], added: [] }

/** What each list has that the other has not, counted. */
export function difference(expected: readonly string[], found: readonly string[]): Differences {
  const added = [...found]
  const missing = expected.filter((item) => {
    const at = added.indexOf(item)
    if (at >= 0) added.splice(at, 1)
    return at < 0
  })
  return { missing, added }
}

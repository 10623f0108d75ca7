import type { Locale } from '@/i18n/locales'

import type { MarkKind, SourceUnit, UnitState } from '../types'

/** What a file can be: XLIFF, or a table for people without tools. */
export const EXCHANGE_FORMATS = ['1.2', '2.0', 'table'] as const

export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number]

/** A term of the glossary that is found in a passage. */
export interface AgreedTerm {
  term: string
  translation: string
  definition?: string
}

/** A passage on its way out. */
export interface OutgoingUnit {
  unit: Pick<SourceUnit, 'key' | 'kind' | 'context' | 'source' | 'marks' | 'fingerprint'>
  /** The translation as it stands; empty when there is none. */
  target: string
  state: UnitState
  /** Where it stands, for who translates. */
  notes: readonly string[]
  terms: readonly AgreedTerm[]
  /** The source that `target` translates, when that is older than the text's. */
  previousSource?: string
}

/** The passages of one text on their way out. */
export interface OutgoingText {
  /** Number of the translation. */
  id: string
  title: string
  language: Locale
  sourceLanguage: Locale
  units: readonly OutgoingUnit[]
}

/** What the program said of a passage: finished, not finished, or nothing. */
export type ReturnedState = 'done' | 'open' | 'unsaid'

/** A passage as a file brings it back, before anything is believed. */
export interface ReturnedUnit {
  id: string
  /** As in `Unit`: plain text with numbered marks. */
  source: string
  /** Kinds of its marks, as far as the file says. */
  marks: MarkKind[]
  target: string
  state: ReturnedState
  kind?: string
  context?: string
  /** What cannot be read as marks of ours, or has segments without translation. */
  problem?: 'brokenMarks' | 'partlyTranslated'
}

/** One text as a file brings it back. */
export interface ReturnedText {
  /** Number of the translation that it says to be of; none when it does not say. */
  id?: string
  /** Codes of languages as the file has them, `es-MX`. */
  sourceLanguage?: string
  language?: string
  units: ReturnedUnit[]
}

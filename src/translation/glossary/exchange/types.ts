import type { Locale, TargetLocale } from '@/i18n/locales'

/** A term of the glossary as files carry it. Empty words say nothing: they never erase any. */
export interface TermEntry extends Record<TargetLocale, TranslatedTerm> {
  french: string
  variants: string[]
  definition: string
  /** Where the term and its definition come from. */
  source: string
  forbidden: ForbiddenEntry[]
}

export interface TranslatedTerm {
  term: string
  definition: string
}

export interface ForbiddenEntry {
  language: Locale
  text: string
  reason: string
}

/** A term in no language yet. */
export const emptyTerm = (): TermEntry => ({
  french: '',
  variants: [],
  definition: '',
  source: '',
  en: { term: '', definition: '' },
  es: { term: '', definition: '' },
  forbidden: [],
})

import { TARGET_LOCALES, type TargetLocale } from '@/i18n/locales'
import { foldWords } from '@/text/fold'

import type { ForbiddenEntry, TermEntry, TranslatedTerm } from './types'

/** What a file does to one term. */
export const TERM_FATES = ['new', 'changed', 'same', 'refused'] as const

export type TermFate = (typeof TERM_FATES)[number]

export type TermRefusalCode = 'frenchMissing' | 'definitionMissing' | 'doubledTerm'

export interface PlannedTerm {
  /** The place in the file, from 1. */
  place: number
  french: string
  fate: TermFate
  code?: TermRefusalCode
  /** Names of the fields that change, for who decides. */
  changes: string[]
  /** As it stands; nothing of a new one. */
  before?: TermEntry
  /** What the term becomes; the stored one where the file says nothing. */
  next?: TermEntry
  id?: number | string
}

export interface StoredTermEntry extends TermEntry {
  id: number | string
}

/**
 * Compares the terms of a file with those of the glossary, found by their French whatever case and
 * accents. What the file leaves empty stays; words not to use are added, never taken away.
 */
export function planTerms(
  file: readonly TermEntry[],
  stored: readonly StoredTermEntry[],
): PlannedTerm[] {
  const byFrench = new Map(stored.map((term) => [foldWords(term.french), term]))
  const seen = new Set<string>()
  return file.map((term, index) => {
    const name = foldWords(term.french)
    const known = byFrench.get(name)
    const common = { place: index + 1, french: term.french }
    const code = refusalOf(term, known, seen.has(name))
    seen.add(name)
    if (code) return { ...common, fate: 'refused' as const, code, changes: [] }
    if (!known) return { ...common, fate: 'new' as const, changes: [], next: withoutRepeats(term) }
    const next = merged(known, term)
    const changes = changesOf(known, next)
    const fate = changes.length > 0 ? ('changed' as const) : ('same' as const)
    const { id, ...before } = known
    return { ...common, french: known.french, fate, changes, before, next, id }
  })
}

function refusalOf(
  term: TermEntry,
  known: TermEntry | undefined,
  isDoubled: boolean,
): TermRefusalCode | undefined {
  if (!term.french) return 'frenchMissing'
  if (isDoubled) return 'doubledTerm'
  return known || term.definition ? undefined : 'definitionMissing'
}

function merged({ id: _id, ...known }: StoredTermEntry, file: TermEntry): TermEntry {
  const translated = TARGET_LOCALES.map((language) => [
    language,
    {
      term: file[language].term || known[language].term,
      definition: file[language].definition || known[language].definition,
    },
  ])
  return {
    ...known,
    ...(Object.fromEntries(translated) as Record<TargetLocale, TranslatedTerm>),
    definition: file.definition || known.definition,
    source: file.source || known.source,
    variants: union(known.variants, file.variants),
    forbidden: unionOfForbidden(known.forbidden, file.forbidden),
  }
}

/** A term of a file as it is kept: a file may say the same word twice. */
const withoutRepeats = (term: TermEntry): TermEntry => ({
  ...term,
  variants: union([], term.variants),
  forbidden: unionOfForbidden([], term.forbidden),
})

/** What is known stays as it is, repeats and all. */
const union = (known: readonly string[], added: readonly string[]): string[] => [
  ...known,
  ...new Set(added.filter((word) => !known.includes(word))),
]

const unionOfForbidden = (
  known: readonly ForbiddenEntry[],
  added: readonly ForbiddenEntry[],
): ForbiddenEntry[] => {
  const all = [...known]
  const isIn = ({ language, text }: ForbiddenEntry) =>
    all.some((word) => word.language === language && foldWords(word.text) === foldWords(text))
  for (const word of added) if (!isIn(word)) all.push(word)
  return all
}

/** The fields that differ, as they are named in the table: `definition`, `en.term`… */
function changesOf(before: TermEntry, after: TermEntry): string[] {
  const own = (['definition', 'source'] as const).filter((name) => before[name] !== after[name])
  const lists = (['variants', 'forbidden'] as const).filter(
    (name) => before[name].length !== after[name].length,
  )
  const translated = TARGET_LOCALES.flatMap((language) =>
    (['term', 'definition'] as const)
      .filter((name) => before[language][name] !== after[language][name])
      .map((name) => `${language}.${name}`),
  )
  return [...own, ...lists, ...translated]
}

import { LOCALES, type Locale } from '@/i18n/locales'

import { extract } from '../extract'
import { match } from '../match'
import { unitState } from '../states'
import type { Resource, SourceUnit, StoredUnits, Unit, UnitState } from '../types'
import { unitsFromBoxes } from './fromBoxes'

/** A translation as readers have it. */
export interface ReadableTranslation {
  resourceKey: string
  language: Locale
  units?: StoredUnits | null
  sourceUnits?: readonly SourceUnit[] | null
  _status?: 'draft' | 'published' | null
}

/** One passage in every language: current words, older ones where there are no others, and how it stands. */
export interface WordsOfPassage {
  texts: Partial<Record<Locale, string>>
  older: Partial<Record<Locale, { text: string; since?: string }>>
  states: Partial<Record<Locale, UnitState>>
}

interface Asked {
  resource: Resource
  /** What stands in the document's boxes of a language, for what has no translation yet. */
  boxes: (language: Locale) => ReadonlyMap<string, string>
  translations: readonly ReadableTranslation[]
}

/** The passages of a text that is read passage by passage, by their place in it. */
export function wordsOf({
  resource,
  boxes,
  translations,
}: Asked): ReadonlyMap<string, WordsOfPassage> {
  const lead = resource.sourceLanguage ?? LOCALES[0]
  const units = extract(resource)
  const words = new Map<string, WordsOfPassage>(
    units.map(({ path, source }) => [path, { texts: { [lead]: source }, older: {}, states: {} }]),
  )
  for (const language of LOCALES) {
    if (language === lead) continue
    const found = translations.find((each) => each.language === language)
    const entries = found ? entriesIn(found, units) : unitsFromBoxes(units, boxes(language))
    for (const unit of units) add(words.get(unit.path), language, entries[unit.key], unit)
  }
  return words
}

/**
 * Of a text that has no translation yet, what stands in its boxes is one. Once there is one, be it a draft,
 * the boxes are what came before.
 */
const entriesIn = (
  { units, sourceUnits, _status }: ReadableTranslation,
  now: readonly Unit[],
): StoredUnits => (_status === 'published' ? match(units ?? {}, sourceUnits ?? [], now) : {})

/** Nothing unapproved is read, and nothing old as if it were current. */
function add(
  words: WordsOfPassage | undefined,
  language: Locale,
  entry: StoredUnits[string] | undefined,
  unit: Unit,
): void {
  if (!words) return
  const state = unitState(entry, unit)
  words.states[language] = state
  if (entry?.state !== 'approved') return
  const { target: text, staleSince: since } = entry
  if (state === 'approved') words.texts[language] = text
  if (state === 'stale') words.older[language] = { text, ...(since ? { since } : {}) }
}

import { extract, unitState, type Resource, type StoredUnits, type Unit } from '@/translation'
import type { CurrentText } from '@/translation/xliff/plan'
import type { OutgoingText } from '@/translation/xliff/types'

import { chapter, translated } from '../factories'

/** Translations of some passages of a chapter, one in each state. */
export function oneOfEachState(units: readonly Unit[]): StoredUnits {
  const all = translated(units, ({ source }) => `EN ${source}`)
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, entry], index) => {
      if (index % 4 === 0) return [[key, entry]]
      if (index % 4 === 1) return [[key, { ...entry, state: 'toReview' as const }]]
      if (index % 4 === 2) return []
      return [[key, { ...entry, source: 'Avant.', fingerprint: 'f'.repeat(16) }]]
    }),
  )
}

/** A text on its way out, and the same as it stands here. */
export function outgoing(
  resource: Resource = chapter(),
  store: (units: readonly Unit[]) => StoredUnits = oneOfEachState,
): { text: OutgoingText; current: CurrentText } {
  const units = extract(resource)
  const stored = store(units)
  return {
    current: { id: '12', language: 'en', sourceLanguage: 'fr', units, stored },
    text: {
      id: '12',
      title: 'Changer d’employeur',
      language: 'en',
      sourceLanguage: 'fr',
      units: units.map((unit) => {
        const entry = stored[unit.key]
        const state = unitState(entry, unit)
        return {
          unit,
          target: entry?.target ?? '',
          state,
          notes: [`Ici & là : ${unit.kind}`],
          terms: [{ term: 'employeur', translation: 'employer', definition: 'Qui emploie.' }],
          ...(state === 'stale' && entry ? { previousSource: entry.source } : {}),
        }
      }),
    },
  }
}

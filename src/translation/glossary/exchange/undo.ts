import { TARGET_LOCALES } from '@/i18n/locales'

import type { TermEntry } from './types'

/** A term as an import wrote it: nothing before it where the import added it. */
export interface WrittenTerm {
  id: number | string
  before?: TermEntry
  after: TermEntry
}

/** What taking an import back does to a term; `kept` where somebody has changed all that it wrote. */
export const UNDO_FATES = ['removed', 'restored', 'kept', 'gone'] as const

export type UndoFate = (typeof UNDO_FATES)[number]

interface UndoneTerm {
  fate: UndoFate
  /** What the term becomes, where it is restored. */
  next?: TermEntry
}

/**
 * Takes back what an import wrote of a term, field by field: what somebody has changed since stays. A term that
 * the import added goes, unless something of it was changed.
 *
 * @param now the term as it stands; nothing where it was deleted
 */
export function undoTerm({ before, after }: WrittenTerm, now: TermEntry | undefined): UndoneTerm {
  if (!now) return { fate: 'gone' }
  const isAsWritten = (field: Field) => isEqual(field.get(now), field.get(after))
  if (!before) return { fate: FIELDS.every(isAsWritten) ? 'removed' : 'kept' }
  const written = FIELDS.filter((field) => !isEqual(field.get(before), field.get(after)))
  const next = written.filter(isAsWritten).reduce((term, field) => field.set(term, before), now)
  return FIELDS.every((field) => isEqual(field.get(next), field.get(now)))
    ? { fate: 'kept' }
    : { fate: 'restored', next }
}

interface Field {
  get: (term: TermEntry) => unknown
  set: (term: TermEntry, from: TermEntry) => TermEntry
}

const FIELDS: readonly Field[] = [
  ...(['french', 'variants', 'definition', 'source', 'forbidden'] as const).map((name): Field => ({
    get: (term) => term[name],
    set: (term, from) => ({ ...term, [name]: from[name] }),
  })),
  ...TARGET_LOCALES.flatMap((language) =>
    (['term', 'definition'] as const).map((name): Field => ({
      get: (term) => term[language][name],
      set: (term, from) => ({
        ...term,
        [language]: { ...term[language], [name]: from[language][name] },
      }),
    })),
  ),
]

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

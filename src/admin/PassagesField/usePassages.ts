'use client'

import { useAuth, useField, useFormFields } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import type { TargetLocale } from '@/i18n/locales'
import { countStates, unitState } from '@/translation/states'
import type { SourceUnit, StoredUnit, StoredUnits, UnitState } from '@/translation/types'

import { FILTERS, type Filter } from './words'

/** A passage as the translator sees it. */
export interface Passage {
  unit: SourceUnit
  /** Place in the text, from 1. */
  place: number
  state: UnitState
  /** As it is in the form. */
  entry: StoredUnit | undefined
  /** As it was when the page opened or was last saved. */
  saved: StoredUnit | undefined
  /** What can be done about its approval now; nothing when it waits for nobody. */
  review: 'mayApprove' | 'own' | 'approvedNow' | undefined
}

const NO_UNITS: SourceUnit[] = []
const NO_ENTRIES: StoredUnits = {}

const IN_FILTER: Record<Filter, (state: UnitState) => boolean> = {
  all: () => true,
  toDo: (state) => state === 'missing' || state === 'stale',
  stale: (state) => state === 'stale',
  toReview: (state) => state === 'toReview',
}

/** The passages of the open translation, and the ways to write them. */
export function usePassages(path: string) {
  const field = useField<StoredUnits | null>({ path })
  const { setValue } = field
  const entries = field.value ?? NO_ENTRIES
  const saved = (field.initialValue as StoredUnits | null | undefined) ?? NO_ENTRIES
  const units =
    (useFormFields(([fields]) => fields.sourceUnits?.value) as SourceUnit[] | null) ?? NO_UNITS
  const { user } = useAuth()
  const person = user?.id
  const language = useFormFields(([fields]) => fields.language?.value) as TargetLocale | undefined

  const passages = useMemo(
    () =>
      units.map((unit, index): Passage => {
        const entry = entries[unit.key]
        const state = unitState(entry, unit)
        const before = saved[unit.key]
        const review = reviewOf(unit, entry, before, person)
        return { unit, place: index + 1, state, entry, saved: before, review }
      }),
    [units, entries, saved, person],
  )
  const counts = useMemo(() => countStates(units, entries), [units, entries])

  // Rows keep the same functions from one key to the next, and so are not drawn again.
  const latest = useRef({ entries, saved })
  useEffect(() => {
    latest.current = { entries, saved }
  }, [entries, saved])
  const write = useCallback(
    (unit: SourceUnit, target: string) => {
      const { entries, saved } = latest.current
      const next = { ...entries, ...changedEntry(unit, target, saved[unit.key]) }
      if (target === '' && !saved[unit.key]) delete next[unit.key]
      latest.current = { entries: next, saved }
      setValue(next)
    },
    [setValue],
  )
  const confirm = useCallback(
    (unit: SourceUnit) => {
      const { entries, saved } = latest.current
      const entry = entries[unit.key]
      if (!entry) return
      const next = { ...entries, [unit.key]: written(unit, entry.target) }
      latest.current = { entries: next, saved }
      setValue(next)
    },
    [setValue],
  )
  const approve = useCallback(
    (unit: SourceUnit, reason: string) => {
      const { entries, saved } = latest.current
      const next = { ...entries, ...approval(unit, saved[unit.key], reason) }
      latest.current = { entries: next, saved }
      setValue(next)
    },
    [setValue],
  )
  const undo = useCallback(
    (unit: SourceUnit) => write(unit, latest.current.saved[unit.key]?.target ?? ''),
    [write],
  )
  return { passages, counts, language, write, confirm, approve, undo, isBusy: field.disabled }
}

/** Somebody else's saved words can be approved; words being typed cannot, nor can one's own. */
function reviewOf(
  unit: SourceUnit,
  entry: StoredUnit | undefined,
  saved: StoredUnit | undefined,
  person: number | string | undefined,
): Passage['review'] {
  if (!entry || !saved || unitState(saved, unit) !== 'toReview') return undefined
  if (entry.target !== saved.target) return undefined
  if (entry.state === 'approved') return 'approvedNow'
  return saved.updatedBy === String(person) ? 'own' : 'mayApprove'
}

/** An approval says what was before the person's eyes: if it is no longer so, the site refuses it. */
const approval = (
  unit: SourceUnit,
  saved: StoredUnit | undefined,
  reason: string,
): Record<string, StoredUnit> =>
  saved
    ? {
        [unit.key]: {
          ...saved,
          source: unit.source,
          state: 'approved',
          ...(reason ? { despite: { reason, by: '', at: '' } } : {}),
        },
      }
    : {}

/** Words put back as they were are not a change: an approval is not lost by typing and undoing. */
const changedEntry = (unit: SourceUnit, target: string, saved: StoredUnit | undefined) => ({
  [unit.key]: saved?.target === target ? saved : written(unit, target),
})

/** What the site accepts from a person: it writes who, when and what was there before by itself. */
const written = (unit: SourceUnit, target: string): StoredUnit => ({
  source: unit.source,
  target,
  state: 'toReview',
})

/** How many passages each filter would show. */
export const filterCounts = (passages: readonly Passage[]): Record<Filter, number> =>
  Object.fromEntries(
    FILTERS.map((filter) => [
      filter,
      passages.filter(({ state }) => IN_FILTER[filter](state)).length,
    ]),
  ) as Record<Filter, number>

/** The passages shown: chosen with the filter, so that a row does not leave while it is written. */
export function useFilter(passages: readonly Passage[]) {
  const [chosen, setChosen] = useState<{ filter: Filter; keys?: ReadonlySet<string> }>({
    filter: 'all',
  })
  const choose = (filter: Filter) => {
    if (filter === 'all') return setChosen({ filter })
    const kept = passages.filter(({ state }) => IN_FILTER[filter](state))
    setChosen({ filter, keys: new Set(kept.map(({ unit }) => unit.key)) })
  }
  const { filter, keys } = chosen
  const shown = keys ? passages.filter(({ unit }) => keys.has(unit.key)) : passages
  return { filter, choose, shown }
}

/** The first passage to do after `key`, or from the top again. */
export function nextToDo(shown: readonly Passage[], key: string | undefined): Passage | undefined {
  const at = shown.findIndex(({ unit }) => unit.key === key)
  const order = [...shown.slice(at + 1), ...shown.slice(0, Math.max(at, 0))]
  return order.find(({ state }) => IN_FILTER.toDo(state))
}

import { useState } from 'react'

import { unitState } from '@/translation/states'
import type { SourceUnit, StoredUnits, UnitState } from '@/translation/types'

import { FILTERS, type Filter } from './words'

/** A passage with its place in the text, from 1, and how it stands. */
export interface PlacedUnit {
  unit: SourceUnit
  place: number
  state: UnitState
}

export const placeUnits = (
  units: readonly SourceUnit[],
  entries: StoredUnits,
): readonly PlacedUnit[] =>
  units.map((unit, index) => ({
    unit,
    place: index + 1,
    state: unitState(entries[unit.key], unit),
  }))

const IN_FILTER: Record<Filter, (state: UnitState) => boolean> = {
  all: () => true,
  toDo: (state) => state === 'missing' || state === 'stale',
  stale: (state) => state === 'stale',
  toReview: (state) => state === 'toReview',
}

/** How many passages each filter would show. */
export const filterCounts = (passages: readonly PlacedUnit[]): Record<Filter, number> => {
  const count = (filter: Filter) => passages.filter(({ state }) => IN_FILTER[filter](state)).length
  return Object.fromEntries(FILTERS.map((filter) => [filter, count(filter)])) as Record<
    Filter,
    number
  >
}

/** The passages shown: chosen with the filter, so that a row does not leave while it is written. */
export function useFilter(passages: readonly PlacedUnit[]) {
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
export function nextToDo(
  shown: readonly PlacedUnit[],
  key: string | undefined,
): PlacedUnit | undefined {
  const at = shown.findIndex(({ unit }) => unit.key === key)
  const order = [...shown.slice(at + 1), ...shown.slice(0, Math.max(at, 0))]
  return order.find(({ state }) => IN_FILTER.toDo(state))
}

/** The passage before or after `key` among those that are shown. */
export function neighbour(
  shown: readonly PlacedUnit[],
  key: string | undefined,
  step: 1 | -1,
): PlacedUnit | undefined {
  const at = shown.findIndex(({ unit }) => unit.key === key)
  return at < 0 ? shown[0] : shown[at + step]
}

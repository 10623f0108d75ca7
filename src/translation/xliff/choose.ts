import { unitState } from '../states'
import type { SourceUnit, StoredUnits, UnitState } from '../types'
import type { OutgoingUnit } from './types'

/** Which passages go out: every one, those to translate, or those of one state. */
export const UNIT_CHOICES = ['all', 'due', 'stale', 'missing'] as const

export type UnitChoice = (typeof UNIT_CHOICES)[number]

const CHOSEN: Readonly<Record<UnitChoice, ReadonlySet<UnitState>>> = {
  all: new Set(['missing', 'stale', 'toReview', 'approved']),
  due: new Set(['missing', 'stale']),
  stale: new Set(['stale']),
  missing: new Set(['missing']),
}

/** The passages that are asked for, each as it stands, in reading order. */
export const chooseUnits = (
  units: readonly SourceUnit[],
  stored: StoredUnits,
  choice: UnitChoice,
): Omit<OutgoingUnit, 'notes' | 'terms'>[] =>
  units.flatMap((unit) => {
    const entry = stored[unit.key]
    const state = unitState(entry, unit)
    if (!CHOSEN[choice].has(state)) return []
    const target = entry?.target ?? ''
    const isOlder = state === 'stale' && entry !== undefined
    return [{ unit, target, state, ...(isOlder ? { previousSource: entry.source } : {}) }]
  })

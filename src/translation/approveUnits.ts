import { sameId, type Id } from '@/db/ids'

import { unitState } from './states'
import type { StoredUnit, StoredUnits, Unit } from './types'

/**
 * Approves every passage that waits for it, except those that the person wrote.
 *
 * @param person who approves; without it (published alone, with a reason) nothing is excepted
 */
export function approveUnits(
  stored: StoredUnits,
  units: readonly Unit[],
  person: Id | undefined,
): { entries: StoredUnits; approved: number; own: number } {
  const entries: Record<string, StoredUnit> = { ...stored }
  let approved = 0
  let own = 0
  for (const unit of units) {
    const entry = stored[unit.key]
    if (!entry || unitState(entry, unit) !== 'toReview') continue
    if (person !== undefined && sameId(entry.updatedBy, person)) {
      own += 1
      continue
    }
    const { previousSource: _source, previousTarget: _target, ...rest } = entry
    entries[unit.key] = { ...rest, state: 'approved' }
    approved += 1
  }
  return { entries, approved, own }
}

import { stripMarks } from '../marks'
import { normalize } from '../normalize'
import { unitState } from '../states'
import type { SourceUnit, StoredUnits } from '../types'

/**
 * For each passage whose French comes again in the text, how it is translated in the other places.
 * Stale translations do not count: they are of another French.
 */
export function translatedElsewhere(
  units: readonly SourceUnit[],
  entries: StoredUnits,
): ReadonlyMap<string, readonly string[]> {
  const bySource = new Map<string, { key: string; target: string }[]>()
  for (const unit of units) {
    const state = unitState(entries[unit.key], unit)
    const isThere = state === 'approved' || state === 'toReview'
    const target = isThere ? (entries[unit.key]?.target ?? '') : ''
    const source = normalize(stripMarks(unit.source))
    bySource.set(source, [...(bySource.get(source) ?? []), { key: unit.key, target }])
  }
  const elsewhere = new Map<string, readonly string[]>()
  for (const same of bySource.values()) {
    if (same.length < 2) continue
    for (const { key } of same) {
      const others = same.filter((other) => other.key !== key).map(({ target }) => target)
      elsewhere.set(key, [...new Set(others.filter(Boolean))])
    }
  }
  return elsewhere
}

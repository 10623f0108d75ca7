import { reopenedUnit } from './approveUnits'
import { withEarlierHands } from './hands'
import { match } from './match'
import type { SourceUnit, StoredUnit, StoredUnits } from './types'

interface Passages {
  units?: StoredUnits | null
  sourceUnits?: readonly SourceUnit[] | null
}

/**
 * The passages as an older version had them, followed to the French of today. What reads the same as
 * today keeps its approval; other words await somebody else than who wrote them and who brings them
 * back. A passage that the version did not have keeps the words of today.
 *
 * @param units the French units of today
 */
export function restoreUnits(
  version: Passages,
  latest: Passages,
  units: readonly SourceUnit[],
  { person, date }: { person: number | string; date: string },
): StoredUnits {
  const today = latest.units ?? {}
  const followed = match(withoutBeside(version.units ?? {}), version.sourceUnits ?? [], units)
  const restored = Object.entries(followed).map(([key, entry]): [string, StoredUnit] => {
    const now = today[key]
    if (now?.target === entry.target) return [key, now]
    const { despite: _reason, ...words } = reopenedUnit(entry)
    const begun = now?.begunBy ? { begunBy: now.begunBy } : {}
    const back = { ...words, ...begun, restoredBy: String(person), restoredAt: date }
    return [key, withEarlierHands(back, entry)]
  })
  return { ...today, ...Object.fromEntries(restored) }
}

/** What was kept beside then is there still, or was used or dismissed since. */
const withoutBeside = (units: StoredUnits): StoredUnits =>
  Object.fromEntries(Object.entries(units).filter(([, { beside }]) => !beside))

import { match } from './match'
import type { SourceUnit, StoredUnit, StoredUnits } from './types'

/** Words typed for French that was replaced meanwhile, and where they could go. */
export interface BesideWords {
  /** Under which they are kept. */
  key: string
  entry: StoredUnit
  /** The passage of today that is nearest to theirs; none when nothing is alike. */
  nearest: SourceUnit | undefined
  /** The words with the marks of that passage. */
  target: string
}

/**
 * What is kept beside a text, each with the passage that is offered it: what stands in its place now, where `match` would
 * give it that one; else whichever `match` finds.
 *
 * @param units the French passages of today, in reading order
 */
export const besideWords = (stored: StoredUnits, units: readonly SourceUnit[]): BesideWords[] =>
  Object.entries(stored).flatMap(([key, entry]) => {
    if (!entry.beside) return []
    const { source, fingerprint = 'unknown', beside } = entry
    const left: SourceUnit = { key, source, fingerprint, ...beside }
    const follow = (among: readonly SourceUnit[]) => {
      const followed = match({ [key]: entry }, [left], among)
      const nearest = among.find((unit) => followed[unit.key])
      return nearest && { nearest, target: followed[nearest.key]?.target ?? entry.target }
    }
    // What stands in its place now, where that is alike: another passage may be just as much alike.
    const others = units.filter((unit) => unit.key !== beside.follows)
    const found = follow(inPlaceOf(beside.follows, units)) ?? follow(others)
    return [{ key, entry, nearest: found?.nearest, target: found?.target ?? entry.target }]
  })

/** The passage that now follows the one that a passage followed. */
function inPlaceOf(follows: string | undefined, units: readonly SourceUnit[]): SourceUnit[] {
  if (follows === undefined) return []
  const at = units.findIndex(({ key }) => key === follows)
  return follows !== '' && at < 0 ? [] : units.slice(at + 1, at + 2)
}

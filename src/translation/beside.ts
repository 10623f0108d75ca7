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
 * What is kept beside a text, each with the passage that `match` would give it to.
 *
 * @param units the French passages of today, in reading order
 */
export const besideWords = (stored: StoredUnits, units: readonly SourceUnit[]): BesideWords[] =>
  Object.entries(stored).flatMap(([key, entry]) => {
    if (!entry.beside) return []
    const { source, fingerprint = 'unknown', beside } = entry
    const left: SourceUnit = { key, source, fingerprint, ...beside }
    const followed = match({ [key]: entry }, [left], units)
    const nearest = units.find((unit) => followed[unit.key])
    return [{ key, entry, nearest, target: followed[nearest?.key ?? key]?.target ?? entry.target }]
  })

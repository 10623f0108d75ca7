import type { StoredUnit, StoredUnits } from './types'

interface Translated {
  units?: StoredUnits | null
}

/**
 * Whether a passage that was read in a language is read no more: its approval was taken back, or its words are gone. Where
 * the French changed, they stand under another key.
 */
export function takesPassagesBack(before: Translated, after: Translated): boolean {
  const now = after.units ?? {}
  const words = new Set(Object.values(now).flatMap((one) => (isRead(one) ? one.target : [])))
  return Object.entries(before.units ?? {}).some(([key, was]) => {
    if (!isRead(was)) return false
    const entry = now[key]
    return entry ? !isRead(entry) : !words.has(was.target)
  })
}

const isRead = ({ state, target }: StoredUnit): boolean =>
  state === 'approved' && target.trim() !== ''

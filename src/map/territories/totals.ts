import type { PlaceTotals } from '../wire'
import { type Level, LEVELS, mrcKey } from './key'

export interface TerritoryTotals {
  key: string
  positions: number
  /** How many places with rows it has. */
  places: number
}

/** The key of the territory that a place stands in; '' when it is not known. */
export const KEY_OF: Record<Level, (place: { region: string; mrc: string }) => string> = {
  region: ({ region }) => region,
  mrc: ({ mrc }) => (mrc ? mrcKey(mrc) : ''),
}

/**
 * The levels that at least half of all places are known by, whatever is filtered. The gazetteer that comes with the
 * site names hardly any MRC: a table of the one that it names would leave out nearly every place.
 */
export const levelsOf = (places: readonly { region: string; mrc: string }[]): Level[] =>
  LEVELS.filter((level) => {
    const known = places.filter((place) => KEY_OF[level](place) !== '').length
    return known > 0 && 2 * known >= places.length
  })

/** The counts of places added up by territory: with rows of no place, they are the totals. */
export function sumByTerritory(
  level: Level,
  counts: readonly PlaceTotals[],
): Map<string, TerritoryTotals> {
  const totals = new Map<string, TerritoryTotals>()
  for (const { place, positions } of counts) {
    const key = KEY_OF[level](place)
    const known = totals.get(key) ?? { key, positions: 0, places: 0 }
    known.positions += positions
    known.places += 1
    totals.set(key, known)
  }
  return totals
}

/** Finding an employer or a place by what a reader types. */
import { fold } from '@/text/fold'
import { typedLine } from '@/text/typed'

import type { MapTable } from './columns'
import type { MapEmployer, MapPlace } from './row'

export interface MapMatches {
  places: MapPlace[]
  employers: MapEmployer[]
}

/**
 * Places and employers whose name holds the text, whatever its case and accents: names that begin
 * with it first, then names where a word does, then the rest, each in alphabetical order.
 *
 * @param limit most answers of each sort
 */
export function searchMap(table: MapTable, text: string, limit: number): MapMatches {
  const wanted = fold(typedLine(text))
  if (wanted.length < MIN_LENGTH) return { places: [], employers: [] }
  return {
    places: best(table.placesFolded, wanted, limit).map((code) => table.places[code]!),
    employers: best(table.employersFolded, wanted, limit).map((code) => table.employers[code]!),
  }
}

/** Letters under which every name would match. */
const MIN_LENGTH = 2

function best(names: readonly string[], wanted: string, limit: number): number[] {
  const found: { code: number; name: string; rank: number }[] = []
  names.forEach((name, code) => {
    const at = name.indexOf(wanted)
    if (at < 0) return
    const rank = at === 0 ? 0 : /[^a-z0-9]/.test(name[at - 1]!) ? 1 : 2
    found.push({ code, name, rank })
  })
  return found
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ code }) => code)
}

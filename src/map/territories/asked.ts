/** Which territories a question is about, where it is about some places only. */
import { keyOfMunicipality } from '../areas'
import type { MapFilters } from '../filters'
import type { MapPlace } from '../row'
import { KEY_OF } from './totals'
import type { Level } from './key'

type PlaceFilters = Pick<MapFilters['facets'], 'region' | 'mrc' | 'municipality'>

/**
 * Keys of the territories that hold something that filters of place let pass; `undefined` without such filters:
 * all are asked about. A territory with no row under other filters is asked about, and has zero.
 *
 * @param places all places of the lists
 * @param counted those with rows that pass: a municipality of several circles is known by them alone
 */
export function territoriesAsked(
  level: Level,
  { region = [], mrc = [], municipality = [] }: PlaceFilters,
  places: readonly MapPlace[],
  counted: readonly MapPlace[],
): ReadonlySet<string> | undefined {
  if (region.length + mrc.length + municipality.length === 0) return undefined
  const keys = new Set(municipality.map(keyOfMunicipality))
  const passes = (place: MapPlace) =>
    (region.length === 0 || region.includes(place.region)) &&
    (mrc.length === 0 || mrc.includes(place.mrc)) &&
    (keys.size === 0 || keys.has(place.key))
  const asked = new Set([...places.filter(passes), ...counted].map(KEY_OF[level]))
  if (level === 'region') for (const code of region) asked.add(code)
  asked.delete('')
  return asked
}

/** Postal sectors and municipalities as places: keys and names, the same in both gazetteers. */
import type { Point } from '@/geo/distance'
import { foldWords } from '@/text/fold'

import type { Place } from '../types'
import type { Sector } from './gazetteerData'

export const MONTREAL_CODE = '66023'

/** Sectors of the island of Montréal begin with H; H7 is Laval. */
const isMontreal = (fsa: string): boolean => fsa[0] === 'H' && fsa[1] !== '7'

export type MunicipalityPoint = Point & {
  code: string
  name: string
  regionCode: string
  mrc: string
}

/** The place of a municipality: its key is its official code, so it survives a new gazetteer. */
export function placeOfMunicipality(municipality: MunicipalityPoint): Place {
  return {
    key: `m:${municipality.code}`,
    kind: 'municipality',
    name: municipality.name,
    regionCode: municipality.regionCode || null,
    mrc: municipality.mrc || null,
    latitude: municipality.latitude,
    longitude: municipality.longitude,
  }
}

/** The place of a locality that stands apart from its municipality's point. */
export function placeOfLocality(
  { code, name, regionCode, mrc }: Omit<MunicipalityPoint, keyof Point>,
  locality: Point & { name: string },
): Place {
  return {
    key: `l:${code}:${foldWords(locality.name).replaceAll(' ', '-')}`,
    kind: 'locality',
    name: `${locality.name} (${name})`,
    regionCode: regionCode || null,
    mrc: mrc || null,
    latitude: locality.latitude,
    longitude: locality.longitude,
  }
}

/**
 * A locality's own name and its municipality, as `placeOfLocality` wrote them; `undefined` for a
 * place that is no locality.
 */
export function readLocality({
  key,
  name,
}: Pick<Place, 'key' | 'name'>): { code: string; name: string; municipality: string } | undefined {
  const code = /^l:(\d+):/.exec(key)?.[1]
  const opens = name.lastIndexOf(' (')
  if (code === undefined || opens < 0 || !name.endsWith(')')) return undefined
  return { code, name: name.slice(0, opens), municipality: name.slice(opens + 2, -1) }
}

/** True for sectors whose centre is no place: those served by rural post (second character 0). */
const isRural = (fsa: string): boolean => fsa[1] === '0'

/**
 * Sectors with their centres (urban only), members and places.
 *
 * @param describe the region and MRC of a point, given the codes of the sector's members
 */
export function makeSectors(
  centers: ReadonlyMap<string, Point & { name: string }>,
  members: ReadonlyMap<string, ReadonlyMap<string, Point>>,
  describe: (
    point: Point,
    members: Iterable<string>,
  ) => { regionCode: string | null; mrc: string | null },
): Map<string, Sector> {
  const sectors = new Map<string, Sector>()
  // the island is 50 km long: its western sectors are far from the city's point, and of the city
  const montreal = findMember(members, MONTREAL_CODE)
  for (const fsa of new Set([...centers.keys(), ...members.keys()])) {
    const center = isRural(fsa) ? undefined : centers.get(fsa)
    sectors.set(fsa, {
      fsa,
      center: center ? { latitude: center.latitude, longitude: center.longitude } : null,
      members: withMontreal(fsa, members.get(fsa), montreal),
      place: center
        ? placeOfSector(fsa, center, describe(center, members.get(fsa)?.keys() ?? []))
        : null,
    })
  }
  return sectors
}

function withMontreal(
  fsa: string,
  members: ReadonlyMap<string, Point> = new Map(),
  montreal: Point | undefined,
): ReadonlyMap<string, Point> {
  return montreal && isMontreal(fsa) ? new Map([...members, [MONTREAL_CODE, montreal]]) : members
}

function findMember(
  members: ReadonlyMap<string, ReadonlyMap<string, Point>>,
  code: string,
): Point | undefined {
  for (const known of members.values()) {
    const point = known.get(code)
    if (point) return point
  }
  return undefined
}

function placeOfSector(
  fsa: string,
  center: Point,
  { regionCode, mrc }: { regionCode: string | null; mrc: string | null },
): Place {
  return {
    key: `s:${fsa}`,
    kind: 'postalSector',
    name: isMontreal(fsa) ? `Montréal (${fsa})` : fsa,
    regionCode: isMontreal(fsa) ? '06' : regionCode,
    mrc: isMontreal(fsa) ? 'Montréal' : mrc,
    latitude: center.latitude,
    longitude: center.longitude,
  }
}

import { distanceKm, type Point } from '@/geo/distance'

import type { GazetteerName, Sector } from './gazetteerData'
import { nearestMunicipality } from './municipalityPoints'
import { foldCity } from './names'
import { type Municipality, readSectorCenters, type School } from './officialSets'
import { makeSectors } from './sectors'

/** The postal sectors, with the municipalities that have a postal code or a school in each. */
export function readSectors(
  text: string,
  municipalities: readonly Municipality[],
  schools: readonly School[],
  points: ReadonlyMap<string, Point>,
  names: readonly GazetteerName[],
): Map<string, Sector> {
  const centers = readSectorCenters(text)
  const members = new Map<string, Map<string, Point>>()
  const addMember = (fsa: string | null, code: string): void => {
    const point = points.get(code)
    if (!fsa || !point) return
    const known = members.get(fsa) ?? new Map<string, Point>()
    members.set(fsa, known.set(code, point))
  }
  for (const { fsa, code } of municipalities) addMember(fsa, code)
  for (const { fsa, code } of schools) addMember(fsa, code)
  const letterOf = new Map(municipalities.map(({ code, fsa }) => [code, fsa?.[0] ?? '']))
  for (const [fsa, center] of centers) {
    const named = findNamed(fsa, center, names, letterOf)
    if (!named) continue
    addMember(fsa, named.municipality)
    if (distanceKm(center, named) > MAX_CENTER_OFF_KM) Object.assign(center, pointOf(named))
  }
  const nearest = nearestMunicipality(municipalities, points)
  const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]))
  // of its own municipalities, when some are known: the edge of Laval is nearer to Terrebonne's point than to Laval's
  return makeSectors(centers, members, (center, codes) => {
    const own = [...codes].flatMap((code) => byCode.get(code) ?? [])
    return own.length ? nearestMunicipality(own, points)(center) : nearest(center)
  })
}

/**
 * The centre of a large urban sector can fall in the forest, 200 km from its town ("Baie-Comeau
 * Southwest"): beyond this from the place it is named after, that place is its centre.
 */
const MAX_CENTER_OFF_KM = 12

/** The place a sector is named after: the longest name its own name begins with, nearest first. */
function findNamed(
  fsa: string,
  center: Point & { name: string },
  names: readonly GazetteerName[],
  letterOf: ReadonlyMap<string, string>,
): GazetteerName | undefined {
  const title = `${foldCity(center.name)} `
  let best: GazetteerName | undefined
  for (const name of names) {
    if (name.key.length < 4 || !title.startsWith(`${name.key} `)) continue
    // "Saint-Henri" in H4C is not the one of Bellechasse: G, H and J are far apart
    if (letterOf.get(name.municipality) !== fsa[0]) continue
    const isBetter =
      !best ||
      name.key.length > best.key.length ||
      (name.key.length === best.key.length && distanceKm(name, center) < distanceKm(best, center))
    if (isBetter) best = name
  }
  return best
}

const pointOf = ({ latitude, longitude }: Point): Point => ({ latitude, longitude })

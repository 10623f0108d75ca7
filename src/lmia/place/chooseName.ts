/** Which of several places of one name is meant, judged by the postal sector. */
import type { PlaceProblem } from '../context'

import type { GazetteerName, Sector } from './gazetteerData'
import { foldCity } from './names'
import type { Search } from './searchNames'
import { distanceToSector, MAX_RURAL_KM, MAX_URBAN_KM } from './sectorDistance'

/** Without a sector, a homonym is believed when it has this many times the others' people. */
const DOMINANT = 10

export interface Choice {
  name: GazetteerName | null
  problem: PlaceProblem | null
}

/** One of the candidates, or none rather than a false point. */
export function choose(
  candidates: readonly GazetteerName[],
  sector: Sector | undefined,
  { trust }: Search,
): Choice {
  if (!sector || (!sector.center && !sector.members.size)) {
    return trust === 'wide' ? chooseWithoutSector(candidates) : { name: null, problem: null }
  }
  const members = candidates.filter((candidate) => sector.members.has(candidate.municipality))
  if (!members.length && sector.regions) return chooseInRegions(candidates, sector, trust)
  if (members.length) return { name: mostPeopled(ownNamesOf(members)), problem: null }
  if (trust === 'member') {
    const [first] = candidates
    const isAlone = candidates.every(({ municipality }) => municipality === first?.municipality)
    return { name: isAlone ? (first ?? null) : null, problem: null }
  }
  let nearest: GazetteerName | null = null
  let nearestKm = trust === 'close' || sector.center ? MAX_URBAN_KM : MAX_RURAL_KM
  for (const candidate of candidates) {
    const km = distanceToSector(candidate, sector)
    if (km > nearestKm) continue
    nearest = candidate
    nearestKm = km
  }
  return { name: nearest, problem: nearest || trust === 'close' ? null : 'cityFarFromSector' }
}

/** Where only the regions of a rural sector are known: the nearest candidate within them. */
function chooseInRegions(
  candidates: readonly GazetteerName[],
  sector: Sector,
  trust: Search['trust'],
): Choice {
  const { regions } = sector
  const inside = candidates.filter(
    ({ place }) => place.regionCode && regions?.includes(place.regionCode),
  )
  if (!inside.length) return { name: null, problem: trust === 'wide' ? 'cityFarFromSector' : null }
  const nearest = inside.reduce((best, candidate) =>
    distanceToSector(candidate, sector) < distanceToSector(best, sector) ? candidate : best,
  )
  return { name: nearest, problem: null }
}

function chooseWithoutSector(candidates: readonly GazetteerName[]): Choice {
  const best = mostPeopled(candidates)
  const others = candidates.filter(({ municipality }) => municipality !== best.municipality)
  const isDominant = others.every(
    ({ population }) => best.population >= DOMINANT * Math.max(population, 1),
  )
  return isDominant ? { name: best, problem: null } : { name: null, problem: 'cityAmbiguous' }
}

/**
 * The municipalities of that name, else all: « Hampstead » is the town, not the quarter of Montréal that the official
 * set knows by its name, nor « Clarendon » the quarter of Shawville beside it.
 */
function ownNamesOf(names: readonly GazetteerName[]): readonly GazetteerName[] {
  const own = names.filter(({ key, place }) => key === foldCity(place.name))
  return own.length ? own : names
}

const mostPeopled = (names: readonly GazetteerName[]): GazetteerName =>
  names.reduce((best, name) => (name.population > best.population ? name : best))

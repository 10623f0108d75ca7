/**
 * Where a row is: its city among the names of a gazetteer, chosen with its postal sector.
 * About one naive match in a hundred is a homonym 190 km away or more, so a name alone decides
 * only when it is alone; and the centre of a rural sector is never a place (median error 62 km).
 */
import { distanceKm, isWithin, type Point } from '@/geo/distance'
import { editDistance } from '@/text/editDistance'

import type { Gazetteer, Placement, PlaceProblem } from '../context'
import type { Place, PlaceMethod } from '../types'
import { listCityKeys, looseCity } from './names'

/** A name and the place it leads to. */
export type GazetteerName = Point & {
  /** Folded with `foldCity`. */
  key: string
  place: Place
  /** Names of one municipality share it; tells homonyms from synonyms. */
  municipality: string
  population: number
  /** True for our own table of former names and usual spellings. */
  isAlias: boolean
}

/** A postal sector: three characters; rural when the second is 0. */
export type Sector = {
  fsa: string
  /** Centre, urban sectors only. */
  center: Point | null
  /** Municipalities known to have a postal code in it. */
  members: ReadonlyMap<string, Point>
  /** Regions a rural sector serves, when its municipalities are not all known. */
  regions?: readonly string[] | null
  /** Place shown for the rows of the sector: urban sectors with a centre. */
  place: Place | null
}

export type GazetteerData = {
  name: string
  names: readonly GazetteerName[]
  sectors: ReadonlyMap<string, Sector>
  /** Municipality shown by postal sector, for it alone holds a fifth of all rows. */
  splitMunicipality: string
}

/** Beyond these the name and the sector contradict each other (guide: 25 km urban, 60 km rural). */
const MAX_URBAN_KM = 25
const MAX_RURAL_KM = 30
/** Without a sector, a homonym is believed when it has this many times the others' people. */
const DOMINANT = 10

/** Placement with what a person would want to know about it. */
export type FoundPlacement = Placement & { problem: PlaceProblem | null }

const NOWHERE: FoundPlacement = { place: null, precision: 'none', method: 'none', problem: null }

/** Builds the lookup; answers are remembered, so that a list asks each question once. */
export function createGazetteer(data: GazetteerData): Gazetteer {
  const index = buildIndex(data.names)
  const answers = new Map<string, FoundPlacement>()
  return {
    name: data.name,
    size: new Set(data.names.map(({ municipality }) => municipality)).size,
    find(city, fsa) {
      const question = `${fsa ?? ''}|${city}`
      let answer = answers.get(question)
      if (!answer) {
        answer = findPlacement(data, index, city, fsa)
        answers.set(question, answer)
      }
      return answer
    },
  }
}

type Index = {
  names: readonly GazetteerName[]
  byKey: ReadonlyMap<string, GazetteerName[]>
  byLooseKey: ReadonlyMap<string, GazetteerName[]>
  /** Names around a sector, found once for each: most of a list's cities lie in few sectors. */
  around: Map<string, NamesAround>
}

type NamesAround = {
  inSector: readonly GazetteerName[]
  /** With their letters without spaces, for comparing spellings. */
  near: readonly { name: GazetteerName; letters: string }[]
}

function buildIndex(names: readonly GazetteerName[]): Index {
  return {
    names,
    byKey: groupBy(names, ({ key }) => key),
    byLooseKey: groupBy(names, ({ key }) => looseCity(key)),
    around: new Map(),
  }
}

function namesAround({ names, around }: Index, sector: Sector): NamesAround {
  let found = around.get(sector.fsa)
  if (!found) {
    found = {
      inSector: names.filter((name) => isInSector(name, sector)),
      near: names
        .filter((name) => isNearSector(name, sector))
        .map((name) => ({ name, letters: name.key.replaceAll(' ', '') })),
    }
    around.set(sector.fsa, found)
  }
  return found
}

function findPlacement(
  data: GazetteerData,
  index: Index,
  city: string,
  fsa: string | null,
): FoundPlacement {
  const sector = fsa ? data.sectors.get(fsa) : undefined
  // "Québec" beside a rural sector is the province more often than the city
  const keys = listCityKeys(city).filter((key) => key !== 'quebec' || !sector || sector.center)
  let problem: PlaceProblem | null = keys.length ? 'city_unknown' : null

  for (const search of SEARCHES) {
    for (const key of keys) {
      const candidates = search.find(index, key, sector)
      if (!candidates.length) continue
      const chosen = choose(candidates, sector, search)
      if (chosen.name)
        return shown(data, chosen.name, sector, methodOf(search, candidates, chosen.name))
      problem = chosen.problem ?? problem
    }
  }
  if (sector?.place)
    return { place: sector.place, precision: 'postalSector', method: 'sector', problem }
  return { ...NOWHERE, problem }
}

type Search = {
  method: PlaceMethod
  /**
   * How near the sector a name must be: one of its municipalities, close to one, or within the
   * widest distance. `close` and `member` need a sector.
   */
  trust: 'member' | 'close' | 'wide'
  find: (index: Index, key: string, sector: Sector | undefined) => readonly GazetteerName[]
}

const findExact: Search['find'] = ({ byKey, byLooseKey }, key) =>
  byKey.get(key) ?? byLooseKey.get(looseCity(key)) ?? []

/** From the surest way to the least sure one; the first name found is the answer. */
const SEARCHES: readonly Search[] = [
  { method: 'name', trust: 'close', find: findExact },
  { method: 'nameAndSector', trust: 'member', find: findByPart },
  { method: 'nameAndSector', trust: 'member', find: findByLongerForm },
  { method: 'name', trust: 'wide', find: findExact },
  { method: 'spelling', trust: 'close', find: findBySpelling },
]

/**
 * "St-Roch, J0K", "Valleyfield, J6T": the beginning or the end of one name only among those of
 * the sector. Lists cut names at 25 or 35 letters, so a long one may stop within a word.
 */
function findByPart(index: Index, key: string, sector?: Sector): GazetteerName[] {
  if (!sector || key.length < 4) return []
  const beginning = key.length >= CUT_NAME_LENGTH ? key : `${key} `
  const end = ` ${key}`
  return namesAround(index, sector).inSector.filter(
    (name) => name.key.startsWith(beginning) || name.key.endsWith(end),
  )
}

/** From this many letters on, a typed name may be one that was cut. */
const CUT_NAME_LENGTH = 12

/** "St-Georges de Beauce, G5Y": a name of the sector with more behind it; the longest one. */
function findByLongerForm(index: Index, key: string, sector?: Sector): GazetteerName[] {
  if (!sector) return []
  let longest = 4
  let found: GazetteerName[] = []
  for (const name of namesAround(index, sector).inSector) {
    if (name.key.length < longest || !key.startsWith(`${name.key} `)) continue
    if (name.key.length > longest) found = []
    longest = name.key.length
    found.push(name)
  }
  return found
}

/** A typing error away from one name only among those near the sector. */
function findBySpelling(index: Index, key: string, sector?: Sector): GazetteerName[] {
  if (!sector || key.length < 5) return []
  const letters = key.replaceAll(' ', '')
  let best = key.length >= 9 ? 2 : 1
  let found: GazetteerName[] = []
  for (const { name, letters: known } of namesAround(index, sector).near) {
    if (Math.abs(known.length - letters.length) > best) continue
    const distance = editDistance(letters, known, best)
    if (distance > best) continue
    if (distance < best) found = []
    best = distance
    found.push(name)
  }
  return found
}

type Choice = { name: GazetteerName | null; problem: PlaceProblem | null }

/** One of the candidates, or none rather than a false point. */
function choose(
  candidates: readonly GazetteerName[],
  sector: Sector | undefined,
  { trust }: Search,
): Choice {
  if (!sector || (!sector.center && !sector.members.size)) {
    return trust === 'wide' ? chooseWithoutSector(candidates) : { name: null, problem: null }
  }
  const members = candidates.filter((candidate) => sector.members.has(candidate.municipality))
  if (!members.length && sector.regions) return chooseInRegions(candidates, sector, trust)
  if (members.length) return { name: mostPeopled(members), problem: null }
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
  return { name: nearest, problem: nearest || trust === 'close' ? null : 'city_far_from_sector' }
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
  if (!inside.length)
    return { name: null, problem: trust === 'wide' ? 'city_far_from_sector' : null }
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
  return isDominant ? { name: best, problem: null } : { name: null, problem: 'city_ambiguous' }
}

function shown(
  data: GazetteerData,
  name: GazetteerName,
  sector: Sector | undefined,
  method: PlaceMethod,
): FoundPlacement {
  if (name.municipality === data.splitMunicipality && sector?.place) {
    return { place: sector.place, precision: 'municipality', method: 'split', problem: null }
  }
  return { place: name.place, precision: 'municipality', method, problem: null }
}

function methodOf(
  search: Search,
  candidates: readonly GazetteerName[],
  name: GazetteerName,
): PlaceMethod {
  if (search.method !== 'name') return search.method
  if (name.isAlias) return 'alias'
  const isHomonym = candidates.some(({ municipality }) => municipality !== name.municipality)
  return isHomonym ? 'nameAndSector' : 'name'
}

function distanceToSector(point: Point, { center, members }: Sector): number {
  let nearest = center ? distanceKm(point, center) : Infinity
  for (const member of members.values()) nearest = Math.min(nearest, distanceKm(point, member))
  return nearest
}

const isInSector = (name: GazetteerName, { center, members, regions }: Sector): boolean =>
  members.has(name.municipality) ||
  (regions?.includes(name.place.regionCode ?? '') ?? false) ||
  (center !== null && isWithin(name, center, MAX_URBAN_KM))

function isNearSector(name: GazetteerName, { center, members }: Sector): boolean {
  const limitKm = center ? MAX_URBAN_KM : MAX_RURAL_KM / 2
  if (center && isWithin(name, center, limitKm)) return true
  for (const member of members.values()) if (isWithin(name, member, limitKm)) return true
  return false
}

const mostPeopled = (names: readonly GazetteerName[]): GazetteerName =>
  names.reduce((best, name) => (name.population > best.population ? name : best))

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

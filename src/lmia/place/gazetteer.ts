/**
 * Where a row is: its city among the names of a gazetteer, chosen with its postal sector.
 * About one naive match in a hundred is a homonym 190 km away or more, so a name alone decides
 * only when it is alone; and the centre of a rural sector is never a place (median error 62 km).
 */
import type { Gazetteer, Placement, PlaceProblem } from '../context'
import type { PlaceMethod } from '../types'

import { type Choice, choose } from './chooseName'
import type { GazetteerData, GazetteerName, Sector } from './gazetteerData'
import { listCityKeys } from './names'
import { buildIndex, findExact, findLonger, type Index, type Search, SEARCHES } from './searchNames'
import { distanceToSector, MAX_ALONE_KM } from './sectorDistance'

/** Placement with what a person would want to know about it. */
export type FoundPlacement = Placement & { problem: PlaceProblem | null }

const NOBODY: Choice = { name: null, problem: null }
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

function findPlacement(
  data: GazetteerData,
  index: Index,
  city: string,
  fsa: string | null,
): FoundPlacement {
  const sector = fsa ? data.sectors.get(fsa) : undefined
  // "Québec" beside a rural sector is the province more often than the city
  const keys = listCityKeys(city).filter((key) => key !== 'quebec' || !sector || sector.center)
  let problem: PlaceProblem | null = keys.length ? 'cityUnknown' : null

  for (const search of SEARCHES) {
    for (const key of keys) {
      const candidates = search.find(index, key, sector)
      if (!candidates.length) continue
      let chosen = choose(candidates, sector, search)
      if (chosen.name && isSplitElsewhere(data, chosen.name, sector)) {
        const others = candidates.filter((name) => !isSplitElsewhere(data, name, sector))
        chosen = others.length ? choose(others, sector, search) : NOBODY
        problem = 'cityFarFromSector'
        if (!chosen.name && search.find === findExact) return atSector(sector, problem)
      }
      if (chosen.name)
        return shown(data, chosen.name, sector, methodOf(search, candidates, chosen.name))
      problem = chosen.problem ?? problem
    }
  }
  if (problem === 'cityFarFromSector') {
    const name = findUnambiguous(data, index, keys, sector)
    if (name) return { ...shown(data, name, sector, name.isAlias ? 'alias' : 'name'), problem }
  }
  return atSector(sector, problem)
}

function atSector(sector: Sector | undefined, problem: PlaceProblem | null): FoundPlacement {
  if (!sector?.place) return { ...NOWHERE, problem }
  return { place: sector.place, precision: 'postalSector', method: 'sector', problem }
}

/**
 * The city that is shown by its sectors, beside a sector that is none of them: a suburb that calls itself
 * Montréal (« Montréal, J6W »), not a part of the city.
 */
const isSplitElsewhere = (
  { splitMunicipality }: GazetteerData,
  { municipality }: GazetteerName,
  sector: Sector | undefined,
): boolean =>
  municipality === splitMunicipality &&
  sector !== undefined &&
  !sector.members.has(splitMunicipality)

/**
 * The only municipality of that name, when the sector says another: a wrong postal code is likelier than a wrong
 * name. Nobody can tell the city of Québec from the province, nor a suburb from Montréal, by the name alone; and
 * beside a rural sector, the only witness, it is believed up to `MAX_ALONE_KM`.
 */
function findUnambiguous(
  data: GazetteerData,
  index: Index,
  keys: readonly string[],
  sector: Sector | undefined,
): GazetteerName | undefined {
  if (!sector) return undefined
  for (const key of keys) {
    const [first] = key === 'quebec' ? [] : findExact(index, key)
    if (!first || first.municipality === data.splitMunicipality) continue
    if (!sector.center && distanceToSector(first, sector) > MAX_ALONE_KM) continue
    const others = [...findExact(index, key), ...findLonger(index, key)]
    if (others.every(({ municipality }) => municipality === first.municipality)) return first
  }
  return undefined
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

/** The ways a typed name is looked for, from the surest to the least sure. */
import { editDistance } from '@/text/editDistance'

import type { PlaceMethod } from '../types'

import type { GazetteerName, Sector } from './gazetteerData'
import { looseCity } from './names'
import { isInSector, isNearSector } from './sectorDistance'

export interface Index {
  names: readonly GazetteerName[]
  byKey: ReadonlyMap<string, GazetteerName[]>
  byLooseKey: ReadonlyMap<string, GazetteerName[]>
  /** By the words of official names, in no order: "Île d'Orléans Saint-Laurent". */
  byWords: ReadonlyMap<string, GazetteerName[]>
  /** Names around a sector, found once for each: most of a list's cities lie in few sectors. */
  around: Map<string, NamesAround>
}

interface NamesAround {
  inSector: readonly GazetteerName[]
  /** With their letters without spaces, for comparing spellings. */
  near: readonly { name: GazetteerName; letters: string }[]
}

/** Groups the names by their keys, so that an exact one is found at once. */
export function buildIndex(names: readonly GazetteerName[]): Index {
  return {
    names,
    byKey: groupBy(names, ({ key }) => key),
    byLooseKey: groupBy(names, ({ key }) => looseCity(key)),
    byWords: groupBy(
      names.filter(({ isAlias }) => !isAlias),
      ({ key }) => wordsOf(key),
    ),
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

export interface Search {
  method: PlaceMethod
  /**
   * How near the sector a name must be: one of its municipalities, close to one, or within the
   * widest distance. `close` and `member` need a sector.
   */
  trust: 'member' | 'close' | 'wide'
  find: (index: Index, key: string, sector: Sector | undefined) => readonly GazetteerName[]
}

const wordsOf = (key: string): string => looseCity(key).split(' ').sort().join(' ')

/** Names equal to a key, if need be without their small words, or with its parts in another order. */
export const findExact = (
  { byKey, byLooseKey, byWords }: Index,
  key: string,
): readonly GazetteerName[] =>
  byKey.get(key) ?? byLooseKey.get(looseCity(key)) ?? byWords.get(wordsOf(key)) ?? []

/** Names that go on where a key ends: "Saint-François" is short for six municipalities. */
export const findLonger = ({ names }: Index, key: string): readonly GazetteerName[] =>
  names.filter((name) => name.key.startsWith(`${key} `))

/** From the surest way to the least sure one; the first name found is the answer. */
export const SEARCHES: readonly Search[] = [
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

/**
 * A typing error away from one name only among those near the sector. What is a place's own name is none: "Saint-Jérôme"
 * is not Sainte-Rose; a former name may be ("Sainte-Clothilde").
 */
function findBySpelling(index: Index, key: string, sector?: Sector): GazetteerName[] {
  if (!sector || key.length < 5) return []
  if (index.byKey.get(key)?.some(({ isAlias }) => !isAlias)) return []
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

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

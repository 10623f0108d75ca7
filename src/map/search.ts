/**
 * Finding what a reader types: places of every size, occupations in three languages, employers.
 * Folded as the importer folds cities, so that "St-Rémi" and "saint remi" are one name.
 */
import { boroughWords } from '@/lmia/place/boroughs'
import { foldCity } from '@/lmia/place/names'
import { editDistance } from '@/text/editDistance'
import { foldWords } from '@/text/fold'
import { typedLine } from '@/text/typed'

import { boroughAt, type MapArea } from './areas'
import { codeAt, type MapTable, otherMunicipalities } from './columns'
import type { EmployerList, TextList } from './employers'
import { PLAIN_OCCUPATIONS } from './plainOccupations'
import type { AreaKind, MapEmployer } from './row'
import { mrcNames } from './territories/key'

export interface FoundPlace extends MapArea {
  kind: AreaKind
  region: string
  mrc: string
}

export interface MapMatches {
  places: FoundPlace[]
  /** Values of the facet of that name. */
  mrcs: string[]
  regions: string[]
  occupations: string[]
  employers: MapEmployer[]
}

/** Names in every language of what the table knows by a code. */
export interface NamedCode {
  code: string
  names: readonly string[]
}

interface Entry<T> {
  /** Folded, a space before each, so that a word of it is found by ' ' and its beginning. */
  names: readonly string[]
  /** Rows: of two equally good matches the larger comes first. Employers have none. */
  rows: number
  found: T
}

export type MapSearchIndex = {
  [Sort in Exclude<keyof MapMatches, 'employers'>]: Entry<MapMatches[Sort][number]>[]
} & {
  /** Too many for an entry each: their words are one text, that is searched as such. */
  employers: EmployerList
}

/** Everything of a table that can be found, its names folded once. */
export function buildSearchIndex(
  table: MapTable,
  named: { regions: readonly NamedCode[]; occupations: readonly NamedCode[] },
): MapSearchIndex {
  return {
    places: placeEntries(table),
    mrcs: table.words.mrc.filter(Boolean).map((mrc) => entry(mrc, mrcNames(mrc))),
    regions: named.regions.map(({ code, names }) => entry(code, names)),
    occupations: named.occupations.map(({ code, names }) =>
      folded(code, [code, ...[...names, ...(PLAIN_OCCUPATIONS[code] ?? [])].map(foldWords)]),
    ),
    employers: table.employers,
  }
}

const entry = <T>(found: T, names: readonly string[], rows = 0): Entry<T> =>
  folded(found, names.map(foldCity), rows)

const folded = <T>(found: T, names: readonly string[], rows = 0): Entry<T> => ({
  names: [...new Set(names)].map((name) => ` ${name}`),
  rows,
  found,
})

function placeEntries(table: MapTable): Entry<FoundPlace>[] {
  const { places, parts, placeStart, writtenAs } = table
  const namesOf = ({ key, name }: MapArea) => [
    name,
    ...(writtenAs.get(key) ?? []),
    ...boroughWords(key),
  ]
  const circles = places.slice(1).flatMap(({ key, kind, name, region, mrc }, at) => {
    if (boroughAt({ key, name })) return [] // the whole borough is found by its name
    const rows = placeStart[at + 2]! - placeStart[at + 1]!
    return entry<FoundPlace>({ key, kind, name, region, mrc }, namesOf({ key, name }), rows)
  })
  const rowsOfPart = new Uint32Array(parts.length)
  const circleOfPart = new Uint32Array(parts.length)
  table.part.forEach((part, row) => {
    rowsOfPart[part]! += 1
    circleOfPart[part] = codeAt(table, 'place', row)
  })
  const named = parts.slice(1).flatMap(({ key, name }, at) => {
    if (table.placeIndex.has(key)) return [] // it has a circle of its own
    const { region, mrc } = places[circleOfPart[at + 1]!]!
    const kind: AreaKind = key.startsWith('b:') ? 'borough' : 'locality'
    return entry<FoundPlace>(
      { key, kind, name, region, mrc },
      namesOf({ key, name }),
      rowsOfPart[at + 1],
    )
  })
  const whole = otherMunicipalities(table).map(({ key, name }) =>
    entry<FoundPlace>({ key, kind: 'municipality', name, region: '', mrc: '' }, [name], Infinity),
  )
  return [...whole, ...circles, ...named]
}

/** Letters under which every name would match. */
const MIN_LENGTH = 2

/**
 * What goes by this name, best first: names that are it, that begin with it, where words begin
 * with its words, that hold it; places also one or two letters away when no place and no
 * occupation holds it.
 *
 * @param limit most answers of each sort
 */
export function searchMap(index: MapSearchIndex, text: string, limit: number): MapMatches {
  const typed = typedLine(text)
  const words = foldWords(typed)
  const place = foldCity(typed).replace(/^mrc( (de la|de l|des|du|de|d))? (?=\S)/, '')
  const sector = /^[ghj]\d[a-z]/.exec(words)?.[0]
  if (words.length < MIN_LENGTH) {
    return { places: [], mrcs: [], regions: [], occupations: [], employers: [] }
  }
  const places = best(index.places, sector ?? place, limit)
  // "Saint-Laurent" is the borough rather than Bas-Saint-Laurent, which only holds its name.
  const asGood = Math.max(BEGINS_WITH, places[0]?.rank ?? NO_MATCH)
  const found = {
    places: foundOf(places),
    mrcs: foundOf(best(index.mrcs, place, limit, asGood)),
    regions: foundOf(best(index.regions, place, limit, asGood)),
    occupations: foundOf(best(index.occupations, words, limit)),
    employers: foundOf(bestEmployers(index.employers, words, limit)),
  }
  const { employers: _, ...others } = found
  const isFound = Object.values(others).some((some) => some.length > 0)
  return isFound ? found : { ...found, places: foundOf(nearly(index.places, place, limit)) }
}

/** Codes of occupations that go by this name in any language, best first. */
export function searchOccupations(
  index: Pick<MapSearchIndex, 'occupations'>,
  text: string,
  limit: number,
): string[] {
  const words = foldWords(typedLine(text))
  return words.length < MIN_LENGTH ? [] : foundOf(best(index.occupations, words, limit))
}

interface Match<T> {
  one: Entry<T>
  /** 0 is the best. */
  rank: number
}

const foundOf = <T>(matches: readonly Match<T>[]): T[] => matches.map(({ one }) => one.found)

/** @param worst matches that are worse are left out */
function best<T>(
  entries: readonly Entry<T>[],
  wanted: string,
  limit: number,
  worst = NO_MATCH - 1,
): Match<T>[] {
  if (wanted === '') return []
  const asked = askedFor(wanted)
  const matches: Match<T>[] = []
  for (const one of entries) {
    const rank = Math.min(...one.names.map((name) => rankOf(name, asked)))
    if (rank !== NO_MATCH && rank <= worst) matches.push({ one, rank })
  }
  return first(matches, limit)
}

/** Of thousands of names that hold a common word only the few that are kept become objects. */
function bestEmployers(
  employers: EmployerList,
  wanted: string,
  limit: number,
): Match<MapEmployer>[] {
  const { words } = employers
  const asked = askedFor(wanted)
  const kept: { code: number; name: string; rank: number }[] = []
  for (const code of words.holding(rarest(words, asked))) {
    const name = words.at(code)
    const last = kept[limit - 1]
    if (last && isNoBetter(name, last, asked)) continue
    const rank = rankOf(name, asked)
    if (rank === NO_MATCH) continue
    let at = kept.length
    for (; at > 0; at -= 1) {
      const before = kept[at - 1]!
      if (before.rank < rank || (before.rank === rank && before.name <= name)) break
    }
    if (at >= limit) continue
    kept.splice(at, 0, { code, name, rank })
    if (kept.length > limit) kept.pop()
  }
  return kept.map(({ code, name, rank }) => ({
    one: { names: [name], rows: 0, found: employers.at(code) },
    rank,
  }))
}

/** Whether a name comes after the last that is kept: told by two looks, and true of nearly all names that hold a common word. */
function isNoBetter(name: string, last: { name: string; rank: number }, { start }: Asked): boolean {
  const isAfter = last.rank < SAME_WORDS || (last.rank === SAME_WORDS && last.name <= name)
  return isAfter && !name.includes(start) // those that hold it have a better rank
}

/** Of words that a name must all hold, the one that fewest hold, judged by the names of the first places. */
function rarest(list: TextList, { words }: Asked): string {
  if (words.length === 1) return words[0]!
  const counts = words.map((word) => list.holding(word, SAMPLE).length)
  return words[counts.indexOf(Math.min(...counts))]!
}

/** Names that tell how common a word is: a word that none of them holds is looked for in all the text. */
const SAMPLE = 2000

const BEGINS_WITH = 1
const SAME_WORDS = 3
const NO_MATCH = 9

/** What is looked for in every name, made once. */
interface Asked {
  wanted: string
  /** A space before it, as before a word. */
  start: string
  words: readonly string[]
  /** A space before each. */
  starts: readonly string[]
}

function askedFor(wanted: string): Asked {
  const words = wanted.split(' ')
  return { wanted, start: ` ${wanted}`, words, starts: words.map((word) => ` ${word}`) }
}

function rankOf(name: string, { wanted, start, words, starts }: Asked): number {
  // Most names hold not even the first word: one look leaves them.
  if (!name.includes(words[0]!)) return NO_MATCH
  if (name.startsWith(start)) return name.length === start.length ? 0 : BEGINS_WITH
  if (name.includes(start)) return 2
  if (words.length === 1) return 4 // the word stands within another
  if (starts.every((word) => name.includes(word))) return SAME_WORDS
  return name.includes(wanted) ? 4 : NO_MATCH
}

/** One letter wrong in a short name, two in a long one. */
const wrongLettersIn = (name: string): number => (name.length < 8 ? 1 : 2)

/** Shorter names are each one or two letters from many others. */
const NEARLY_FROM = 5

function nearly<T>(entries: readonly Entry<T>[], wanted: string, limit: number): Match<T>[] {
  if (wanted.length < NEARLY_FROM) return []
  const worst = wrongLettersIn(wanted)
  const matches: Match<T>[] = []
  for (const one of entries) {
    const rank = Math.min(...one.names.map((name) => editDistance(wanted, name.slice(1), worst)))
    if (rank <= worst) matches.push({ one, rank })
  }
  return first(matches, limit)
}

/** The first few in order; the others, often thousands, are not put in order. */
function first<T>(matches: readonly Match<T>[], limit: number): Match<T>[] {
  const kept: Match<T>[] = []
  for (const match of matches) {
    const last = kept[limit - 1]
    if (last && !comesBefore(match, last)) continue
    const at = kept.findIndex((other) => comesBefore(match, other))
    kept.splice(at < 0 ? kept.length : at, 0, match)
    kept.length = Math.min(kept.length, limit)
  }
  return kept
}

function comesBefore<T>(a: Match<T>, b: Match<T>): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank
  if (a.one.rows !== b.one.rows) return a.one.rows > b.one.rows
  return a.one.names[0]! < b.one.names[0]!
}

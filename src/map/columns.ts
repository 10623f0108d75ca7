/**
 * The approvals as columns in memory: one typed array for each fact, one small dictionary for the
 * words. 95,000 rows take about 2.5 MB, and a question is one pass over them (see `query.ts`).
 *
 * Rows are sorted by place, then employer: the rows of a place stand together, and counting the
 * employers of a place is counting changes.
 */
import type { LmiaKind } from '@/lmia/types'
import { fold } from '@/text/fold'

import type { MapArea } from './areas'
import { FACET, type Facet, FACETS, mapFacets } from './facets'
import type { MapPeriod } from './period'
import type { MapEmployer, MapPlace, MapRow } from './row'

export interface MapTable {
  /** Changes when the data changes. */
  version: string
  rowCount: number
  kind: Uint16Array
  /** Index in `periods`. */
  period: Uint16Array
  /** One column of dictionary codes for each facet. Code 0 is '' (not published). */
  facets: Record<Facet, Uint16Array>
  words: Record<Facet, readonly string[]>
  employer: Uint32Array
  place: Uint32Array
  /** Index in `parts`; 0 where the list names no part of the municipality. */
  part: Uint16Array
  positions: Uint32Array
  /** -1 when the list does not say. */
  lmias: Int32Array
  /** Sorted by time. */
  periods: readonly MapPeriod[]
  employers: readonly MapEmployer[]
  /** The names that lists give an employer, by its id, where they give several. */
  spellings: ReadonlyMap<string, readonly string[]>
  /** Name of each employer, folded for comparison. */
  employersFolded: readonly string[]
  /** Place 0 stands for rows that could not be placed. */
  places: readonly MapPlace[]
  /** Localities and boroughs that lists name. */
  parts: readonly MapArea[]
  /** Names of municipalities by key: Montréal has one, and no circle of its own. */
  municipalities: ReadonlyMap<string, string>
  /** Keys of circles that hold rows of another municipality, and of those whose rows stand on several. */
  scattered: ReadonlySet<string>
  /** What lists call a municipality's circle, a locality or a borough, by key. */
  writtenAs: ReadonlyMap<string, ReadonlySet<string>>
  /** Rows of place `p` are `placeStart[p]` to `placeStart[p + 1]`, end excluded. */
  placeStart: Uint32Array
  /** A title met for each occupation code, as a list wrote it. */
  occupationTitles: ReadonlyMap<string, string>
  /** The codes of each group of occupations that lists name, most positions first. */
  occupationGroups: ReadonlyMap<string, readonly string[]>
  /** Keys of the periods that each kind has a list for: the others are gaps, not zeros. */
  listed: Record<LmiaKind, ReadonlySet<string>>
  /** By key or id. */
  placeIndex: ReadonlyMap<string, number>
  partIndex: ReadonlyMap<string, number>
  employerIndex: ReadonlyMap<string, number>
}

/** Kinds in the order of their codes. */
export const KINDS: readonly LmiaKind[] = ['positive', 'negative']

const NO_PART: MapArea = { key: '', name: '' }

/** The place of rows without one. */
const UNPLACED: MapPlace = {
  key: '',
  kind: 'municipality',
  name: '',
  region: '',
  mrc: '',
  latitude: Number.NaN,
  longitude: Number.NaN,
}

/**
 * Reads every row once and builds the table.
 *
 * @param version names the data, e.g. from the files that are current
 */
export async function buildMapTable(
  rows: AsyncIterable<MapRow> | Iterable<MapRow>,
  version: string,
): Promise<MapTable> {
  const read = new RowReader()
  for await (const row of rows) read.add(row)
  return read.finish(version)
}

/** Municipalities without a circle of their own. */
export const otherMunicipalities = ({ municipalities, placeIndex }: MapTable): MapArea[] =>
  [...municipalities].flatMap(([key, name]) => (placeIndex.has(key) ? [] : [{ key, name }]))

/** Whether any row has a value: without a concordance no row has a group, though its code is published. */
export const isKnown = ({ words }: MapTable, facet: Facet): boolean =>
  words[facet].some((word) => word !== '')

class RowReader {
  private count = 0
  private readonly kind: number[] = []
  private readonly period: number[] = []
  private readonly employer: number[] = []
  private readonly place: number[] = []
  private readonly part: number[] = []
  private readonly positions: number[] = []
  private readonly lmias: number[] = []
  private readonly facets = mapFacets(() => [] as number[])
  private readonly words = mapFacets(() => new Dictionary<string>(['']))
  private readonly periods = new Dictionary<MapPeriod>()
  private readonly employers = new Dictionary<MapEmployer>()
  private readonly spellings = new Map<string, readonly string[]>()
  private readonly places = new Dictionary<MapPlace>([UNPLACED])
  private readonly parts = new Dictionary<MapArea>([NO_PART])
  private readonly municipalities = new Map<string, string>()
  private readonly scattered = new Set<string>()
  private readonly writtenAs = new Map<string, Set<string>>()
  private readonly titles = new Map<string, string>()
  private readonly groups = new Map<string, Map<string, number>>()
  private readonly listed = { positive: new Set<string>(), negative: new Set<string>() }

  add(row: MapRow): void {
    this.count += 1
    this.kind.push(KINDS.indexOf(row.kind))
    this.period.push(this.periods.code(row.period.key, row.period))
    this.employer.push(this.employerCode(row.employer))
    this.place.push(row.place ? this.places.code(row.place.key, row.place) : 0)
    this.part.push(row.part ? this.parts.code(row.part.key, row.part) : 0)
    if (row.municipality) this.municipalities.set(row.municipality.key, row.municipality.name)
    this.addNames(row)
    this.positions.push(row.positions)
    this.lmias.push(row.lmias ?? -1)
    this.listed[row.kind].add(row.period.key)
    if (row.occupationCode && row.occupationTitle && !this.titles.has(row.occupationCode)) {
      this.titles.set(row.occupationCode, row.occupationTitle)
    }
    this.addToGroup(row)
    for (const facet of FACETS) {
      const word = FACET[facet].valueOf(row)
      this.facets[facet].push(this.words[facet].code(word, word))
    }
  }

  private employerCode({ id, name, spellings = [] }: MapRow['employer']): number {
    const known = this.employers.codes.get(id)
    if (known !== undefined) return known
    if (spellings.length > 1) this.spellings.set(id, spellings)
    return this.employers.code(id, { id, name })
  }

  private addToGroup({ occupationCode, occupationGroup, positions }: MapRow): void {
    if (!occupationCode || !occupationGroup) return
    const codes = this.groups.get(occupationGroup) ?? new Map<string, number>()
    codes.set(occupationCode, (codes.get(occupationCode) ?? 0) + positions)
    this.groups.set(occupationGroup, codes)
  }

  private addNames({ place, municipality, part, cityKey }: MapRow): void {
    if (place && municipality?.key !== place.key) {
      this.scattered.add(place.key)
      if (municipality) this.scattered.add(municipality.key)
    }
    const named = part ?? (place?.kind === 'municipality' ? place : null)
    if (!named || !cityKey) return
    const known = this.writtenAs.get(named.key)
    if (known) known.add(cityKey)
    else this.writtenAs.set(named.key, new Set([cityKey]))
  }

  finish(version: string): MapTable {
    const { count } = this
    const order = sortedBy(this.place, this.employer)
    const periods = rank(this.periods.values, (a, b) => a.from - b.from || a.to - b.to)
    const place = Uint32Array.from(order, (i) => this.place[i]!)
    const places = this.places.values
    return {
      version,
      rowCount: count,
      kind: Uint16Array.from(order, (i) => this.kind[i]!),
      period: Uint16Array.from(order, (i) => periods.newCode[this.period[i]!]!),
      facets: mapFacets((facet) => {
        const column = this.facets[facet]
        return Uint16Array.from(order, (i) => column[i]!)
      }),
      words: mapFacets((facet) => this.words[facet].values),
      employer: Uint32Array.from(order, (i) => this.employer[i]!),
      place,
      part: Uint16Array.from(order, (i) => this.part[i]!),
      positions: Uint32Array.from(order, (i) => this.positions[i]!),
      lmias: Int32Array.from(order, (i) => this.lmias[i]!),
      periods: periods.sorted,
      employers: this.employers.values,
      spellings: this.spellings,
      employersFolded: this.employers.values.map((employer) => fold(employer.name)),
      places,
      parts: this.parts.values,
      municipalities: this.municipalities,
      scattered: this.scattered,
      writtenAs: this.writtenAs,
      placeStart: startsOf(place, places.length),
      occupationTitles: this.titles,
      occupationGroups: new Map(
        [...this.groups].map(([group, codes]) => [group, byPositions(codes)] as const),
      ),
      listed: this.listed,
      placeIndex: this.places.codes,
      partIndex: this.parts.codes,
      employerIndex: this.employers.codes,
    }
  }
}

/** Values in order of first sight, each with the code that columns hold. */
class Dictionary<T> {
  readonly values: T[] = []
  readonly codes = new Map<string, number>()

  /** @param first the value of code 0, known by the key '' */
  constructor(first: T[] = []) {
    for (const value of first) this.code('', value)
  }

  code(key: string, value: T): number {
    const known = this.codes.get(key)
    if (known !== undefined) return known
    const code = this.values.push(value) - 1
    this.codes.set(key, code)
    return code
  }
}

const byPositions = (codes: ReadonlyMap<string, number>): string[] =>
  [...codes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code)

/** Row numbers sorted by place, then employer; stable. */
function sortedBy(place: readonly number[], employer: readonly number[]): Uint32Array {
  const order = Uint32Array.from(place, (_, i) => i)
  return order.sort((a, b) => place[a]! - place[b]! || employer[a]! - employer[b]! || a - b)
}

function rank<T>(values: readonly T[], compare: (a: T, b: T) => number) {
  const order = values.map((_, i) => i).sort((a, b) => compare(values[a]!, values[b]!))
  const newCode = new Uint16Array(values.length)
  order.forEach((old, code) => (newCode[old] = code))
  return { sorted: order.map((i) => values[i]!), newCode }
}

/** Where each code begins in a sorted column; one entry more than there are codes. */
function startsOf(sorted: Uint32Array, codes: number): Uint32Array {
  const starts = new Uint32Array(codes + 1)
  for (const code of sorted) starts[code + 1]! += 1
  for (let code = 0; code < codes; code += 1) starts[code + 1]! += starts[code]!
  return starts
}

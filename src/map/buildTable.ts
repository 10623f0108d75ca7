/** Rows read one by one and put in order: how the table of `columns.ts` is built. */
import { foldWords } from '@/text/fold'

import { AmountCodes } from './amounts'
import type { MapArea } from './areas'
import { KINDS, type MapTable } from './columns'
import { EmployerList } from './employers'
import { numberEmployers, type NumberedEmployers } from './employersHere'
import { FACET, mapFacets, type Pack, PACKS } from './facets'
import { Growing } from './growing'
import { inOrder, rank, sortedBy, startsOf } from './ordering'
import { COLUMNS_OF, mapPacks, type PackedColumn, SetDictionary } from './packs'
import type { MapPeriod } from './period'
import type { MapEmployer, MapPlace, MapRow } from './row'

interface BuildOptions {
  /** Called after every few thousand rows, to let others work meanwhile. */
  pause?: () => Promise<void>
}

/** About two milliseconds of work. */
const ROWS_BETWEEN_PAUSES = 2000

/**
 * Reads every row once and builds the table.
 *
 * @param version names the data, e.g. from the files that are current
 */
export async function buildMapTable(
  rows: AsyncIterable<MapRow> | Iterable<MapRow>,
  version: string,
  { pause = () => Promise.resolve() }: BuildOptions = {},
): Promise<MapTable> {
  const read = new RowReader()
  let count = 0
  for await (const row of rows) {
    read.add(row)
    count += 1
    if (count % ROWS_BETWEEN_PAUSES === 0) await pause()
  }
  await pause()
  return read.finish(version, pause)
}

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

class RowReader {
  private readonly keys = mapPacks(() => new Growing())
  private readonly employer = new Growing()
  private readonly part = new Growing()
  private readonly amount = new Growing()
  private readonly amountCodes = new AmountCodes()
  private readonly sets = mapPacks((pack) => new SetDictionary(COLUMNS_OF[pack].length))
  private readonly codes = mapPacks((pack) => COLUMNS_OF[pack].map(() => 0))
  private readonly words = mapFacets(() => new Dictionary<string>(['']))
  private readonly periods = new Dictionary<MapPeriod>()
  private readonly employers = new Dictionary<MapEmployer>()
  private readonly employerWords: string[] = []
  private readonly spellings = new Map<string, readonly string[]>()
  private readonly otherIds = new Map<string, number>()
  private readonly places = new Dictionary<MapPlace>([UNPLACED])
  private readonly parts = new Dictionary<MapArea>([NO_PART])
  private readonly municipalities = new Map<string, string>()
  private readonly scattered = new Set<string>()
  private readonly writtenAs = new Map<string, Set<string>>()
  private readonly titles = new Map<string, string>()
  private readonly groups = new Map<string, Map<string, number>>()
  private readonly listed = { positive: new Set<string>(), negative: new Set<string>() }

  add(row: MapRow): void {
    for (const pack of PACKS) {
      const codes = this.codes[pack]
      COLUMNS_OF[pack].forEach((column, at) => (codes[at] = this.codeOf(column, row)))
      this.keys[pack].push(this.sets[pack].code(codes))
    }
    this.employer.push(this.employerCode(row.employer))
    this.part.push(row.part ? this.parts.code(row.part.key, row.part) : 0)
    if (row.municipality) this.municipalities.set(row.municipality.key, row.municipality.name)
    this.addNames(row)
    this.amount.push(this.amountCodes.code(row.positions, row.lmias ?? -1))
    this.listed[row.kind].add(row.period.key)
    if (row.occupationCode && row.occupationTitle && !this.titles.has(row.occupationCode)) {
      this.titles.set(row.occupationCode, row.occupationTitle)
    }
    this.addToGroup(row)
  }

  private codeOf(column: PackedColumn, row: MapRow): number {
    if (column === 'kind') return KINDS.indexOf(row.kind)
    if (column === 'period') return this.periods.code(row.period.key, row.period)
    if (column === 'place') return row.place ? this.places.code(row.place.key, row.place) : 0
    const word = FACET[column].valueOf(row)
    return this.words[column].code(word, word)
  }

  private employerCode({ id, name, spellings = [], ids = [] }: MapRow['employer']): number {
    const known = this.employers.codes.get(id)
    if (known !== undefined) return known
    if (spellings.length > 1) this.spellings.set(id, spellings)
    this.employerWords.push(foldWords(name))
    const code = this.employers.code(id, { id, name })
    for (const other of ids) if (other !== id) this.otherIds.set(other, code)
    return code
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

  async finish(version: string, pause: () => Promise<void>): Promise<MapTable> {
    const periods = rank(this.periods.values, (a, b) => a.from - b.from || a.to - b.to)
    const where = this.sortedSets('where', ['place'])
    const work = this.sortedSets('work', ['sector', 'skill'])
    const packed = this.packedColumns(periods.newCode, { where, work })
    const whereOf = newCodesOf(this.keys.where, where.newCode)
    const workOf = newCodesOf(this.keys.work, work.newCode)
    await pause()
    const order = sortedBy(whereOf, this.sets.where.size, workOf, this.sets.work.size)
    await pause()
    const column = (from: Growing, codes: number) => inOrder(from.values(), order, codes)
    const keys = {
      time: column(this.keys.time, this.sets.time.size),
      work: inOrder(workOf, order, this.sets.work.size),
      where: inOrder(whereOf, order, this.sets.where.size),
    }
    await pause()
    const numbered = this.numberedEmployers(whereOf, packed.place)
    await pause()
    const employers = this.listedEmployers(numbered)
    await pause()
    const whereStart = startsOf(keys.where, this.sets.where.size)
    const amount = column(this.amount, this.amountCodes.size)
    const amounts = this.amountCodes.amounts()
    return {
      version,
      rowCount: order.length,
      keys,
      sets: mapPacks((pack) => this.sets[pack].size),
      packed,
      words: mapFacets((facet) => this.words[facet].values),
      here: { ...numbered.here, of: inOrder(numbered.numberOf, order, numbered.here.most) },
      part: column(this.part, this.parts.values.length),
      amount,
      amounts,
      timePairs: sumTimeByRegion({ keys, packed, whereStart, amount, amounts }, [
        this.words.region.values.length,
        this.sets.time.size,
      ]),
      periods: periods.sorted,
      employers,
      spellings: this.spellings,
      places: this.places.values,
      parts: this.parts.values,
      municipalities: this.municipalities,
      scattered: this.scattered,
      writtenAs: this.writtenAs,
      placeStart: placeStarts(whereStart, packed.place, this.places.values.length),
      whereStart,
      occupationTitles: this.titles,
      occupationGroups: new Map(
        [...this.groups].map(([group, codes]) => [group, byPositions(codes)] as const),
      ),
      listed: this.listed,
      placeIndex: this.places.codes,
      partIndex: this.parts.codes,
    }
  }

  /** Sets of a pack by some of its columns: the new code of each, and the old ones in the new order. */
  private sortedSets(pack: Pack, by: readonly PackedColumn[]): SortedSets {
    const columns = by.map((name) => this.sets[pack].column(COLUMNS_OF[pack].indexOf(name)))
    const order = Array.from({ length: this.sets[pack].size }, (_, set) => set).sort((a, b) => {
      for (const column of columns) if (column[a] !== column[b]) return column[a]! - column[b]!
      return a - b
    })
    const newCode = new Uint32Array(order.length)
    order.forEach((old, code) => (newCode[old] = code))
    return { order, newCode }
  }

  private numberedEmployers(whereOf: Int32Array, placeOfSet: Uint16Array) {
    const employer = this.employer.values()
    const place = whereOf.map((set) => placeOfSet[set]!)
    const places = this.places.values.length
    const count = this.employers.values.length
    const rows = sortedBy(place, places, employer, count)
    return numberEmployers(rows, (row) => place[row]!, places, employer, count)
  }

  private listedEmployers({ order, newCode }: NumberedEmployers): EmployerList {
    return EmployerList.of(
      Array.from(order, (code) => this.employers.values[code]!),
      Array.from(order, (code) => this.employerWords[code]!),
      new Map([...this.otherIds].map(([id, code]) => [id, newCode[code]!])),
    )
  }

  private packedColumns(newPeriod: Uint16Array, sorted: Partial<Record<Pack, SortedSets>>) {
    const columns = Object.entries(COLUMNS_OF).flatMap(([pack, names]) =>
      names.map((name, at) => {
        const column = this.sets[pack as Pack].column(at)
        if (name === 'period') return [name, column.map((code) => newPeriod[code]!)]
        const order = sorted[pack as Pack]?.order
        return [name, order ? column.map((_, set) => column[order[set]!]!) : column]
      }),
    )
    return Object.fromEntries(columns) as MapTable['packed']
  }
}

interface SortedSets {
  order: readonly number[]
  newCode: Uint32Array
}

const newCodesOf = (keys: Growing, newCode: Uint32Array): Int32Array =>
  keys.values().map((set) => newCode[set]!)

/** Sums of all rows, as pairs: by region, then by set of `time`. */
function sumTimeByRegion(
  {
    keys,
    packed,
    whereStart,
    amount,
    amounts,
  }: Pick<MapTable, 'keys' | 'packed' | 'whereStart' | 'amount' | 'amounts'>,
  [regions, times]: readonly [number, number],
): Float64Array[] {
  const sums = Array.from({ length: regions }, () => new Float64Array(times))
  packed.region.forEach((region, set) => {
    const ofRegion = sums[region]!
    for (let row = whereStart[set]!; row < whereStart[set + 1]!; row += 1) {
      ofRegion[keys.time[row]!]! += amounts.pairs[amount[row]!]!
    }
  })
  return sums
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

/** Where the rows of each place begin, from those of its sets. */
function placeStarts(whereStart: Uint32Array, place: Uint16Array, places: number): Uint32Array {
  const starts = new Uint32Array(places + 1)
  for (let set = 0; set < place.length; set += 1) {
    starts[place[set]! + 1]! += whereStart[set + 1]! - whereStart[set]!
  }
  for (let at = 0; at < places; at += 1) starts[at + 1]! += starts[at]!
  return starts
}

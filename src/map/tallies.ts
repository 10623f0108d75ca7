/** Counters of `query.ts`: sums in pairs, and employers. */
import type { MapTable } from './columns'
import { employersIn } from './employersHere'
import type { Measures } from './measures'

/**
 * Positions and rows in one number, so that loops add once: positions × `PAIR` + rows. Exact up to
 * 2^53: some 8 million rows and a thousand million positions.
 */
export const PAIR = 2 ** 23

/** A sum of `positions × PAIR + 1`, one for each row; whole numbers of 32 bits take no room of their own. */
export const positionsOf = (pair: number): number => Math.floor(pair / PAIR) | 0
export const rowsOf = (pair: number): number => (pair - Math.floor(pair / PAIR) * PAIR) | 0

/** @param given LMIAs and the rows whose list gives them, as a pair */
export const measuresOf = (pair: number, given: number): Measures => ({
  positions: positionsOf(pair),
  lmias: positionsOf(given),
  lmiaRows: rowsOf(given),
  rows: rowsOf(pair),
})

/**
 * Adds what sets of facts have to the codes that they stand for.
 *
 * @param codes  the code of each set
 * @param pairs  what each set has
 * @param failed the bits of the filters that each set fails: nothing but `bit` may be among them
 */
export function addSets(
  sums: Float64Array,
  codes: Uint16Array,
  pairs: Float64Array,
  failed: Int32Array,
  bit: number,
): void {
  for (let set = 0; set < codes.length; set += 1) {
    if ((failed[set]! & ~bit) === 0) sums[codes[set]!]! += pairs[set]!
  }
}

/**
 * Employers, each counted once in all, once in each place and once in each region. Those that stand in one
 * place count where they are counted there; of the others the regions are noted, and counted at the end.
 */
export class EmployerTally {
  count = 0
  readonly inPlace: Uint32Array
  readonly inRegion: Uint32Array
  /** Of those that stand in several places: one bit for each region with a row that passes (at most 31). */
  private readonly regionsOf: Uint32Array

  constructor(private readonly table: MapTable) {
    this.inPlace = new Uint32Array(table.places.length)
    this.inRegion = new Uint32Array(table.words.region.length)
    this.regionsOf = new Uint32Array(table.here.inSeveral)
  }

  /**
   * Counts the employers of a place.
   *
   * @param seen an odd number for each that has a row that passes, by its number at the place
   */
  add(place: number, region: number, seen: Uint8Array): void {
    const { regionsOf } = this
    const { shared: codes, sharedStart } = this.table.here
    const { shared, own } = employersIn(this.table, place)
    const first = sharedStart[place]!
    const bit = 1 << region
    let elsewhere = 0
    for (let at = 0; at < shared; at += 1) {
      const isSeen = seen[at]! & 1
      elsewhere += isSeen
      regionsOf[codes[first + at]!]! |= bit & -isSeen
    }
    let here = 0
    for (let at = shared; at < shared + own; at += 1) here += seen[at]! & 1
    this.inPlace[place] = elsewhere + here
    this.inRegion[region]! += here
    this.count += here
  }

  /** Counts those of several places: to be called once, after all places. */
  finish(): void {
    const { regionsOf, inRegion } = this
    for (let who = 0; who < regionsOf.length; who += 1) {
      let regions = regionsOf[who]!
      if (regions === 0) continue
      this.count += 1
      for (; regions !== 0; regions &= regions - 1)
        inRegion[31 - Math.clz32(regions & -regions)]! += 1
    }
  }
}

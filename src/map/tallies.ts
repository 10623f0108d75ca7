/** Counters of the hot loop of `query.ts`. */
import type { MapTable } from './columns'

/** Positions and rows, one entry for each code of a column. */
export class Tally {
  readonly positions: Float64Array
  readonly rows: Uint32Array

  constructor(size: number) {
    this.positions = new Float64Array(size)
    this.rows = new Uint32Array(size)
  }

  add(code: number, positions: number): void {
    this.positions[code]! += positions
    this.rows[code]! += 1
  }

  put(code: number, { positions, rows }: { positions: number; rows: number }): void {
    this.positions[code] = positions
    this.rows[code] = rows
  }

  /** Adds what another tally has under a code. */
  take(code: number, from: Tally, at: number): void {
    this.positions[code]! += from.positions[at]!
    this.rows[code]! += from.rows[at]!
  }

  /**
   * Adds what sets of facts have to the codes that they stand for.
   *
   * @param codes  the code of each set
   * @param failed the bits of the filters that each set fails: nothing but `bit` may be among them
   */
  takeAll(codes: Uint16Array, from: Tally, failed: Int32Array, bit: number): void {
    const { positions, rows } = this
    for (let set = 0; set < codes.length; set += 1) {
      if ((failed[set]! & ~bit) !== 0 || from.rows[set] === 0) continue
      const code = codes[set]!
      positions[code]! += from.positions[set]!
      rows[code]! += from.rows[set]!
    }
  }
}

/**
 * Positions and rows in one number, so that the hot loop adds once: positions × `PAIR` + rows. Exact up to
 * 2^53: some 8 million rows and a thousand million positions.
 */
export const PAIR = 2 ** 23

/** @param pair a sum of `positions × PAIR + 1`, one for each row */
export function unpaired(pair: number): { positions: number; rows: number } {
  const positions = Math.floor(pair / PAIR)
  return { positions, rows: pair - positions * PAIR }
}

/** What pairs say, one entry for each code of a column. */
export function talliedPairs(pairs: Float64Array): Tally {
  const tally = new Tally(pairs.length)
  const { positions, rows } = tally
  for (let code = 0; code < pairs.length; code += 1) {
    const pair = pairs[code]!
    const own = Math.floor(pair / PAIR)
    positions[code] = own
    rows[code] = pair - own * PAIR
  }
  return tally
}

/**
 * Employers, each counted once in all, once in each place and once in each region. Rows must come as
 * they stand in the table: by place, then by set of `where`, then by employer.
 */
export class EmployerTally {
  count = 0
  readonly inPlace: Uint32Array
  readonly inRegion: Uint32Array
  /** One bit for each region an employer was already counted in (at most 18 regions). */
  private readonly regionsOf: Uint32Array
  /** Employers counted in a place that has several sets: one may stand in two of them. */
  private readonly inThisPlace = new Set<number>()
  private place = -1
  private region = 0
  private isShared = false

  constructor(private readonly table: MapTable) {
    this.inPlace = new Uint32Array(table.places.length)
    this.inRegion = new Uint32Array(table.words.region.length)
    this.regionsOf = new Uint32Array(table.employers.length)
  }

  /** The rows that follow are those of a set. */
  enter(set: number): void {
    const place = this.table.packed.place[set]!
    this.region = this.table.packed.region[set]!
    if (place === this.place) return
    this.place = place
    this.isShared = this.table.packed.place[set + 1] === place
    this.inThisPlace.clear()
  }

  /** Once for each employer of a set. */
  add(employer: number): void {
    if (this.isShared) {
      if (this.inThisPlace.has(employer)) return
      this.inThisPlace.add(employer)
    }
    this.inPlace[this.place]! += 1
    const seen = this.regionsOf[employer]!
    const bit = 1 << this.region
    if (seen === 0) this.count += 1
    if ((seen & bit) !== 0) return
    this.inRegion[this.region]! += 1
    this.regionsOf[employer] = seen | bit
  }
}

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
 * Employers, each counted once in all, once in each place and once in each region. The loop of `query.ts`
 * notes the regions of each and counts those of each set; what is to be counted once over several sets is
 * settled at the end.
 */
export class EmployerTally {
  count = 0
  readonly inPlace: Uint32Array
  readonly inRegion: Uint32Array
  /** One bit for each region that an employer has a row in that passes (at most 31). */
  readonly regionsOf: Uint32Array

  constructor(private readonly table: MapTable) {
    this.inPlace = new Uint32Array(table.places.length)
    this.inRegion = new Uint32Array(table.words.region.length)
    this.regionsOf = new Uint32Array(table.employers.length)
  }

  /** How many employers have a row of a set that passes. */
  add(set: number, employers: number): void {
    this.inPlace[this.table.packed.place[set]!]! += employers
  }

  /**
   * @param failedWhere the bits of the filters that each set of `where` fails
   * @param isKept      whether a row passes all other filters
   */
  finish(failedWhere: Int32Array, isKept: (row: number) => boolean): void {
    this.countRegions()
    const { whereStart, employer, packed } = this.table
    const { place } = packed
    // A place of several sets may have an employer in two of them.
    for (let set = 0, next = 1; set < place.length; set = next, next += 1) {
      while (place[next] === place[set]) next += 1
      if (next - set === 1) continue
      const seen = new Set<number>()
      for (let one = set; one < next; one += 1) {
        if (failedWhere[one] !== 0) continue
        for (let row = whereStart[one]!; row < whereStart[one + 1]!; row += 1) {
          if (isKept(row)) seen.add(employer[row]!)
        }
      }
      this.inPlace[place[set]!] = seen.size
    }
  }

  private countRegions(): void {
    const { regionsOf, inRegion } = this
    let count = 0
    for (let who = 0; who < regionsOf.length; who += 1) {
      let regions = regionsOf[who]!
      if (regions === 0) continue
      count += 1
      for (; regions !== 0; regions &= regions - 1)
        inRegion[31 - Math.clz32(regions & -regions)]! += 1
    }
    this.count = count
  }
}

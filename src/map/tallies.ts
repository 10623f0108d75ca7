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
}

/**
 * Employers, each counted once in all, once in each place and once in each region. Rows must come
 * sorted by place, then employer, as they stand in the table.
 */
export class EmployerTally {
  count = 0
  readonly inPlace: Uint32Array
  readonly inRegion: Uint32Array
  /** One bit for each region an employer was already counted in (at most 18 regions). */
  private readonly regionsOf: Uint32Array
  private lastPlace = -1
  private lastEmployer = -1

  constructor(table: MapTable) {
    this.inPlace = new Uint32Array(table.places.length)
    this.inRegion = new Uint32Array(table.words.region.length)
    this.regionsOf = new Uint32Array(table.employers.length)
  }

  add(employer: number, place: number, region: number): void {
    if (place === this.lastPlace && employer === this.lastEmployer) return
    this.lastPlace = place
    this.lastEmployer = employer
    this.inPlace[place]! += 1
    const seen = this.regionsOf[employer]!
    const bit = 1 << region
    if (seen === 0) this.count += 1
    if ((seen & bit) !== 0) return
    this.inRegion[region]! += 1
    this.regionsOf[employer] = seen | bit
  }
}

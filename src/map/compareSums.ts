/** The loops of `compare.ts`: what rows add up to on each side of a comparison. */
import type { MapTable } from './columns'
import { FAILS, markFailing } from './employersHere'
import type { Pack } from './facets'
import { type Masks, regionsAlone } from './masks'
import { mapPacks } from './packs'
import { positionsOf } from './tallies'

export type SideName = 'before' | 'after'

/** Positions of the sets of each pack, of the rows of one side. */
export type SideSums = Record<Pack, Float64Array>

/**
 * What the rows that pass the filters add up to on each side, by set, and over all periods in each region;
 * what stands in a place that fails is not read. Like the loops of `passes.ts` it is plain: sums have a
 * column for each of `SIDES`.
 */
export function sumSides(table: MapTable, masks: Masks, sidesOf: readonly SideName[][]) {
  const { sets: counts, packed, whereStart } = table
  const { time: failsTime, where: failsWhere } = masks.sets
  const bits = sidesOf.map(sideBits)
  const sideOf = new Uint8Array(counts.time)
  for (let time = 0; time < counts.time; time += 1) {
    if (failsTime[time] === 0) sideOf[time] = bits[packed.period[time]!]!
  }
  const regions = regionsAlone(table, masks)
  const none = new Float64Array(counts.time)
  const inTime = table.timePairs.map((pairs, region) => {
    if (regions === undefined) return new Float64Array(counts.time)
    return regions[region] === 1 ? pairs : none
  })
  const sums = mapPacks((pack) => new Float64Array(counts[pack] * SIDES))
  const marks = new Uint8Array(table.here.most)
  let marked = -1
  let hasEmployers = true

  for (let where = 0; where < counts.where; where += 1) {
    if (failsWhere[where] !== 0) continue
    const place = packed.place[where]!
    if (masks.employers !== undefined && place !== marked) {
      hasEmployers = markFailing(table, place, masks.employers.fails, marks)
      marked = place
    }
    if (!hasEmployers) continue
    const range = { where, start: whereStart[where]!, end: whereStart[where + 1]! }
    if (regions !== undefined) sumRows(table, range, sideOf, sums)
    else {
      const ofRegion = inTime[packed.region[where]!]!
      sumPassing(table, range, sideOf, sums, { failsWork: masks.sets.work, marks, ofRegion })
    }
  }
  const series = inTime.map((ofRegion) => {
    const inPeriods = new Float64Array(table.periods.length)
    for (let time = 0; time < counts.time; time += 1) {
      if (failsTime[time] !== 0) continue
      inPeriods[packed.period[time]!]! += ofRegion[time]!
      sums.time[time * SIDES + sideOf[time]!]! += ofRegion[time]!
    }
    return inPeriods
  })
  const positionsOn = (side: SideName): SideSums =>
    mapPacks((pack) => positionsOnSide(sums[pack], side))
  return { bySide: { before: positionsOn('before'), after: positionsOn('after') }, series }
}

interface Rows {
  /** The set that they have. */
  where: number
  start: number
  end: number
}

/** Where all of time is known beforehand: most rows are of neither side, which the processor guesses. */
function sumRows(
  { keys, amount, amounts }: MapTable,
  { where, start, end }: Rows,
  sideOf: Uint8Array,
  { work: inWork, where: inWhere }: SideSums,
): void {
  const { time: times, work: works } = keys
  const { pairs } = amounts
  const own = where * SIDES
  for (let row = start; row < end; row += 1) {
    const side = sideOf[times[row]!]!
    if (side === 0) continue
    const pair = pairs[amount[row]!]!
    inWork[works[row]! * SIDES + side]! += pair
    inWhere[own + side]! += pair
  }
}

/** What tells which rows pass, and where all of time is added up. */
interface Passing {
  failsWork: Int32Array
  marks: Uint8Array
  ofRegion: Float64Array
}

/** Under any other filters: series are added up too. */
function sumPassing(
  { keys, amount, amounts, here }: MapTable,
  { where, start, end }: Rows,
  sideOf: Uint8Array,
  { work: inWork, where: inWhere }: SideSums,
  { failsWork, marks, ofRegion }: Passing,
): void {
  const { time: times, work: works } = keys
  const { pairs } = amounts
  const own = where * SIDES
  const { of: employers } = here
  for (let row = start; row < end; row += 1) {
    const work = works[row]!
    if (failsWork[work] !== 0 || marks[employers[row]!]! >= FAILS) continue
    const time = times[row]!
    const pair = pairs[amount[row]!]!
    ofRegion[time]! += pair
    const side = sideOf[time]!
    if (side === 0) continue
    inWork[work * SIDES + side]! += pair
    inWhere[own + side]! += pair
  }
}

/** A period is of no side, of one, or of both when sides of several years share one: a bit for each. */
const SIDES = 4
const SIDE_BIT = { before: 1, after: 2 } as const satisfies Record<SideName, number>

const sideBits = (sides: readonly SideName[]): number =>
  sides.reduce((bits, side) => bits | SIDE_BIT[side], 0)

function positionsOnSide(sums: Float64Array, side: SideName): Float64Array {
  const positions = new Float64Array(sums.length / SIDES)
  for (let at = 0; at < sums.length; at += 1) {
    if ((at & SIDE_BIT[side]) === 0) continue // `SIDES` is a power of two
    positions[Math.floor(at / SIDES)]! += positionsOf(sums[at]!)
  }
  return positions
}

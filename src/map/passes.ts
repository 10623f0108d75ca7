/**
 * The hot loops of `query.ts`: which rows pass, and what they add up to. They are plain, allocate nothing and
 * branch on nothing that differs from row to row: whether a row counts is a mask over its amount, and the
 * amount of nothing (`amounts.ts`) is added like any other, because the processor would guess such a branch
 * wrong. Employers have a loop of their own: two short loops take half the time of one over all columns.
 */
import type { Amounts } from './amounts'
import type { MapTable } from './columns'
import { type Masks, passMasks } from './masks'
import type { KeyColumn } from './packs'
import { unpaired } from './tallies'

export class Passes {
  /** By set, as pairs: what passes every filter but those that the set itself fails. */
  readonly time: Float64Array
  readonly work: Float64Array
  private readonly timeKeys: KeyColumn
  private readonly workKeys: KeyColumn
  private readonly amount: KeyColumn
  private readonly employer: KeyColumn
  private readonly amounts: Amounts
  private readonly passesTime: Int8Array
  private readonly passesWork: Int8Array
  /** Whether filters are of time alone: what passes all others is then known beforehand. */
  private readonly isTimeAlone: boolean
  /** All bits for each row that was counted and passes. */
  private readonly kept: Int8Array
  private given = 0
  private total = 0

  /** @param failing not 0 for each employer that fails; absent: none does */
  constructor(
    { sets: sizes, keys, amount, amounts, employer, timePairs }: MapTable,
    sets: Masks['sets'],
    private readonly failing: Masks['employers'],
  ) {
    this.isTimeAlone = failing === undefined && !failsAny(sets.work) && !failsAny(sets.where)
    this.time = this.isTimeAlone ? timePairs : new Float64Array(sizes.time)
    this.work = new Float64Array(sizes.work)
    this.timeKeys = keys.time
    this.workKeys = keys.work
    this.amount = amount
    this.amounts = amounts
    this.employer = employer
    this.passesTime = passMasks(sets.time)
    this.passesWork = passMasks(sets.work)
    this.kept = new Int8Array(employer.length)
  }

  /** Positions and rows that pass, as a pair, where the rows themselves fail a filter of `where`. */
  sum(start: number, end: number): number {
    const { timeKeys, workKeys, amount, passesTime, passesWork, failing, employer } = this
    const { pairs } = this.amounts
    let sum = 0
    if (failing === undefined) {
      for (let row = start; row < end; row += 1) {
        const passes = passesTime[timeKeys[row]!]! & passesWork[workKeys[row]!]!
        sum += pairs[amount[row]! & passes]!
      }
      return sum
    }
    for (let row = start; row < end; row += 1) {
      if (failing[employer[row]!] !== 0) continue
      const passes = passesTime[timeKeys[row]!]! & passesWork[workKeys[row]!]!
      sum += pairs[amount[row]! & passes]!
    }
    return sum
  }

  /** Adds rows to `time` and `work`, and keeps which of them pass. */
  count(start: number, end: number): void {
    if (this.isTimeAlone) this.countTime(start, end)
    else if (this.failing === undefined) this.countAll(start, end)
    else this.countSome(start, end, this.failing)
  }

  /** A year, a stream or nothing asked: half of what there is to add, and what is asked most. */
  private countTime(start: number, end: number): void {
    const { timeKeys, workKeys, amount, passesTime, work, kept } = this
    const { pairs, givenPairs } = this.amounts
    let sum = 0
    let given = 0
    for (let row = start; row < end; row += 1) {
      const passes = passesTime[timeKeys[row]!]!
      const code = amount[row]! & passes
      const pair = pairs[code]!
      work[workKeys[row]!]! += pair
      sum += pair
      given += givenPairs[code]!
      kept[row] = passes
    }
    this.total = sum
    this.given = given
  }

  private countAll(start: number, end: number): void {
    const { timeKeys, workKeys, amount, passesTime, passesWork, time, work, kept } = this
    const { pairs, givenPairs } = this.amounts
    let sum = 0
    let given = 0
    for (let row = start; row < end; row += 1) {
      const when = timeKeys[row]!
      const what = workKeys[row]!
      const code = amount[row]!
      const isInTime = passesTime[when]!
      const isOfWork = passesWork[what]!
      const passes = isInTime & isOfWork
      time[when]! += pairs[code & isOfWork]!
      work[what]! += pairs[code & isInTime]!
      sum += pairs[code & passes]!
      given += givenPairs[code & passes]!
      kept[row] = passes
    }
    this.total = sum
    this.given = given
  }

  /** Where employers are asked for most rows fail, and branches are guessed right: as few steps as may be. */
  private countSome(start: number, end: number, failing: Uint8Array): void {
    const { timeKeys, workKeys, amount, passesTime, passesWork, time, work, kept, employer } = this
    const { pairs, givenPairs } = this.amounts
    let sum = 0
    let given = 0

    for (let row = start; row < end; row += 1) {
      if (failing[employer[row]!] !== 0) continue
      const when = timeKeys[row]!
      const what = workKeys[row]!
      const isInTime = passesTime[when]!
      const isOfWork = passesWork[what]!
      if ((isInTime | isOfWork) === 0) continue
      const code = amount[row]!
      const pair = pairs[code]!
      if (isOfWork !== 0) time[when]! += pair
      if (isInTime === 0) continue
      work[what]! += pair
      if (isOfWork === 0) continue
      sum += pair
      given += givenPairs[code]!
      kept[row] = -1
    }
    this.total = sum
    this.given = given
  }

  /** What the rows counted last add up to. */
  counted() {
    const { positions, rows } = unpaired(this.total)
    const { positions: lmias, rows: lmiaRows } = unpaired(this.given)
    return { positions, rows, lmias, lmiaRows }
  }

  /**
   * How many employers the rows of a set have, once they are counted; those of one stand together.
   *
   * @param bit       of the region that the rows stand in
   * @param regionsOf where it is noted for each employer with a row that passes
   */
  employers(start: number, end: number, bit: number, regionsOf: Uint32Array): number {
    const { employer, kept } = this
    let count = 0
    let last = -1
    let isSeen = 0 // all bits once a row of this employer passed
    for (let row = start; row < end; row += 1) {
      const who = employer[row]!
      const passes = kept[row]!
      const change = who ^ last
      last = who
      isSeen &= ~((change | -change) >> 31) // another employer: none of its rows was seen
      count += passes & ~isSeen & 1
      isSeen |= passes
      regionsOf[who]! |= passes & bit
    }
    return count
  }

  /** Whether a row passes every filter but those of `where`. */
  isKept(row: number): boolean {
    const { failing } = this
    if (failing !== undefined && failing[this.employer[row]!] !== 0) return false
    const isInTime = this.passesTime[this.timeKeys[row]!]!
    return (isInTime & this.passesWork[this.workKeys[row]!]!) !== 0
  }
}

const failsAny = (failed: Int32Array): boolean => failed.some((bits) => bits !== 0)

/**
 * The hot loops of `query.ts`: which rows pass, and what they add up to. They are plain and allocate nothing.
 * Whether a row passes the filters of time follows no pattern from row to row, and the processor would guess
 * such a branch wrong: it is a mask over the row's amount, and the amount of nothing (`amounts.ts`) is added
 * like any other. Filters of work are branches, since rows are sorted by what these look at.
 */
import type { Amounts } from './amounts'
import type { MapTable } from './columns'
import { type EmployersHere, employersIn, FAILS, markFailing, passMaskOf } from './employersHere'
import { failsOneAtMost, type Masks, passMasks, knownTimePairs } from './masks'
import type { KeyColumn } from './packs'

/** Where fewer than one employer in so many passes, the processor guesses rightly that one does not. */
const FEW = 8

export class Passes {
  /** By set, as pairs: what passes every filter but those that the set itself fails. */
  readonly time: Float64Array
  readonly work: Float64Array
  /** By number at the place that was entered: an odd number for each employer with a row that passes. */
  readonly seen: Uint8Array
  private readonly timeKeys: KeyColumn
  private readonly workKeys: KeyColumn
  private readonly amount: KeyColumn
  private readonly here: EmployersHere
  private readonly amounts: Amounts
  /** How many filters each set of work fails, up to 2, then for each set of time all bits when it passes, else none. */
  private readonly passes: Int8Array
  /** `work` and `time` one after the other: loops over few arrays keep where they are in registers. */
  private readonly sums: Float64Array
  /** How many sets of work there are. */
  private readonly works: number
  private readonly failing: Uint8Array | undefined
  /** Whether a filter leaves few employers: rows of the others are then left out by a branch, not by a mask. */
  private readonly isOfFew: boolean
  /** Whether what each set of time adds up to is known without reading a row. */
  private readonly isTimeKnown: boolean
  /** What the rows counted last add up to: positions and rows, LMIAs and the rows that give them, as pairs. */
  total = 0
  given = 0

  constructor(
    private readonly table: MapTable,
    masks: Masks,
  ) {
    const known = knownTimePairs(table, masks)
    this.isTimeKnown = known !== undefined
    this.works = table.sets.work
    this.sums = new Float64Array(table.sets.work + table.sets.time)
    this.work = this.sums.subarray(0, this.works)
    this.time = known ?? this.sums.subarray(this.works)
    this.timeKeys = table.keys.time
    this.workKeys = table.keys.work
    this.amount = table.amount
    this.amounts = table.amounts
    this.here = table.here
    this.failing = masks.employers?.fails
    this.isOfFew =
      masks.employers !== undefined && masks.employers.passing * FEW < table.employers.length
    this.passes = new Int8Array(this.sums.length)
    this.passes.set(failureCounts(masks.sets.work))
    this.passes.set(passMasks(masks.sets.time), this.works)
    this.seen = new Uint8Array(table.here.most)
  }

  /** Makes ready to read the rows of a place; false when none of its employers passes. */
  enter(place: number): boolean {
    const { table, failing, seen } = this
    if (failing !== undefined) return markFailing(table, place, failing, seen)
    const { shared, own } = employersIn(table, place)
    seen.fill(0, 0, shared + own)
    return true
  }

  /** Positions and rows that pass, as a pair, where the rows themselves fail a filter of `where`. */
  sum(start: number, end: number): number {
    if (this.isTimeKnown) return this.sumTime(start, end)
    if (!this.isOfFew) return this.sumPassing(start, end)
    const { seen } = this
    const { of: employers } = this.here
    let sum = 0
    for (let row = start; row < end; row += 1) {
      if (seen[employers[row]!]! < FAILS) sum += this.sumPassing(row, row + 1)
    }
    return sum
  }

  private sumTime(start: number, end: number): number {
    const { timeKeys, amount, passes, works } = this
    const { pairs } = this.amounts
    let sum = 0
    for (let row = start; row < end; row += 1) {
      sum += pairs[amount[row]! & passes[works + timeKeys[row]!]!]!
    }
    return sum
  }

  private sumPassing(start: number, end: number): number {
    const { timeKeys, workKeys, amount, passes, works, seen } = this
    const { of: employers } = this.here
    const { pairs } = this.amounts
    let sum = 0
    for (let row = start; row < end; row += 1) {
      if (passes[workKeys[row]!] !== 0) continue
      const code = amount[row]! & passMaskOf(seen[employers[row]!]!)
      sum += pairs[code & passes[works + timeKeys[row]!]!]!
    }
    return sum
  }

  /** Adds rows of the place that was entered to `time` and `work`, and notes whose pass. */
  count(start: number, end: number): void {
    if (this.isTimeKnown) this.countWork(start, end)
    else if (this.isOfFew) this.countFew(start, end)
    else this.countWorkAndTime(start, end)
  }

  private countFew(start: number, end: number): void {
    const { seen } = this
    const { of: employers } = this.here
    let total = 0
    let given = 0
    for (let row = start; row < end; row += 1) {
      if (seen[employers[row]!]! >= FAILS) continue
      this.countWorkAndTime(row, row + 1)
      total += this.total
      given += this.given
    }
    this.total = total
    this.given = given
  }

  /** Filters of time and regions alone: what is asked most. */
  private countWork(start: number, end: number): void {
    const { timeKeys, workKeys, amount, passes, sums, works, seen } = this
    const { of: employers } = this.here
    const { twoPairs } = this.amounts
    let sum = 0
    let given = 0
    for (let row = start; row < end; row += 1) {
      const isIn = passes[works + timeKeys[row]!]!
      const at = (amount[row]! & isIn) * 2
      const pair = twoPairs[at]!
      sums[workKeys[row]!]! += pair
      sum += pair
      given += twoPairs[at + 1]!
      seen[employers[row]!]! |= isIn & 1
    }
    this.total = sum
    this.given = given
  }

  /**
   * Filters of work, of small places or of many employers too; whether one of many passes follows no pattern
   * either. A loop of its own for questions without employers was no faster.
   */
  private countWorkAndTime(start: number, end: number): void {
    const { timeKeys, workKeys, amount, passes, sums, works, seen } = this
    const { of: employers } = this.here
    const { twoPairs } = this.amounts
    let sum = 0
    let given = 0
    for (let row = start; row < end; row += 1) {
      const what = workKeys[row]!
      const fails = passes[what]!
      if (fails > 1) continue
      const who = employers[row]!
      const mark = seen[who]!
      const isOfWho = passMaskOf(mark)
      const when = works + timeKeys[row]!
      const isIn = passes[when]!
      const code = amount[row]! & isOfWho
      const at = (code & isIn) * 2
      const pair = twoPairs[at]!
      sums[what]! += pair
      if (fails !== 0) continue
      sums[when]! += twoPairs[code * 2]!
      sum += pair
      given += twoPairs[at + 1]!
      seen[who] = mark | (isIn & isOfWho & 1)
    }
    this.total = sum
    this.given = given
  }
}

/** 0 for each set that passes, 1 for what fails one filter, 2 for what fails more. */
function failureCounts(failed: Int32Array): Uint8Array {
  const counts = new Uint8Array(failed.length)
  for (let set = 0; set < counts.length; set += 1) {
    const bits = failed[set]!
    if (bits !== 0) counts[set] = failsOneAtMost(bits) ? 1 : 2
  }
  return counts
}

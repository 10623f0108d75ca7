/**
 * The hot loops of `query.ts`: which rows pass, and what they add up to. They are plain and allocate nothing.
 * Whether a row passes the filters of time follows no pattern from row to row, and the processor would guess
 * such a branch wrong: it is a mask over the row's amount, and the amount of nothing (`amounts.ts`) is added
 * like any other. Filters of work are branches, since rows are sorted by what these look at.
 */
import type { Amounts } from './amounts'
import type { MapTable } from './columns'
import { type EmployersHere, employersIn, FAILS, markFailing } from './employersHere'
import { failsOneAtMost, type Masks, passMasks, timePairsOf } from './masks'
import type { KeyColumn } from './packs'

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
  private readonly passesTime: Int8Array
  private readonly failsWork: Uint8Array
  private readonly failing: Masks['employers']
  /** Whether what each set of time adds up to is known without reading a row. */
  private readonly isTimeKnown: boolean
  /** What the rows counted last add up to: positions and rows, LMIAs and the rows that give them, as pairs. */
  total = 0
  given = 0

  constructor(
    private readonly table: MapTable,
    masks: Masks,
  ) {
    const known = timePairsOf(table, masks)
    this.isTimeKnown = known !== undefined
    this.time = known ?? new Float64Array(table.sets.time)
    this.work = new Float64Array(table.sets.work)
    this.timeKeys = table.keys.time
    this.workKeys = table.keys.work
    this.amount = table.amount
    this.amounts = table.amounts
    this.here = table.here
    this.failing = masks.employers
    this.passesTime = passMasks(masks.sets.time)
    this.failsWork = failureCounts(masks.sets.work)
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
    const { timeKeys, workKeys, amount, passesTime, failsWork, seen } = this
    const { of: employers } = this.here
    const { pairs } = this.amounts
    let sum = 0
    if (this.isTimeKnown) {
      for (let row = start; row < end; row += 1) {
        sum += pairs[amount[row]! & passesTime[timeKeys[row]!]!]!
      }
      return sum
    }
    for (let row = start; row < end; row += 1) {
      if (failsWork[workKeys[row]!] !== 0 || seen[employers[row]!]! >= FAILS) continue
      sum += pairs[amount[row]! & passesTime[timeKeys[row]!]!]!
    }
    return sum
  }

  /** Adds rows of the place that was entered to `time` and `work`, and notes whose pass. */
  count(start: number, end: number): void {
    if (this.isTimeKnown) this.countWork(start, end)
    else this.countAll(start, end)
  }

  /** Filters of time and regions alone: what is asked most. */
  private countWork(start: number, end: number): void {
    const { timeKeys, workKeys, amount, passesTime, work, seen } = this
    const { of: employers } = this.here
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
      seen[employers[row]!]! |= passes & 1
    }
    this.total = sum
    this.given = given
  }

  private countAll(start: number, end: number): void {
    const { timeKeys, workKeys, amount, passesTime, failsWork, time, work, seen } = this
    const { of: employers } = this.here
    const { pairs, givenPairs } = this.amounts
    let sum = 0
    let given = 0
    for (let row = start; row < end; row += 1) {
      const what = workKeys[row]!
      const fails = failsWork[what]!
      if (fails > 1) continue
      const who = employers[row]!
      const mark = seen[who]!
      if (mark >= FAILS) continue
      const when = timeKeys[row]!
      const passes = passesTime[when]!
      const code = amount[row]!
      const pair = pairs[code & passes]!
      work[what]! += pair
      if (fails !== 0) continue
      time[when]! += pairs[code]!
      sum += pair
      given += givenPairs[code & passes]!
      seen[who] = mark | (passes & 1)
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

/** The classes that fill a territory: the same for every filter, so that two views compare. */
import type { Level } from './key'

/** What fills a territory. */
export type Fill =
  /** From 1 to `CLASS_COUNT`; 0 is under the first threshold. */
  | { kind: 'class'; at: number }
  /** Nothing is known: no list is loaded. */
  | { kind: 'hatched' }
  /** Filters of place leave it out: nothing was asked of it, and zero would be false. */
  | { kind: 'notAsked' }

export const CLASS_COUNT = 5

/** Positions of a year from which each class begins. */
const FROM: Record<Level, readonly number[]> = {
  region: [100, 500, 2000, 5000, 10_000],
  mrc: [40, 200, 500, 1000, 2000],
}

/** Several years add up: their classes begin as many times higher, by few steps. */
const LONG_PERIODS = [
  { yearsFrom: 7, times: 10 },
  { yearsFrom: 3, times: 5 },
] as const

/**
 * Positions from which each class begins.
 *
 * @param quarters how many quarters of the period have a list
 */
export function classesOf(level: Level, quarters: number): readonly number[] {
  return scaled(FROM[level], quarters)
}

/** Classes of a year for a longer period. */
export function scaled(ofYear: readonly number[], quarters: number): readonly number[] {
  const times = LONG_PERIODS.find(({ yearsFrom }) => quarters > (yearsFrom - 1) * 4)?.times ?? 1
  return ofYear.map((from) => from * times)
}

/** How many thresholds a figure reaches: 0 is under the first. */
export const classOf = (value: number, thresholds: readonly number[]): number =>
  thresholds.filter((from) => value >= from).length

/**
 * Quarters as whole numbers, so that a range is two comparisons: 2014Q1 is 8056, 2014Q2 is 8057.
 */

/** What a list covers: one quarter, two, or most of a year. Quarter indexes, both included. */
export interface MapPeriod {
  /** As the importer names it, sorts by time: '2014', '2017Q1Q2', '2024Q1'. */
  key: string
  from: number
  to: number
}

/**
 * The index of a quarter.
 *
 * @example quarterIndex(2024, 1) // 8096
 */
export const quarterIndex = (year: number, quarter: number): number => year * 4 + quarter - 1

/**
 * The quarter of an index, as written in addresses.
 *
 * @example formatQuarter(8096) // '2024Q1'
 */
export const formatQuarter = (index: number): string =>
  `${Math.floor(index / 4)}Q${(index % 4) + 1}`

/**
 * Reads a quarter as `formatQuarter` writes it; `undefined` when it is something else.
 *
 * @example parseQuarter('2024Q1') // 8096
 */
export function parseQuarter(text: string): number | undefined {
  const match = /^(20\d\d)Q([1-4])$/.exec(text)
  return match ? quarterIndex(Number(match[1]), Number(match[2])) : undefined
}

/**
 * The smallest range made of whole published periods that holds the one asked for: a year
 * published in one list cannot be cut in quarters.
 *
 * @example snapToPeriods([{ key: '2016', from: 8064, to: 8067 }], 8065, 8065) // { from: 8064, to: 8067 }
 */
export function snapToPeriods(
  periods: readonly MapPeriod[],
  from: number,
  to: number,
): { from: number; to: number } {
  let low = from
  let high = to
  for (const period of periods) {
    if (period.to < from || period.from > to) continue
    low = Math.min(low, period.from)
    high = Math.max(high, period.to)
  }
  return { from: low, to: high }
}

/**
 * Quarters as whole numbers, so that a range is two comparisons: 2014Q1 is 8056, 2014Q2 is 8057.
 */
import type { Locale } from '@/i18n/locales'
import { quartersInWords, type YearQuarter } from '@/lmia/report/periodWords'
import type { Period } from '@/lmia/types'

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

/** A list's period as the importer names it, in quarters. */
export const mapPeriod = ({ key, year, quarters }: Period): MapPeriod => ({
  key,
  from: quarterIndex(year, quarters[0] ?? 1),
  to: quarterIndex(year, quarters.at(-1) ?? 4),
})

/**
 * The quarter of an index, as written in addresses.
 *
 * @example formatQuarter(8096) // '2024Q1'
 */
export function formatQuarter(index: number): string {
  const { year, quarter } = quarterOf(index)
  return `${year}Q${quarter}`
}

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

/** Quarters, both included. */
export interface QuarterRange {
  from: number
  to: number
}

/** @example yearOf(8099) // 2024 */
export const yearOf = (quarter: number): number => Math.floor(quarter / 4)

/** @example quarterOf(8096) // { year: 2024, quarter: 1 } */
export const quarterOf = (index: number): YearQuarter => ({
  year: yearOf(index),
  quarter: (index % 4) + 1,
})

/** @example rangeInWords({ from: 8096, to: 8096 }, 'es') // '2024 T1' */
export const rangeInWords = ({ from, to }: QuarterRange, locale: Locale): string =>
  quartersInWords(quarterOf(from), quarterOf(to), locale)

/** The four quarters of a year. */
export const quartersOfYear = (year: number): QuarterRange => ({
  from: quarterIndex(year, 1),
  to: quarterIndex(year, 4),
})

/**
 * The last year that a list covers; `undefined` without a list. A map opens on it: eleven years
 * added up are no size, for seasonal positions come back each year.
 */
export function lastYear(periods: readonly MapPeriod[]): QuarterRange | undefined {
  const last = Math.max(...periods.map(({ to }) => to))
  return Number.isFinite(last) ? quartersOfYear(yearOf(last)) : undefined
}

/** Which quarters of a range have a list. */
export interface Coverage {
  quarters: number
  loaded: number
  /** Runs of quarters without a list, in time order: unknown, never zero. */
  missing: QuarterRange[]
}

/** @param periods those that have a list of the kind asked for */
export function coverageOf(periods: readonly QuarterRange[], { from, to }: QuarterRange): Coverage {
  const missing: QuarterRange[] = []
  let loaded = 0
  for (let quarter = from; quarter <= to; quarter += 1) {
    if (periods.some((period) => period.from <= quarter && quarter <= period.to)) loaded += 1
    else if (missing.at(-1)?.to === quarter - 1) missing.at(-1)!.to = quarter
    else missing.push({ from: quarter, to: quarter })
  }
  return { quarters: Math.max(0, to - from + 1), loaded, missing }
}

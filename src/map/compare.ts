/**
 * Two periods side by side: what changed, by place and by what was asked for. A quarter that has no
 * list on one side is left out of both, so that a gap is never a fall.
 */

import type { MapTable } from './columns'
import { type SideName, type SideSums, sumSides } from './compareSums'
import type { Facet } from './facets'
import { type MapFilters, withPeriod } from './filters'
import { masksOf } from './masks'
import { packOf } from './packs'
import {
  coverageOf,
  type MapPeriod,
  quarterIndex,
  type QuarterRange,
  quartersOfYear,
  yearOf,
} from './period'
import { type PeriodCount, seriesOf } from './query'
import { ranksOf } from './ranks'

/** As many whole years on both sides, so that seasons face one another. */
export interface ComparedYears {
  /** First year of each side. */
  before: number
  after: number
  /** 1 to `MOST_YEARS`. */
  years: number
}

const MOST_YEARS = 3

export interface Change {
  /** The value of the facet; '' is not known. */
  key: string
  before: number
  after: number
}

/** What is compared beside totals. */
export const COMPARED = [
  'region',
  'mrc',
  'municipality',
  'occupationGroup',
  'occupation',
  'stream',
] as const satisfies readonly Facet[]
export type Compared = (typeof COMPARED)[number]

export interface Side extends QuarterRange {
  /** Quarters of this side that are left out of both. */
  leftOut: QuarterRange[]
}

export interface Comparison {
  version: string
  sides: { before: Side; after: Side }
  /** How many quarters of each side are counted. */
  quarters: number
  totals: Omit<Change, 'key'>
  /** Values with positions on one side at least, in alphabetical order of their keys. */
  changes: Record<Compared, Change[]>
  /** Positions of each region over all periods. */
  regions: { region: string; series: PeriodCount[] }[]
}

/** Compares two periods under the same filters; the period of the filters is not looked at. */
export function compareYears(
  table: MapTable,
  filters: MapFilters,
  asked: ComparedYears,
): Comparison {
  const listed = table.periods.filter(({ key }) => table.listed[filters.kind].has(key))
  const { sides, isCounted } = pairQuarters(listed, asked)
  const sidesOf = table.periods.map((period) => sidesOfPeriod(period, sides, isCounted))
  const masks = masksOf(table, withPeriod(filters, undefined, undefined))
  const { bySide, series } = sumSides(table, masks, sidesOf)
  const sums = COMPARED.map((facet) => ({
    facet,
    before: sumByCode(table, facet, bySide.before),
    after: sumByCode(table, facet, bySide.after),
  }))
  const totalOf = (side: SideName) => bySide[side].where.reduce((sum, amount) => sum + amount, 0)
  const totals = { before: totalOf('before'), after: totalOf('after') }
  return {
    version: table.version,
    sides,
    quarters: countQuarters(isCounted),
    totals,
    changes: changesOf(table, sums),
    regions: table.words.region.flatMap((region, code) => {
      const counts = seriesOf(table, series[code]!)
      return region && counts.some(({ rows }) => rows > 0) ? [{ region, series: counts }] : []
    }),
  }
}

/** From what sets add up to, what each value of a facet does. */
function sumByCode(table: MapTable, facet: Facet, sums: SideSums): Float64Array {
  const positions = new Float64Array(table.words[facet].length)
  const ofSets = sums[packOf(facet)]
  const codes = table.packed[facet]
  for (let set = 0; set < codes.length; set += 1) positions[codes[set]!]! += ofSets[set]!
  return positions
}

/** Quarters that have a list on both sides; a list of several quarters is taken whole or not. */
function pairQuarters(listed: readonly MapPeriod[], { before, after, years }: ComparedYears) {
  const length = years * 4
  const ranges = { before: rangeOf(before, years), after: rangeOf(after, years) }
  const isCounted = Array.from({ length }, (_, at) =>
    Object.values(ranges).every(({ from, to }) =>
      listed.some((one) => one.from <= from + at && from + at <= one.to && isWithin(one, from, to)),
    ),
  )
  // What a list of several quarters spans is counted together: one quarter out, all are.
  for (let isSettled = false; !isSettled;) {
    isSettled = true
    for (const { from, to } of Object.values(ranges)) {
      for (const one of listed) {
        if (!isWithin(one, from, to)) continue
        const span = isCounted.slice(one.from - from, one.to - from + 1)
        if (!span.includes(true) || !span.includes(false)) continue
        isCounted.fill(false, one.from - from, one.to - from + 1)
        isSettled = false
      }
    }
  }
  const sideOf = (range: QuarterRange): Side => ({ ...range, leftOut: leftOut(range, isCounted) })
  return { sides: { before: sideOf(ranges.before), after: sideOf(ranges.after) }, isCounted }
}

const rangeOf = (year: number, years: number): QuarterRange => ({
  from: quarterIndex(year, 1),
  to: quarterIndex(year + years - 1, 4),
})

const isWithin = (period: QuarterRange, from: number, to: number): boolean =>
  period.from >= from && period.to <= to

function leftOut({ from }: QuarterRange, isCounted: readonly boolean[]): QuarterRange[] {
  const runs: QuarterRange[] = []
  isCounted.forEach((counted, at) => {
    if (counted) return
    const last = runs.at(-1)
    if (last?.to === from + at - 1) last.to = from + at
    else runs.push({ from: from + at, to: from + at })
  })
  return runs
}

/** Two sides of several years may share one. */
function sidesOfPeriod(
  period: MapPeriod,
  sides: Comparison['sides'],
  isCounted: readonly boolean[],
): SideName[] {
  return (['before', 'after'] as const).filter((name) => {
    const { from, to } = sides[name]
    return isWithin(period, from, to) && isCounted[period.from - from]
  })
}

const countQuarters = (isCounted: readonly boolean[]): number => isCounted.filter(Boolean).length

function changesOf(
  table: MapTable,
  sums: readonly { facet: Compared; before: Float64Array; after: Float64Array }[],
): Comparison['changes'] {
  const changes = sums.map(({ facet, before, after }) => {
    const words = table.words[facet]
    const changed: Change[] = []
    for (const code of ranksOf(words).code) {
      const change = { before: before[code]!, after: after[code]! }
      if (change.before > 0 || change.after > 0) changed.push({ key: words[code]!, ...change })
    }
    return [facet, changed]
  })
  return Object.fromEntries(changes) as Comparison['changes']
}

/** Under as many positions on both sides a percentage says chance rather than change. */
export const FEW_POSITIONS = 40

export type Growth =
  /** From -1; 0.5 is half as many more. */
  | { kind: 'share'; share: number }
  /** From none: no share can be said. */
  | { kind: 'new' }
  /** Too few on both sides. */
  | { kind: 'few' }

/**
 * @example growthOf({ before: 100, after: 150 }) // { kind: 'share', share: 0.5 }
 */
export function growthOf({ before, after }: Omit<Change, 'key'>): Growth {
  if (Math.max(before, after) < FEW_POSITIONS) return { kind: 'few' }
  return before === 0 ? { kind: 'new' } : { kind: 'share', share: after / before - 1 }
}

/** The last two years whose four quarters have a list; without them, the last two. */
export function openingYears(listed: readonly QuarterRange[]): ComparedYears {
  const { first, last } = spanOf(listed)
  const whole = yearsFrom(first, last).filter(
    (year) => coverageOf(listed, quartersOfYear(year)).missing.length === 0,
  )
  const [before = last - 1, after = last] = whole.length < 2 ? [] : whole.slice(-2)
  return { before, after, years: 1 }
}

/** First and last year of some periods. */
function spanOf(periods: readonly QuarterRange[]): { first: number; last: number } {
  if (periods.length === 0) return { first: FIRST_YEAR, last: FIRST_YEAR }
  return {
    first: yearOf(Math.min(...periods.map(({ from }) => from))),
    last: yearOf(Math.max(...periods.map(({ to }) => to))),
  }
}

/** No list is older. */
const FIRST_YEAR = 2014

const yearsFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)

/** What can be chosen: how many years at once, and where both sides may begin. */
export function yearsToCompare(
  periods: readonly QuarterRange[],
  years: number,
): { lengths: number[]; starts: number[] } {
  const { first, last } = spanOf(periods)
  return {
    lengths: yearsFrom(1, Math.min(MOST_YEARS, last - first + 1)),
    starts: yearsFrom(first, last - years + 1),
  }
}

/** The nearest years that can be chosen: an address may ask for any. */
export function clampYears(asked: ComparedYears, periods: readonly QuarterRange[]): ComparedYears {
  const years = Math.min(asked.years, yearsToCompare(periods, 1).lengths.at(-1) ?? 1)
  const { starts } = yearsToCompare(periods, years)
  const within = (year: number) =>
    Math.min(starts.at(-1) ?? year, Math.max(starts[0] ?? year, year))
  return { before: within(asked.before), after: within(asked.after), years }
}

/** Address parameters. */
export function encodeCompared({ before, after, years }: ComparedYears): Record<string, string> {
  return { before: String(before), after: String(after), years: String(years) }
}

/** Reads what `encodeCompared` writes; `undefined` when a part is missing or makes no sense. */
export function decodeCompared(params: URLSearchParams): ComparedYears | undefined {
  const year = (name: string) => /^20\d\d$/.exec(params.get(name) ?? '')?.[0]
  const [before, after] = [year('before'), year('after')]
  if (!before || !after) return undefined
  const years = Number(/^[1-9]$/.exec(params.get('years') ?? '1')?.[0] ?? 1)
  return {
    before: Number(before),
    after: Number(after),
    years: Math.min(MOST_YEARS, years),
  }
}

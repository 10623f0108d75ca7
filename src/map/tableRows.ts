/** The rows of the table that stands for the map: what the map draws without a row is said there too. */
import { alphabetical } from './alphabetical'
import type { TerritoryMark } from './marks'
import { coverageOf, type QuarterRange } from './period'
import type { PeriodCount, RegionCount } from './query'
import { mrcKey, mrcName } from './territories/key'
import { sumByTerritory } from './territories/totals'
import type { PlaceTotals } from './wire'

/** An unknown region comes after the seventeen. */
const LAST = '99'

/**
 * Regions with rows, and those that the map draws without any, in the order of their codes.
 *
 * @param marks the regions that the map draws; those that were not asked about are not among them
 */
export function regionRows(
  regions: readonly RegionCount[],
  marks: readonly TerritoryMark[] = [],
): RegionCount[] {
  const empty = emptyOf(marks, new Set(regions.map(({ region }) => region)))
  return [...regions, ...empty.map(({ key }) => ({ region: key, employers: 0, ...NOTHING }))].sort(
    (a, b) => (a.region || LAST).localeCompare(b.region || LAST),
  )
}

export interface MrcRow {
  key: string
  name: string
  positions: number
  places: number
}

/** MRC with places, and those that the map draws without any, in the order of their names. */
export function mrcRows(
  counts: readonly PlaceTotals[],
  marks: readonly TerritoryMark[] = [],
): MrcRow[] {
  const names = new Map(counts.map(({ place }) => [mrcKey(place.mrc), mrcName(place.mrc)]))
  const known = [...sumByTerritory('mrc', counts).values()]
    .filter(({ key }) => key !== '')
    .map((one) => ({ ...one, name: names.get(one.key) ?? one.key }))
  const empty = emptyOf(marks, new Set(known.map(({ key }) => key)))
  return [...known, ...empty.map(({ key, name }) => ({ key, name, positions: 0, places: 0 }))].sort(
    (a, b) => alphabetical.compare(a.name, b.name),
  )
}

export interface PeriodRow extends QuarterRange {
  /** `undefined` where no list is loaded: unknown, never zero. */
  positions: number | undefined
}

/**
 * Every period in time order, the runs of quarters without a list among them.
 *
 * @param listed keys of the periods that have a list of the kind shown
 */
export function periodRows(
  series: readonly PeriodCount[],
  listed: ReadonlySet<string>,
): PeriodRow[] {
  const [first, last] = [series[0], series.at(-1)]
  if (!first || !last) return []
  const loaded = series.filter(({ key }) => listed.has(key))
  const { missing } = coverageOf(loaded, { from: first.from, to: last.to })
  return [
    ...loaded.map(({ from, to, positions }) => ({ from, to, positions })),
    ...missing.map(({ from, to }) => ({ from, to, positions: undefined })),
  ].sort((a, b) => a.from - b.from)
}

const NOTHING = { positions: 0, lmias: 0, lmiaRows: 0, rows: 0 }

/** What is drawn, and has no row: the map says its name with a zero. */
const emptyOf = (
  marks: readonly TerritoryMark[],
  known: ReadonlySet<string>,
): { key: string; name: string }[] =>
  marks.map(({ of: { key, name } }) => ({ key, name })).filter(({ key }) => !known.has(key))

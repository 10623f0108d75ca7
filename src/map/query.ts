/**
 * The answer to a reader's question, in one pass over the columns.
 *
 * A row that passes every filter counts everywhere. A row that fails exactly one filter still
 * counts for that filter's own values: this is how each facet shows what ticking one more value
 * would bring (see `masks.ts`).
 */
import type { LmiaKind } from '@/lmia/types'

import { KINDS, type MapTable } from './columns'
import { type Facet, FACETS, mapFacets } from './facets'
import type { MapFilters } from './filters'
import { failuresOf, KIND_BIT, onlyFacetFailed, PERIOD_BIT } from './masks'
import { MeasureColumns, type Measures } from './measures'
import type { MapPeriod } from './period'
import { EmployerTally, Tally } from './tallies'

export interface Totals extends Measures {
  employers: number
  /** Rows that stand on no place; they are in the totals all the same. */
  unplacedRows: number
  unplacedPositions: number
}

export interface PlaceCount extends Measures {
  /** Index in `table.places`. */
  place: number
  employers: number
}

export interface RegionCount extends Measures {
  /** '01'–'17', or '' when the region is not known. */
  region: string
  employers: number
}

export interface FacetCount {
  value: string
  positions: number
  rows: number
}

export interface PeriodCount extends MapPeriod {
  positions: number
  rows: number
}

export interface MapAnswer {
  totals: Totals
  /** Only places with rows, unplaced ones excepted. */
  places: PlaceCount[]
  regions: RegionCount[]
  /** Values with rows, each counted with the *other* filters on. */
  facets: Record<Facet, FacetCount[]>
  kinds: Record<LmiaKind, number>
  /** Every period of the kind, counted without the period filter. */
  series: PeriodCount[]
}

/** Counts everything the map shows for these filters. ≤ 10 ms for 95,000 rows. */
export function queryMap(table: MapTable, filters: MapFilters): MapAnswer {
  const failed = failuresOf(table, filters)
  const places = new MeasureColumns(table.places.length)
  const regions = new MeasureColumns(table.words.region.length)
  const employers = new EmployerTally(table)
  const periods = new Tally(table.periods.length)
  const kinds = new Tally(KINDS.length)
  const facets = FACETS.map((facet) => ({
    column: table.facets[facet],
    tally: new Tally(table.words[facet].length),
  }))
  const regionOf = table.facets.region
  const { kind, period, employer, place, positions, lmias } = table

  // The hot loop: no allocation, and calls that the engine writes in place.
  for (let i = 0; i < table.rowCount; i += 1) {
    const fails = failed[i]!
    const amount = positions[i]!
    if (fails === 0) {
      places.add(place[i]!, amount, lmias[i]!)
      regions.add(regionOf[i]!, amount, lmias[i]!)
      employers.add(employer[i]!, place[i]!, regionOf[i]!)
      periods.add(period[i]!, amount)
      kinds.add(kind[i]!, amount)
      for (const { column, tally } of facets) tally.add(column[i]!, amount)
    } else if (fails === PERIOD_BIT) {
      periods.add(period[i]!, amount)
    } else if (fails === KIND_BIT) {
      kinds.add(kind[i]!, amount)
    } else {
      const only = onlyFacetFailed(fails)
      if (only !== undefined) facets[only]!.tally.add(facets[only]!.column[i]!, amount)
    }
  }

  const unplaced = places.at(0)
  return {
    totals: {
      ...places.total(),
      employers: employers.count,
      unplacedRows: unplaced.rows,
      unplacedPositions: unplaced.positions,
    },
    places: places
      .codesWithRows()
      .filter((code) => code !== 0)
      .map((code) => ({ place: code, ...places.at(code), employers: employers.inPlace[code]! })),
    regions: regions.codesWithRows().map((code) => ({
      region: table.words.region[code]!,
      ...regions.at(code),
      employers: employers.inRegion[code]!,
    })),
    facets: mapFacets((facet, at) => countsOf(facets[at]!.tally, table.words[facet])),
    kinds: { positive: kinds.positions[0]!, negative: kinds.positions[1]! },
    series: seriesOf(table, periods),
  }
}

/** How much each period has, in time order. */
export const seriesOf = (table: MapTable, tally: Tally): PeriodCount[] =>
  table.periods.map((period, code) => ({
    ...period,
    positions: tally.positions[code]!,
    rows: tally.rows[code]!,
  }))

function countsOf(tally: Tally, words: readonly string[]): FacetCount[] {
  return words
    .map((value, code) => ({ value, positions: tally.positions[code]!, rows: tally.rows[code]! }))
    .filter((count) => count.rows > 0)
    .sort((a, b) => b.positions - a.positions || (a.value < b.value ? -1 : 1))
}

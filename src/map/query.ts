/**
 * Answers to a reader's question, each in one pass over the columns.
 *
 * A row that passes every filter counts everywhere. A row that fails exactly one filter still
 * counts for that filter's own values: this is how each facet shows what ticking one more value
 * would bring. So each filter has one bit, and a row's failures are the sum of its bits.
 */
import type { LmiaKind } from '@/lmia/types'

import {
  FACETS,
  type Facet,
  KINDS,
  type MapEmployer,
  type MapPlace,
  type MapTable,
} from './columns'
import type { MapFilters } from './filters'
import {
  failuresOf,
  FIRST_FACET_BIT,
  FIRST_FACET_SHIFT,
  KIND_BIT,
  masksOf,
  PERIOD_BIT,
} from './masks'
import { addTo, MeasureColumns, type Measures, noMeasures } from './measures'
import type { MapPeriod } from './period'

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

export interface OccupationCount extends Measures {
  code: string
}

export interface EmployerCount extends Measures, MapEmployer {}

export interface PlaceDetail {
  place: MapPlace
  totals: Totals
  /** In alphabetical order: employers are never ranked. */
  employers: EmployerCount[]
  /** Most positions first. */
  occupations: OccupationCount[]
  /** Counted without the period filter. */
  series: PeriodCount[]
}

/** Counts everything the map shows for these filters. ≤ 10 ms for 95,000 rows. */
export function queryMap(table: MapTable, filters: MapFilters): MapAnswer {
  const masks = masksOf(table, filters)
  const facets = FACETS.map((facet) => ({
    column: table.facets[facet],
    mask: masks.facets[facet],
    positions: new Float64Array(table.words[facet].length),
    rows: new Uint32Array(table.words[facet].length),
  }))
  const periodPositions = new Float64Array(table.periods.length)
  const periodRows = new Uint32Array(table.periods.length)
  const kindPositions = new Float64Array(KINDS.length)
  const places = new MeasureColumns(table.places.length)
  const regions = new MeasureColumns(table.words.region.length)
  const totals = new MeasureColumns(1)
  const placeEmployers = new Uint32Array(table.places.length)
  const regionEmployers = new Uint32Array(table.words.region.length)
  // One bit for each region an employer was already counted in (at most 18 regions).
  const employerRegions = new Uint32Array(table.employers.length)
  const regionOf = table.facets.region
  let employerCount = 0
  let lastPlace = -1
  let lastEmployer = -1

  const [stream, skill, sector, occupation, region, precision] = facets as [
    FacetTally,
    FacetTally,
    FacetTally,
    FacetTally,
    FacetTally,
    FacetTally,
  ]
  const { kind, period, employer, place, positions, lmias } = table

  // The hot loop: no allocation, no call except the three tallies of a row that counts.
  for (let i = 0; i < table.rowCount; i++) {
    const failed =
      masks.kind[kind[i]!]! |
      masks.period[period[i]!]! |
      masks.employer[employer[i]!]! |
      stream.mask[stream.column[i]!]! |
      skill.mask[skill.column[i]!]! |
      sector.mask[sector.column[i]!]! |
      occupation.mask[occupation.column[i]!]! |
      region.mask[region.column[i]!]! |
      precision.mask[precision.column[i]!]!

    if (failed === 0) {
      const amount = positions[i]!
      const who = employer[i]!
      const where = place[i]!
      const area = regionOf[i]!
      totals.add(0, amount, lmias[i]!)
      places.add(where, amount, lmias[i]!)
      regions.add(area, amount, lmias[i]!)
      if (where !== lastPlace || who !== lastEmployer) {
        placeEmployers[where]!++
        lastPlace = where
        lastEmployer = who
        const seen = employerRegions[who]!
        const bit = 1 << area
        if (seen === 0) employerCount++
        if ((seen & bit) === 0) {
          regionEmployers[area]!++
          employerRegions[who] = seen | bit
        }
      }
      periodPositions[period[i]!]! += amount
      periodRows[period[i]!]!++
      kindPositions[kind[i]!]! += amount
      for (const facet of facets) {
        const code = facet.column[i]!
        facet.positions[code]! += amount
        facet.rows[code]!++
      }
    } else if (failed === PERIOD_BIT) {
      periodPositions[period[i]!]! += positions[i]!
      periodRows[period[i]!]!++
    } else if (failed === KIND_BIT) {
      kindPositions[kind[i]!]! += positions[i]!
    } else if (failed >= FIRST_FACET_BIT && (failed & (failed - 1)) === 0) {
      const facet = facets[31 - Math.clz32(failed) - FIRST_FACET_SHIFT]!
      const code = facet.column[i]!
      facet.positions[code]! += positions[i]!
      facet.rows[code]!++
    }
  }

  return {
    totals: {
      ...totals.at(0),
      employers: employerCount,
      unplacedRows: places.at(0).rows,
      unplacedPositions: places.at(0).positions,
    },
    places: places
      .codesWithRows()
      .filter((code) => code !== 0)
      .map((code) => ({ place: code, ...places.at(code), employers: placeEmployers[code]! })),
    regions: regions.codesWithRows().map((code) => ({
      region: table.words.region[code]!,
      ...regions.at(code),
      employers: regionEmployers[code]!,
    })),
    facets: Object.fromEntries(
      facets.map((facet, at) => [FACETS[at], countsOf(facet, table.words[FACETS[at]!])]),
    ) as Record<Facet, FacetCount[]>,
    kinds: { positive: kindPositions[0]!, negative: kindPositions[1]! },
    series: seriesOf(table, periodPositions, periodRows),
  }
}

/** What stands at one place under these filters; `undefined` when the key is not known. */
export function findPlaceDetail(
  table: MapTable,
  filters: MapFilters,
  placeKey: string,
): PlaceDetail | undefined {
  const code = table.placeIndex.get(placeKey)
  if (code === undefined) return undefined
  const masks = masksOf(table, filters)
  const totals = new MeasureColumns(1)
  const occupations = new MeasureColumns(table.words.occupation.length)
  const periodPositions = new Float64Array(table.periods.length)
  const periodRows = new Uint32Array(table.periods.length)
  const employers: { who: number; measures: Measures }[] = []

  for (let i = table.placeStart[code]!; i < table.placeStart[code + 1]!; i++) {
    const failed = failuresOf(table, masks, i)
    if (failed !== 0 && failed !== PERIOD_BIT) continue
    periodPositions[table.period[i]!]! += table.positions[i]!
    periodRows[table.period[i]!]!++
    if (failed !== 0) continue
    totals.add(0, table.positions[i]!, table.lmias[i]!)
    occupations.add(table.facets.occupation[i]!, table.positions[i]!, table.lmias[i]!)
    const who = table.employer[i]!
    if (employers.at(-1)?.who !== who) employers.push({ who, measures: noMeasures() })
    addTo(employers.at(-1)!.measures, table.positions[i]!, table.lmias[i]!)
  }
  const unplaced = code === 0 ? totals.at(0) : noMeasures()
  return {
    place: table.places[code]!,
    totals: {
      ...totals.at(0),
      employers: employers.length,
      unplacedRows: unplaced.rows,
      unplacedPositions: unplaced.positions,
    },
    employers: employers
      .map(({ who, measures }) => ({ ...table.employers[who]!, ...measures }))
      .sort((a, b) => alphabetical.compare(a.name, b.name)),
    occupations: occupations
      .codesWithRows()
      .map((one) => ({ code: table.words.occupation[one]!, ...occupations.at(one) }))
      .sort((a, b) => b.positions - a.positions || (a.code < b.code ? -1 : 1)),
    series: seriesOf(table, periodPositions, periodRows),
  }
}

/** One line of a list under these filters, as an export gives it: codes, not labels. */
export interface ExportRow {
  kind: LmiaKind
  period: string
  stream: string
  skill: string
  sector: string
  occupation: string
  employer: string
  place: MapPlace
  precision: string
  positions: number
  lmias: number | null
}

/** The rows that pass, one by one, sorted by place and employer. */
export function* listRows(table: MapTable, filters: MapFilters): Generator<ExportRow> {
  const masks = masksOf(table, filters)
  const word = (facet: Facet, i: number) => table.words[facet][table.facets[facet][i]!]!
  for (let i = 0; i < table.rowCount; i++) {
    if (failuresOf(table, masks, i) !== 0) continue
    yield {
      kind: KINDS[table.kind[i]!]!,
      period: table.periods[table.period[i]!]!.key,
      stream: word('stream', i),
      skill: word('skill', i),
      sector: word('sector', i),
      occupation: word('occupation', i),
      employer: table.employers[table.employer[i]!]!.name,
      place: table.places[table.place[i]!]!,
      precision: word('precision', i),
      positions: table.positions[i]!,
      lmias: table.lmias[i]! < 0 ? null : table.lmias[i]!,
    }
  }
}

const alphabetical = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })

interface FacetTally {
  column: Uint16Array
  mask: Uint16Array
  positions: Float64Array
  rows: Uint32Array
}

function countsOf(tally: FacetTally, words: readonly string[]): FacetCount[] {
  return words
    .map((value, code) => ({ value, positions: tally.positions[code]!, rows: tally.rows[code]! }))
    .filter((count) => count.rows > 0)
    .sort((a, b) => b.positions - a.positions || (a.value < b.value ? -1 : 1))
}

function seriesOf(table: MapTable, positions: Float64Array, rows: Uint32Array): PeriodCount[] {
  return table.periods.map((period, code) => ({
    ...period,
    positions: positions[code]!,
    rows: rows[code]!,
  }))
}

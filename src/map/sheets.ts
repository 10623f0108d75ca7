/** The sheet of a place and of an employer: what the lists say of it over the years. */
import { alphabetical } from './alphabetical'
import type { MapTable } from './columns'
import { placesOfEmployer } from './employersHere'
import type { MapFilters } from './filters'
import type { Measures } from './measures'
import {
  findPlaceRows,
  type OccupationCount,
  occupationsOf,
  type PartCount,
  partsOf,
  type PlaceDetail,
  placeDetailOf,
} from './placeDetail'
import type { PeriodCount } from './query'
import type { AreaKind, MapEmployer } from './row'
import { countRows, type RowCounts, type RowRange, type YearCount } from './rowCounts'

export interface StreamCount extends Measures {
  /** The value of the facet; '' is not published. */
  stream: string
}

interface Sheet {
  /** Each year with rows, counted without the period filter. */
  years: YearCount[]
  /** Most positions first. */
  streams: StreamCount[]
}

export interface PlaceSheet extends PlaceDetail, Sheet {
  /** What lists call it, folded, in alphabetical order. */
  names: string[]
}

export interface EmployerPlace extends Measures {
  /** Of the circle or of the locality; '' for rows without a place. */
  key: string
  kind: AreaKind
  name: string
  mrc: string
  region: string
}

export interface EmployerSheet extends Sheet {
  employer: MapEmployer
  /** Every name that lists give it, in alphabetical order. */
  names: string[]
  totals: Measures
  occupations: OccupationCount[]
  /** In alphabetical order. */
  places: EmployerPlace[]
  /** Localities and boroughs that lists name, in alphabetical order. */
  parts: PartCount[]
  series: PeriodCount[]
}

/** The sheet of a place under these filters; `undefined` when the key is not known. */
export function findPlaceSheet(
  table: MapTable,
  filters: MapFilters,
  key: string,
): PlaceSheet | undefined {
  const rows = findPlaceRows(table, key)
  if (!rows) return undefined
  const counts = countRows(table, filters, rows)
  return {
    ...placeDetailOf(table, rows, counts),
    ...sheetOf(table, counts),
    names: [...(table.writtenAs.get(key) ?? [])].sort(alphabetical.compare),
  }
}

/** The sheet of an employer under these filters; `undefined` when no list names it. */
export function findEmployerSheet(
  table: MapTable,
  filters: MapFilters,
  id: string,
): EmployerSheet | undefined {
  const code = table.employers.codeOf(id)
  if (code === undefined) return undefined
  const employer = table.employers.at(code)
  const counts = countRows(table, filters, ...rowsOf(table, code))
  return {
    ...sheetOf(table, counts),
    employer,
    names: [...new Set(table.spellings.get(employer.id) ?? [employer.name])].sort(
      alphabetical.compare,
    ),
    totals: counts.totals,
    occupations: occupationsOf(table, counts),
    places: placesOf(table, counts),
    parts: partsOf(table, counts).sort((a, b) => alphabetical.compare(a.name, b.name)),
    series: counts.series,
  }
}

/** The rows of an employer are among those of the places where it stands. */
const rowsOf = (table: MapTable, code: number): RowRange[] =>
  placesOfEmployer(table, code).map(({ place, number }) => ({
    start: table.placeStart[place]!,
    end: table.placeStart[place + 1]!,
    isIn: (row) => table.here.of[row] === number,
  }))

const sheetOf = (table: MapTable, { streams, years }: RowCounts): Sheet => ({
  years,
  streams: streams
    .codesWithRows()
    .map((code) => ({ stream: table.words.stream[code]!, ...streams.at(code) }))
    .sort((a, b) => b.positions - a.positions || (a.stream < b.stream ? -1 : 1)),
})

const placesOf = (table: MapTable, { places }: RowCounts): EmployerPlace[] =>
  places
    .codesWithRows()
    .map((code) => {
      const { key, kind, name, mrc, region } = table.places[code]!
      return { key, kind, name, mrc, region, ...places.at(code) }
    })
    .sort((a, b) => alphabetical.compare(a.name, b.name))

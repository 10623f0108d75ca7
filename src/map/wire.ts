/**
 * How answers travel from the server to the map. Long lists travel by column: each name once, then
 * its values, a fifth of the size of one object for each place.
 */
import type { LmiaKind } from '@/lmia/types'

import type { TableFormat } from '@/exports/tableFile'

import type { MapArea } from './areas'
import type { MapTable } from './columns'
import type { Facet } from './facets'
import type { MapFilters } from './filters'
import type { Measures } from './measures'
import type { MapPeriod } from './period'
import type { PlaceDetail } from './placeDetail'
import type { Level } from './territories/key'
import type { FacetCount, MapAnswer, PeriodCount, PlaceCount, Totals } from './query'
import type { MapEmployer, MapPlace } from './row'

/** The same list, one column for each name. */
export type Columns<T> = { [Name in keyof T]: T[Name][] }

/** What does not change with the filters. */
export interface MapMeta extends FirstMeta, MapNames {}

/** Asked once when the map opens: nothing can be shown before. */
export interface FirstMeta {
  version: string
  periods: MapPeriod[]
  /** Keys of the periods each kind has a list for. */
  listed: Record<LmiaKind, string[]>
  /** In the order of the table. */
  places: Columns<MapPlace>
  regions: { code: string; name: string; slug: string }[]
  /** Whether figures of gender and country of origin were given. */
  hasPeople: boolean
  /** How many rows the reader may take away in one file, by its format. */
  rowsAtOnce: Record<TableFormat, number>
  /** The most rows that a workbook may hold, whoever asks. */
  workbookRows: number
  /** How many rows of which views, as addresses have them, were granted past the limit. */
  granted: Record<string, number>
}

/** Asked once the map is seen: names that only filters and panels say. */
export interface MapNames {
  /** By code. */
  occupations: Record<string, string>
  /** The codes of each group of occupations, most positions first; empty without a concordance. */
  occupationGroups: Record<string, readonly string[]>
  /** Municipalities that stand on the circles of others: their key and name. */
  municipalities: MapArea[]
}

/** Until the names have come, codes say what they name. */
export const NO_NAMES: MapNames = { occupations: {}, occupationGroups: {}, municipalities: [] }

/** What the map shows for a set of filters. */
export interface WireAnswer {
  version: string
  totals: Totals
  /** `place` is an index in the places of `MapMeta`. */
  places: Columns<PlaceCount>
  regions: MapAnswer['regions']
  facets: Record<Facet, FacetCount[]>
  kinds: Record<LmiaKind, number>
  series: PeriodCount[]
  /** The employer asked for, when the lists know it. */
  employer: MapEmployer | null
}

export interface PlaceTotals extends Measures {
  place: MapPlace
  employers: number
}

/** Organizations of the public directory around a place. */
export interface Nearby {
  radiusKm: number
  /** Organizations with a site in the radius, nearest first; at most a handful. */
  organizations: { name: string; slug: string; distanceKm: number; languages: string[] }[]
  count: number
  /** How many of them speak Spanish. */
  spanishCount: number
}

/** Somebody who helps in a territory, or the nearest who does elsewhere. */
export interface NeededHelp {
  name: string
  slug: string
  /** From the middle of the territory's rows; `null` when help comes by phone or online. */
  distanceKm: number | null
  remote: boolean
}

export interface WireNeed {
  key: string
  /** '' for a region, whose name is known by its code. */
  name: string
  region: string
  positions: number
  /** How many organizations help there, and how many from elsewhere. */
  here: number
  remote: number
  /** At most a dozen: those there, the nearest first, then those from elsewhere. */
  organizations: NeededHelp[]
  nearest: NeededHelp | null
}

/** Positions beside who can help, by territory. */
export interface WireNeeds {
  version: string
  level: Level
  /** What help can be asked in, and for. */
  languages: { key: string; name: string }[]
  services: { key: string; name: string }[]
  territories: WireNeed[]
  /** Positions of rows that stand in no territory. */
  withoutTerritory: number
}

export interface WirePlace extends PlaceDetail {
  nearby: Nearby | null
}

const PLACE_COLUMNS: Record<keyof MapPlace, true> = {
  key: true,
  kind: true,
  name: true,
  region: true,
  mrc: true,
  latitude: true,
  longitude: true,
}

const COUNT_COLUMNS: Record<keyof PlaceCount, true> = {
  place: true,
  positions: true,
  employers: true,
  lmias: true,
  lmiaRows: true,
  rows: true,
}

export const encodeAnswer = (
  table: MapTable,
  answer: MapAnswer,
  { employer = '', facets }: MapFilters,
): WireAnswer => ({
  ...answer,
  facets: {
    ...answer.facets,
    municipality: firstOf(answer.facets.municipality, facets.municipality ?? []),
  },
  version: table.version,
  places: toColumns(answer.places, COUNT_COLUMNS),
  // Nobody asked for is looked for nowhere: the identifiers of all are one text.
  employer: (employer && table.employers.find(employer)) || null,
})

/** More are found by the search, and each has its circle: a thousand would be half of an answer. */
const MUNICIPALITIES_SENT = 60

const firstOf = (counts: readonly FacetCount[], chosen: readonly string[]): FacetCount[] =>
  counts.filter(({ value }, at) => at < MUNICIPALITIES_SENT || chosen.includes(value))

/** The counts, each with its place; those of places not known yet are left out. */
export function decodeCounts(
  counts: Columns<PlaceCount>,
  places: readonly MapPlace[],
): PlaceTotals[] {
  return fromColumns(counts).flatMap(({ place: index, ...measures }) => {
    const place = places[index]
    return place ? [{ place, ...measures }] : []
  })
}

/** Ten metres: less than a pixel at the nearest zoom, and a third fewer digits. */
const DEGREE_PARTS = 10_000

export const encodePlaces = (places: readonly MapPlace[]): Columns<MapPlace> => {
  const columns = toColumns(places, PLACE_COLUMNS)
  for (const name of ['latitude', 'longitude'] as const) {
    columns[name] = columns[name].map(
      (degrees) => Math.round(degrees * DEGREE_PARTS) / DEGREE_PARTS,
    )
  }
  return columns
}

/** Places as `encodePlaces` wrote them. */
export const decodePlaces = (columns: Columns<MapPlace>): MapPlace[] => fromColumns(columns)

function toColumns<T extends object>(
  items: readonly T[],
  names: Record<keyof T, true>,
): Columns<T> {
  const columns: Partial<Columns<T>> = {}
  for (const name in names) columns[name] = items.map((item) => item[name])
  return columns as Columns<T>
}

function fromColumns<T extends object>(columns: Columns<T>): T[] {
  const items: Partial<T>[] = []
  for (const name in columns) {
    columns[name].forEach((value, at) => ((items[at] ??= {})[name] = value))
  }
  return items as T[]
}

/** What stands at one place: a circle's, a municipality's, a locality's or a borough's rows. */
import { alphabetical } from './alphabetical'
import { codeOfMunicipality, keyOfMunicipality, type MapArea } from './areas'
import { codeAt, type MapTable } from './columns'
import type { MapFilters } from './filters'
import { type Measures, noMeasures } from './measures'
import type { PeriodCount, Totals } from './query'
import type { AreaKind, MapEmployer, MapPlace } from './row'
import { countRows, type RowCounts, type RowRange } from './rowCounts'

export interface OccupationCount extends Measures {
  code: string
}

export interface EmployerCount extends Measures, MapEmployer {}

export interface PartCount extends Measures, MapArea {}

export interface PlaceDetail {
  place: MapPlace
  /** The municipality that it is a part of, as a postal sector, a locality or a borough is. */
  within: MapArea | null
  totals: Totals
  /** Localities or boroughs that the lists name within it, most positions first. */
  parts: PartCount[]
  /** In alphabetical order: employers are never ranked. */
  employers: EmployerCount[]
  /** Most positions first. */
  occupations: OccupationCount[]
  /** Counted without the period filter. */
  series: PeriodCount[]
}

/** What stands at one place under these filters; `undefined` when the key is not known. */
export function findPlaceDetail(
  table: MapTable,
  filters: MapFilters,
  placeKey: string,
): PlaceDetail | undefined {
  const rows = findPlaceRows(table, placeKey)
  return rows && placeDetailOf(table, rows, countRows(table, filters, rows))
}

/** What the rows of a place add up to. */
export function placeDetailOf(table: MapTable, rows: PlaceRows, counts: RowCounts): PlaceDetail {
  const { place } = rows
  const { employers, series, totals } = counts
  const unplaced = place.key === '' ? totals : noMeasures()
  return {
    place,
    within: municipalityAround(table, rows),
    totals: {
      ...totals,
      employers: employers.size,
      unplacedRows: unplaced.rows,
      unplacedPositions: unplaced.positions,
    },
    parts: partsOf(table, counts)
      .filter(({ key }) => key !== place.key)
      .sort((a, b) => b.positions - a.positions || (a.key < b.key ? -1 : 1)),
    employers: [...employers]
      .map(([who, measures]) => ({ ...table.employers.at(who), ...measures }))
      .sort((a, b) => alphabetical.compare(a.name, b.name)),
    occupations: occupationsOf(table, counts),
    series,
  }
}

/** Localities and boroughs with rows. */
export const partsOf = (table: MapTable, { parts }: RowCounts): PartCount[] =>
  parts
    .codesWithRows()
    .map((part) => ({ ...table.parts[part]!, ...parts.at(part) }))
    .filter(({ key }) => key !== '')

/** Most positions first. */
export const occupationsOf = (table: MapTable, { occupations }: RowCounts): OccupationCount[] =>
  occupations
    .codesWithRows()
    .map((code) => ({ code: table.words.occupation[code]!, ...occupations.at(code) }))
    .sort((a, b) => b.positions - a.positions || (a.code < b.code ? -1 : 1))

function municipalityAround(
  table: MapTable,
  { place, start, end, isIn }: PlaceRows,
): MapArea | null {
  for (let row = start; row < end; row += 1) {
    const code = codeAt(table, 'municipality', row)
    if (code === 0 || !isIn(row)) continue
    const key = keyOfMunicipality(table.words.municipality[code]!)
    return key === place.key ? null : { key, name: table.municipalities.get(key) ?? '' }
  }
  return null
}

/** A place and its rows. */
interface PlaceRows extends RowRange {
  place: MapPlace
}

/** The rows of a circle stand together; those of an area over several circles may be anywhere. */
export function findPlaceRows(table: MapTable, key: string): PlaceRows | undefined {
  const circle = table.placeIndex.get(key)
  const area = findArea(table, key)
  if (area && (circle === undefined || table.scattered.has(key))) {
    const { isIn } = area
    const place =
      circle === undefined ? placeOf(table, { key, name: area.name }, isIn) : table.places[circle]!
    return { place, start: 0, end: table.rowCount, isIn }
  }
  if (circle === undefined) return undefined
  return {
    place: table.places[circle]!,
    start: table.placeStart[circle]!,
    end: table.placeStart[circle + 1]!,
    isIn: () => true,
  }
}

/** The municipality, locality or borough that a key names, and which rows are its own. */
function findArea(
  table: MapTable,
  key: string,
): { name: string; isIn: (row: number) => boolean } | undefined {
  const part = key === '' ? undefined : table.partIndex.get(key)
  if (part !== undefined) {
    return { name: table.parts[part]!.name, isIn: (row) => table.part[row] === part }
  }
  const name = table.municipalities.get(key)
  if (name === undefined) return undefined
  const code = table.words.municipality.indexOf(codeOfMunicipality(key))
  const { packed, keys } = table
  return { name, isIn: (row) => packed.municipality[keys.where[row]!] === code }
}

/** An area as a place, in the middle of its rows. */
function placeOf(
  { packed, keys, places, rowCount }: MapTable,
  { key, name }: MapArea,
  isIn: (row: number) => boolean,
): MapPlace {
  const sum = { latitude: 0, longitude: 0, rows: 0 }
  let around: MapPlace | undefined
  for (let row = 0; row < rowCount; row += 1) {
    if (!isIn(row)) continue
    const circle = places[packed.place[keys.where[row]!]!]!
    around ??= circle
    sum.latitude += circle.latitude
    sum.longitude += circle.longitude
    sum.rows += 1
  }
  return {
    key,
    kind: KIND_BY_PREFIX[key.slice(0, 2)] ?? 'municipality',
    name,
    region: around?.region ?? '',
    mrc: around?.mrc ?? '',
    latitude: sum.latitude / sum.rows,
    longitude: sum.longitude / sum.rows,
  }
}

const KIND_BY_PREFIX: Readonly<Record<string, AreaKind>> = { 'b:': 'borough', 'l:': 'locality' }

/** What stands at one place: a circle's, a municipality's, a locality's or a borough's rows. */
import { codeOfMunicipality, keyOfMunicipality, type MapArea } from './areas'
import type { MapTable } from './columns'
import type { MapFilters } from './filters'
import { failuresOf, PERIOD_BIT } from './masks'
import { addTo, MeasureColumns, type Measures, noMeasures } from './measures'
import { type PeriodCount, seriesOf, type Totals } from './query'
import type { AreaKind, MapEmployer, MapPlace } from './row'
import { Tally } from './tallies'

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
  const rows = findRows(table, placeKey)
  if (!rows) return undefined
  const { place, start, end, isIn } = rows
  const failed = failuresOf(table, filters, start, end)
  const totals = new MeasureColumns(1)
  const occupations = new MeasureColumns(table.words.occupation.length)
  const parts = new MeasureColumns(table.parts.length)
  const periods = new Tally(table.periods.length)
  const employers = new Map<number, Measures>()

  for (let i = start; i < end; i += 1) {
    const fails = failed[i - start]!
    if ((fails !== 0 && fails !== PERIOD_BIT) || !isIn(i)) continue
    const positions = table.positions[i]!
    const lmias = table.lmias[i]!
    periods.add(table.period[i]!, positions)
    if (fails !== 0) continue
    totals.add(0, positions, lmias)
    occupations.add(table.facets.occupation[i]!, positions, lmias)
    parts.add(table.part[i]!, positions, lmias)
    const who = table.employer[i]!
    const known = employers.get(who) ?? noMeasures()
    addTo(known, positions, lmias)
    employers.set(who, known)
  }
  const unplaced = place.key === '' ? totals.at(0) : noMeasures()
  return {
    place,
    within: municipalityAround(table, rows),
    totals: {
      ...totals.at(0),
      employers: employers.size,
      unplacedRows: unplaced.rows,
      unplacedPositions: unplaced.positions,
    },
    parts: countsOf(parts, (part) => table.parts[part]!).filter(
      ({ key }) => key !== '' && key !== place.key,
    ),
    employers: [...employers]
      .map(([who, measures]) => ({ ...table.employers[who]!, ...measures }))
      .sort((a, b) => alphabetical.compare(a.name, b.name)),
    occupations: countsOf(occupations, (one) => ({ code: table.words.occupation[one]! })),
    series: seriesOf(table, periods),
  }
}

/** Codes with rows, most positions first. */
const countsOf = <T extends { key: string } | { code: string }>(
  columns: MeasureColumns,
  nameOf: (code: number) => T,
): (T & Measures)[] =>
  columns
    .codesWithRows()
    .map((code) => ({ ...nameOf(code), ...columns.at(code) }))
    .sort((a, b) => b.positions - a.positions || (wordOf(a) < wordOf(b) ? -1 : 1))

const wordOf = (one: { key: string } | { code: string }): string =>
  'key' in one ? one.key : one.code

function municipalityAround(table: MapTable, { place, start, end, isIn }: Rows): MapArea | null {
  const { municipality } = table.facets
  for (let row = start; row < end; row += 1) {
    if (municipality[row] === 0 || !isIn(row)) continue
    const key = keyOfMunicipality(table.words.municipality[municipality[row]!]!)
    return key === place.key ? null : { key, name: table.municipalities.get(key) ?? '' }
  }
  return null
}

/** The rows of a place, within a range of the table. */
interface Rows {
  place: MapPlace
  start: number
  /** The row after the last one. */
  end: number
  isIn: (row: number) => boolean
}

/** The rows of a circle stand together; those of an area over several circles may be anywhere. */
function findRows(table: MapTable, key: string): Rows | undefined {
  const circle = table.placeIndex.get(key)
  const area = findArea(table, key)
  if (area && (circle === undefined || table.scattered.has(key))) {
    const { column, code } = area
    const isIn = (row: number) => column[row] === code
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

/** The municipality, locality or borough that a key names, and the column that tells its rows. */
function findArea(
  table: MapTable,
  key: string,
): { name: string; column: Uint16Array; code: number } | undefined {
  const part = key === '' ? undefined : table.partIndex.get(key)
  if (part !== undefined) return { name: table.parts[part]!.name, column: table.part, code: part }
  const name = table.municipalities.get(key)
  if (name === undefined) return undefined
  const code = table.words.municipality.indexOf(codeOfMunicipality(key))
  return { name, column: table.facets.municipality, code }
}

/** An area as a place, in the middle of its rows. */
function placeOf(
  { place, places, rowCount }: MapTable,
  { key, name }: MapArea,
  isIn: (row: number) => boolean,
): MapPlace {
  const sum = { latitude: 0, longitude: 0, rows: 0 }
  let around: MapPlace | undefined
  for (let row = 0; row < rowCount; row += 1) {
    if (!isIn(row)) continue
    const circle = places[place[row]!]!
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

const alphabetical = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })

/** The rows of the map as a table: codes for machines, names for people. */
import type { Locale } from '@/i18n/locales'
import { type CsvCell, csvFile, type Separator } from '@/text/csv'

import { isKnown, type MapTable } from './columns'
import { FACET, type Facet, FACETS } from './facets'
import type { MapFilters } from './filters'
import { type ExportRow, listRows } from './listRows'

/** How values are said to people. */
export interface RowNames {
  /** The title of a facet's column. */
  title: (facet: Facet) => string
  value: (facet: Facet, value: string) => string
  period: (row: ExportRow) => string
  kind: (row: ExportRow) => string
}

interface Column {
  /** Over its codes: the same in every language. */
  name: string
  title: (locale: Locale, names: RowNames) => string
  /** As machines read it: the same in every language. */
  code: (row: ExportRow) => CsvCell
  /** As people read it, where that is something else. */
  said?: (row: ExportRow, names: RowNames) => CsvCell
  /** In characters. */
  width?: number
  /** Whose values they are: without any, the column is left out rather than called "not published". */
  facet?: Facet
}

const COLUMNS: Column[] = [
  {
    ...column('period', ['Période', 'Period', 'Periodo'], (row) => row.period.key),
    said: (row, names) => names.period(row),
  },
  {
    ...column('list', ['Décision', 'Decision', 'Decisión'], (row) => row.kind),
    said: (row, names) => names.kind(row),
  },
  ...facetColumns('work'),
  {
    ...column('employer', ['Employeur', 'Employer', 'Empleador'], (row) => row.employer),
    width: 34,
  },
  { ...column('place', ['Lieu', 'Place', 'Lugar'], (row) => row.place.name), width: 22 },
  column(
    'part',
    ['Localité ou arrondissement', 'Locality or borough', 'Localidad o distrito'],
    (row) => row.part,
  ),
  ...facetColumns('place'),
  column('positions', ['Postes', 'Positions', 'Puestos'], (row) => row.positions),
  column('lmias', ['EIMT', 'LMIAs', 'EIMT'], (row) => row.lmias),
]

/** What parts the cells in the spreadsheets of each language: a comma is the decimal mark of two. */
const SEPARATORS: Record<Locale, Separator> = { fr: ';', en: ',', es: ';' }

/** The rows that pass as lines of a CSV file, header first. */
export function csvLines(table: MapTable, filters: MapFilters, locale: Locale): Generator<string> {
  const columns = columnsOf(table)
  return csvFile(
    columns.map(({ name }) => name),
    codesOf(columns, listRows(table, filters)),
    SEPARATORS[locale],
  )
}

function* codesOf(columns: readonly Column[], rows: Iterable<ExportRow>): Generator<CsvCell[]> {
  for (const row of rows) yield columns.map(({ code }) => code(row))
}

/** The same table in words; its rows are read as they are asked for. */
export function saidTable(
  table: MapTable,
  filters: MapFilters,
  locale: Locale,
  names: RowNames,
): { titles: string[]; rows: Iterable<CsvCell[]>; widths: number[] } {
  const columns = columnsOf(table)
  return {
    titles: columns.map(({ title }) => title(locale, names)),
    rows: { [Symbol.iterator]: () => wordsOf(columns, listRows(table, filters), names) },
    widths: columns.map(({ width = DEFAULT_WIDTH }) => width),
  }
}

function* wordsOf(
  columns: Column[],
  rows: Iterable<ExportRow>,
  names: RowNames,
): Generator<CsvCell[]> {
  for (const row of rows) {
    yield columns.map(({ code, said }) => (said ? said(row, names) : code(row)))
  }
}

const columnsOf = (table: MapTable): Column[] =>
  COLUMNS.filter(({ facet }) => facet === undefined || isKnown(table, facet))

const DEFAULT_WIDTH = 16

function facetColumns(beside: 'work' | 'place'): Column[] {
  return FACETS.filter((facet) => FACET[facet].exported.beside === beside).map((facet) => ({
    facet,
    name: FACET[facet].parameter,
    title: (_locale, names) => names.title(facet),
    code: (row) => row.facet(facet),
    said: (row, names) => names.value(facet, row.facet(facet)),
  }))
}

function column(
  name: string,
  [fr, en, es]: [fr: string, en: string, es: string],
  code: Column['code'],
): Column {
  const titles: Record<Locale, string> = { fr, en, es }
  return { name, title: (locale) => titles[locale], code }
}

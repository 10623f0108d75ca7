/** The rows of the map as a table: codes for machines, names for people. */
import type { Locale } from '@/i18n/locales'
import { type CsvCell, csvFile, type Separator } from '@/text/csv'

import { FACET, type Facet, FACETS } from './facets'
import type { ExportRow } from './listRows'

/** How values are said to people. */
export interface RowNames {
  /** The title of a facet's column. */
  title: (facet: Facet) => string
  value: (facet: Facet, value: string) => string
  period: (row: ExportRow) => string
  kind: (row: ExportRow) => string
}

interface Column {
  title: (locale: Locale) => string
  /** As machines read it: the same in every language. */
  code: (row: ExportRow) => CsvCell
  /** As people read it, where that is something else. */
  said?: {
    title?: (names: RowNames) => string
    value: (row: ExportRow, names: RowNames) => CsvCell
  }
  /** In characters. */
  width?: number
}

const COLUMNS: Column[] = [
  {
    ...column('Période', 'Period', 'Periodo', (row) => row.period.key),
    said: { value: (row, names) => names.period(row) },
  },
  {
    ...column('Décision', 'Decision', 'Decisión', (row) => row.kind),
    said: { value: (row, names) => names.kind(row) },
  },
  ...facetColumns('work'),
  { ...column('Employeur', 'Employer', 'Empleador', (row) => row.employer), width: 34 },
  { ...column('Lieu', 'Place', 'Lugar', (row) => row.place.name), width: 22 },
  column(
    'Localité ou arrondissement',
    'Locality or borough',
    'Localidad o distrito',
    (row) => row.part,
  ),
  ...facetColumns('place'),
  column('Postes', 'Positions', 'Puestos', (row) => row.positions),
  column('EIMT', 'LMIAs', 'EIMT', (row) => row.lmias),
]

/** What parts the cells in the spreadsheets of each language: a comma is the decimal mark of two. */
const SEPARATORS: Record<Locale, Separator> = { fr: ';', en: ',', es: ';' }

/** Lines of a CSV file, header first. */
export const csvLines = (rows: Iterable<ExportRow>, locale: Locale): Generator<string> =>
  csvFile(
    COLUMNS.map(({ title }) => title(locale)),
    codesOf(rows),
    SEPARATORS[locale],
  )

function* codesOf(rows: Iterable<ExportRow>): Generator<CsvCell[]> {
  for (const row of rows) yield COLUMNS.map(({ code }) => code(row))
}

/** The same table in words. */
export function saidTable(
  rows: Iterable<ExportRow>,
  locale: Locale,
  names: RowNames,
): { titles: string[]; rows: CsvCell[][]; widths: number[] } {
  return {
    titles: COLUMNS.map(({ title, said }) => said?.title?.(names) ?? title(locale)),
    rows: Array.from(rows, (row) =>
      COLUMNS.map(({ code, said }) => (said ? said.value(row, names) : code(row))),
    ),
    widths: COLUMNS.map(({ width = DEFAULT_WIDTH }) => width),
  }
}

const DEFAULT_WIDTH = 16

function facetColumns(beside: 'work' | 'place'): Column[] {
  return FACETS.filter((facet) => FACET[facet].exported.beside === beside).map((facet) => ({
    title: (locale) => FACET[facet].exported.title[locale],
    code: (row) => row.facet(facet),
    said: {
      title: (names) => names.title(facet),
      value: (row, names) => names.value(facet, row.facet(facet)),
    },
  }))
}

function column(fr: string, en: string, es: string, code: Column['code']): Column {
  const titles: Record<Locale, string> = { fr, en, es }
  return { title: (locale) => titles[locale], code }
}

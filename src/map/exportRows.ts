/** The rows of the map as a table for a spreadsheet. */
import type { Locale } from '@/i18n/locales'
import { type CsvCell, csvFile } from '@/text/csv'

import { FACET, FACETS } from './facets'
import type { ExportRow } from './listRows'

interface Column {
  title: Record<Locale, string>
  value: (row: ExportRow) => CsvCell
}

const COLUMNS: Column[] = [
  column('Période', 'Period', 'Periodo', (row) => row.period),
  column('Décision', 'Decision', 'Decisión', (row) => row.kind),
  ...facetColumns('work'),
  column('Employeur', 'Employer', 'Empleador', (row) => row.employer),
  column('Lieu', 'Place', 'Lugar', (row) => row.place.name),
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

/** Lines of a CSV file, header first. */
export const csvLines = (rows: Iterable<ExportRow>, locale: Locale): Generator<string> =>
  csvFile(
    COLUMNS.map(({ title }) => title[locale]),
    cellsOf(rows),
  )

function* cellsOf(rows: Iterable<ExportRow>): Generator<CsvCell[]> {
  for (const row of rows) yield COLUMNS.map(({ value }) => value(row))
}

function facetColumns(beside: 'work' | 'place'): Column[] {
  return FACETS.filter((facet) => FACET[facet].exported.beside === beside).map((facet) => ({
    title: FACET[facet].exported.title,
    value: (row) => row.facet(facet),
  }))
}

function column(fr: string, en: string, es: string, value: Column['value']): Column {
  return { title: { fr, en, es }, value }
}

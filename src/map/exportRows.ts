/** The rows of the map as a table for a spreadsheet. */
import type { Locale } from '@/i18n/locales'
import { type CsvCell, csvFile } from '@/text/csv'

import type { ExportRow } from './query'

type Column = { title: Record<Locale, string>; value: (row: ExportRow) => CsvCell }

const COLUMNS: Column[] = [
  column('Période', 'Period', 'Periodo', (row) => row.period),
  column('Décision', 'Decision', 'Decisión', (row) => row.kind),
  column('Volet', 'Stream', 'Componente', (row) => row.stream),
  column('Compétence', 'Skill', 'Competencia', (row) => row.skill),
  column('Secteur', 'Sector', 'Sector', (row) => row.sector),
  column('Profession', 'Occupation', 'Ocupación', (row) => row.occupation),
  column('Employeur', 'Employer', 'Empleador', (row) => row.employer),
  column('Lieu', 'Place', 'Lugar', (row) => row.place.name),
  column('MRC', 'MRC', 'MRC', (row) => row.place.mrc),
  column('Région', 'Region', 'Región', (row) => row.place.region),
  column('Précision', 'Precision', 'Precisión', (row) => row.precision),
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

function column(fr: string, en: string, es: string, value: Column['value']): Column {
  return { title: { fr, en, es }, value }
}

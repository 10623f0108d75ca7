/** The rows of the map as a table for a spreadsheet. */
import type { Locale } from '@/i18n/locales'

import type { ExportRow } from './query'

type Column = { title: Record<Locale, string>; value: (row: ExportRow) => string | number | null }

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

/** Marks UTF-8 for spreadsheets that would guess otherwise. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Lines of a CSV file (RFC 4180), header first. */
export function* csvLines(rows: Iterable<ExportRow>, locale: Locale): Generator<string> {
  yield BYTE_ORDER_MARK + line(COLUMNS.map(({ title }) => title[locale]))
  for (const row of rows) yield line(COLUMNS.map(({ value }) => value(row)))
}

/**
 * A cell as CSV. A text that a spreadsheet would take for a formula is kept a text.
 *
 * @example cell('=1+1') // "'=1+1"
 */
export function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const line = (values: (string | number | null)[]): string => `${values.map(cell).join(',')}\r\n`

function column(fr: string, en: string, es: string, value: Column['value']): Column {
  return { title: { fr, en, es }, value }
}

import { parse } from 'csv-parse/sync'

/** Columns of the publisher's file (MEQ, 2026) → ours. Buildings, not school boards. */
const COLUMNS = {
  municipality_code: 'CD_MUNCP_GDUNO_IMM',
  municipality: 'NOM_MUNCP_GDUNO_IMM',
  postal_code: 'CD_POSTL_GDUNO_IMM',
  latitude: 'COORD_Y_LL84_IMM',
  longitude: 'COORD_X_LL84_IMM',
} as const

/**
 * Keeps of the schools' file what placing needs: where a postal code is. The trimmed form is given
 * back as it is.
 *
 * @throws {Error} naming a column that is not there
 */
export function readSchoolPoints(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '')
  if (text.startsWith('municipality_code,')) return bytes
  const rows: Record<string, string>[] = parse(text, {
    columns: true,
    skip_empty_lines: true,
    relax_column_count: true,
  })
  for (const column of Object.values(COLUMNS)) {
    if (rows[0] && !(column in rows[0])) throw new Error(`The schools' file has no ${column}`)
  }
  const lines = new Set<string>()
  for (const row of rows) {
    const postalCode = row[COLUMNS.postal_code]?.replace(/\s/g, '').toUpperCase() ?? ''
    if (!/^[A-Z]\d[A-Z]\d[A-Z]\d$/.test(postalCode)) continue
    lines.add(
      [
        row[COLUMNS.municipality_code]?.padStart(5, '0'),
        quote(row[COLUMNS.municipality] ?? ''),
        postalCode,
        row[COLUMNS.latitude],
        row[COLUMNS.longitude],
      ].join(','),
    )
  }
  return new TextEncoder().encode([Object.keys(COLUMNS).join(','), ...lines, ''].join('\n'))
}

const quote = (name: string): string =>
  /[",]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name

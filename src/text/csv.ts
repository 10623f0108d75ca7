/** Tables as CSV (RFC 4180) that a spreadsheet opens rightly, and without running anything. */

export type CsvCell = string | number | null

/** What parts cells: spreadsheets whose decimal mark is a comma expect a semicolon. */
export type Separator = ',' | ';'

/** A spreadsheet reads UTF-8 rightly only when the text begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Where a spreadsheet begins to read a formula: at the start of a cell, and after each mark that
 * some spreadsheet takes for the end of one (French ones part cells by semicolons). Blanks, marks
 * that are not seen and quotation marks in between change nothing; the wide signs of East Asian
 * keyboards are formulas too. A tab or a line end in front is enough by itself.
 * Source: OWASP, CSV Injection.
 */
const START = '(?<=^|[;\\t\\r\\n])'
const SIGN = '(?=(?:(?![\\t\\r\\n])[\\s\\p{Cc}\\p{Cf}"])*[=+\\-@＝＋－＠﹦﹢﹣﹫])'
const BREAK = '(?=[\\t\\r\\n])'
const FORMULA = new RegExp(`${START}${SIGN}|^${BREAK}`, 'gu')
const GUARDED = new RegExp(`${START}'${SIGN}|^'${BREAK}`, 'gu')

/** What must stand between quotation marks, so that the cell stays one cell. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/

/**
 * A text that no spreadsheet takes for a formula: an apostrophe stands in front of what would be.
 * Guarding twice changes nothing.
 *
 * @example guardFormula('=1+1') // "'=1+1"
 */
export const guardFormula = (text: string): string => text.replace(FORMULA, "'")

/** A text read back from a cell, without the apostrophes of `guardFormula`. */
export const unguardFormula = (cell: string): string => cell.replace(GUARDED, '')

/**
 * One cell. Numbers are written as they are, text is guarded.
 *
 * @example csvCell('Ferme A, B') // '"Ferme A, B"'
 */
export function csvCell(value: CsvCell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = guardFormula(value)
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One line with its end. */
export const csvLine = (cells: readonly CsvCell[], separator: Separator = ','): string =>
  `${cells.map(csvCell).join(separator)}\r\n`

/** The lines of a file, one at a time: long tables leave before they are whole. */
export function* csvFile(
  titles: readonly string[],
  rows: Iterable<readonly CsvCell[]>,
  separator?: Separator,
): Generator<string> {
  yield BYTE_ORDER_MARK + csvLine(titles, separator)
  for (const row of rows) yield csvLine(row, separator)
}

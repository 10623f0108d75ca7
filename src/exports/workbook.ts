/** Tables as an XLSX workbook that a spreadsheet opens rightly, and without running anything. */
import writeXlsxFile, { type Row } from 'write-excel-file/node'

import { guardFormula } from '@/text/csv'

export type WorkbookCell = string | number | null

export interface WorkbookSheet {
  /** Seen on the tab; cut to what a spreadsheet accepts. */
  name: string
  titles: readonly string[]
  /** Read once, one after the other: they need not all stand in memory before. */
  rows: Iterable<readonly WorkbookCell[]>
  /** Widths in characters, first column first; what is not said is `DEFAULT_WIDTH`. */
  widths?: readonly number[]
}

const DEFAULT_WIDTH = 14

/** Longest name of a sheet, and longest text of a cell. Source: Excel specifications and limits. */
const MAX_NAME = 31
const MAX_TEXT = 32_767

const FORBIDDEN_IN_NAME = /[[\]:*?/\\]/g

/** What XML 1.0 cannot hold: a file with it does not open. */
const NOT_XML =
  /[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** The bytes of a workbook: titles stay in sight, text is text whatever it looks like. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map(({ name, titles, rows, widths = [] }) => ({
      sheet: sheetName(name),
      orientation: 'landscape' as const,
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      columns: titles.map((_, index) => ({ width: widths[index] ?? DEFAULT_WIDTH })),
      data: [
        titles.map((title) => ({
          value: cellText(title),
          fontWeight: 'bold' as const,
          wrap: true,
        })),
        ...Array.from(rows, (row): Row =>
          row.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell)),
        ),
      ],
    })),
  ).toBuffer()
}

const textCell = (text: string) => ({ value: cellText(text), type: String })

const cellText = (text: string): string =>
  guardFormula(text.replace(NOT_XML, '')).slice(0, MAX_TEXT)

const sheetName = (name: string): string =>
  name.replace(FORBIDDEN_IN_NAME, ' ').trim().slice(0, MAX_NAME)

/** The formats in which a table leaves, in one place: what they are called and how they are written. */
import { csvFile } from '@/text/csv'

import { type WorkbookSheet, writeWorkbook } from './workbook'

/** At least one. */
export type Sheets = readonly [WorkbookSheet, ...WorkbookSheet[]]

interface Format {
  /** Media type. */
  type: string
  write: (sheets: Sheets) => Promise<Uint8Array<ArrayBuffer>>
}

/** CSV has one table: the first sheet. */
export const TABLE_FORMATS = {
  csv: {
    type: 'text/csv; charset=utf-8',
    write: ([{ titles, rows }]) =>
      Promise.resolve(new TextEncoder().encode([...csvFile(titles, rows)].join(''))),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (sheets) => new Uint8Array(await writeWorkbook(sheets)),
  },
} as const satisfies Record<string, Format>

export type TableFormat = keyof typeof TABLE_FORMATS

export const isTableFormat = (asked: string): asked is TableFormat =>
  Object.hasOwn(TABLE_FORMATS, asked)

/** Tells rows from headings, notes and totals, and fills the blanks that mean "as above". */
import type { NoticeBook } from '../report/notices'
import { COLUMNS, type Column, type RawRow } from '../types'
import type { TableRecord } from './csv'
import { isHeader, matchHeader } from './headers'
import { FILL_DOWN, SPARSE_SHARE, type Layout } from './layouts'
import { MAX_CELL_CHARS } from './limits'
import { parseCount } from '../normalize/numbers'
import type { Table } from './table'
import {
  findProvince,
  isFootnote,
  isLoneNotesMark,
  isNotesMark,
  isOtherEmployers,
  isTotal,
} from '../listWords'

/** True when blanks in the province column mean "as above". */
export function isSparse({ records, headerIndex, columns }: Table): boolean {
  const province = columns.get('province')
  const positions = columns.get('positions')
  if (province === undefined || positions === undefined) return false
  let rows = 0
  let blank = 0
  for (let i = headerIndex + 1; i < records.length; i += 1) {
    const { cells } = records[i]!
    if (parseCount(cells[positions] ?? '') === null) continue
    rows += 1
    if (!cells[province]?.trim()) blank += 1
  }
  return rows > 0 && blank / rows > SPARSE_SHARE
}

/** The data rows of a table, filled down; what is not a row is counted or named in `notices`. */
export function readRows(table: Table, layout: Layout, notices: NoticeBook): RawRow[] {
  const reader = new RowReader(table, layout, notices)
  for (let i = table.headerIndex + 1; i < table.records.length; i += 1) {
    if (!reader.take(table.records[i]!)) break
  }
  reader.finish()
  return reader.rows
}

class RowReader {
  readonly rows: RawRow[] = []
  private readonly above: Partial<Record<Column, string>> = {}
  private readonly indexes: (number | undefined)[]
  private readonly lastKnown: number
  private readonly fills: boolean
  private section = ''
  private sawNotes = false
  private otherEmployers = 0
  private total: { line: number; value: string } | undefined

  constructor(
    private readonly table: Table,
    private readonly layout: Layout,
    private readonly notices: NoticeBook,
  ) {
    this.indexes = COLUMNS.map((column) => table.columns.get(column))
    this.lastKnown = table.headers.length - 1
    this.fills = isSparse(table)
    if (layout.hasSections) this.section = findSectionBefore(table)
  }

  /** Takes one record; false when the data has ended. */
  take(record: TableRecord): boolean {
    const { cells, line } = record
    let filled = 0
    let first = ''
    for (const cell of cells) {
      if (cell === '' || !cell.trim()) continue
      if (!filled) first = cell
      filled += 1
    }
    if (!filled) return true
    if (isNotesMark(first) || (filled === 1 && isLoneNotesMark(first))) {
      this.sawNotes = true
      return false
    }
    if (filled === 1 && this.takeLoneCell(first, cells, line)) return true
    if (filled <= 3 && this.takeTotal(first, cells, line)) return true
    if (this.isHeaderAgain(cells)) return true
    this.takeRow(cells, line)
    return true
  }

  finish(): void {
    if (!this.sawNotes) this.notices.add('notesMissing', 0)
    if (!this.total) return
    const total = parseCount(this.total.value)
    const sum = this.rows.reduce(
      (all, row) => all + (parseCount(row.positions) ?? 0),
      this.otherEmployers,
    )
    if (total !== null && total !== sum) {
      this.notices.add('totalDiffers', this.total.line, {
        value: this.total.value.trim(),
        params: { found: sum, expected: total },
      })
    }
  }

  /** Headings and footnotes stand alone in their line. */
  private takeLoneCell(first: string, cells: readonly string[], line: number): boolean {
    const province = first.length < 120 ? findProvince(first) : null
    const provinceIndex = this.table.columns.get('province')
    if (
      province &&
      (this.layout.hasSections || provinceIndex === undefined || cells[provinceIndex]?.trim())
    ) {
      this.section = first
      this.above.province = first
      delete this.above.stream
      delete this.above.employer
      delete this.above.address
      return true
    }
    if (isFootnote(first) || first.trim().length > 250) {
      this.notices.add('footnoteSkipped', line, { value: first.trim() })
      return true
    }
    return false
  }

  private takeTotal(first: string, cells: readonly string[], line: number): boolean {
    if (first.length > 60) return false
    const isOther = isOtherEmployers(first)
    if (!isOther && !isTotal(first)) return false
    if (this.cell(cells, 'address').trim() || this.cell(cells, 'occupation').trim()) return false
    const value = this.cell(cells, 'positions')
    if (isOther) this.otherEmployers += parseCount(value) ?? 0
    else if (/^(?:grand )?total(?: general)?\s*$/i.test(first.trim())) this.total = { line, value }
    return true
  }

  /** Layout 1 repeats its header under each heading; others may when two files were joined. */
  private isHeaderAgain(cells: readonly string[]): boolean {
    const { headers } = this.table
    if (headers.every((header, index) => header === (cells[index] ?? '').trim())) return true
    const employer = this.cell(cells, 'employer')
    if (employer.length > 40 || !/emplo/i.test(employer)) return false
    return isHeader(matchHeader(cells))
  }

  private takeRow(cells: readonly string[], line: number): void {
    const tooLong = cells.find((cell) => cell.length > MAX_CELL_CHARS)
    if (tooLong !== undefined) {
      this.notices.add('cellTooLong', line, {
        value: tooLong,
        params: { characters: tooLong.length },
      })
      return
    }
    for (let i = this.lastKnown + 1; i < cells.length; i += 1) {
      if (!cells[i]!.trim()) continue
      this.notices.add('extraCells', line, { value: cells[i]!.trim() })
      break
    }
    const row = { line } as RawRow
    COLUMNS.forEach((column, i) => {
      const index = this.indexes[i]
      row[column] = index === undefined ? '' : (cells[index] ?? '')
    })
    if (this.layout.hasSections) row.province = this.section
    else if (this.fills) this.fillDown(row)
    if (!row.employer.trim() && !row.address.trim()) {
      // what is left of a pivot table's "(blank)" group: nobody's row (negative list, 2019Q3)
      this.notices.add('blankGroupSkipped', line, {
        value: cells.filter((cell) => cell.trim()).join(' | '),
      })
      return
    }
    this.rows.push(row)
  }

  private fillDown(row: RawRow): void {
    const given = new Set<Column>()
    for (const { column, until } of FILL_DOWN) {
      if (row[column].trim()) {
        given.add(column)
        this.above[column] = row[column]
      } else {
        if (until.some((parent) => given.has(parent))) delete this.above[column]
        row[column] = this.above[column] ?? ''
      }
    }
  }

  private cell(cells: readonly string[], column: Column): string {
    const index = this.table.columns.get(column)
    return index === undefined ? '' : (cells[index] ?? '')
  }
}

/** The heading of the first section stands before the first header. */
function findSectionBefore({ records, headerIndex }: Table): string {
  for (let i = headerIndex - 1; i >= 0; i -= 1) {
    const filled = records[i]!.cells.filter((cell) => cell.trim())
    if (filled.length === 1 && filled[0]!.length < 120 && findProvince(filled[0]!))
      return filled[0]!
  }
  return ''
}

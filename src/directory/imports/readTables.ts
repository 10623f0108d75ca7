/** The bytes of a file → its tables: CSV, XLSX, or a ZIP of CSVs (HSDS tabular package). */
import { readCsv, SEPARATORS, type TableRecord } from '@/lmia/read/csv'
import { decodeText } from '@/lmia/read/encodings'
import { sniffFormat } from '@/lmia/read/sniff'
import { openWorkbook, type SheetReader } from '@/lmia/read/xlsx/workbook'
import { openZip, type ZipArchive } from '@/lmia/read/xlsx/zip'
import { unguardFormula } from '@/text/csv'

import { bytesOf } from './bytesOf'
import { matchColumns } from './columns'
import { joinHsds } from './hsds'
import { IMPORT_LIMITS } from './limits'
import { type ImportNotice, type ImportNoticeCode, noticeOf } from './notices'
import { TableRefusal } from './refusals'
import { spreadMerged } from './spreadMerged'
import type { BroughtTable } from './types'

/** What stands before the headings are found. */
interface Records {
  name: string
  records: TableRecord[]
  notices: ImportNotice[]
}

/**
 * Every table of a file that may be chosen, in the order of the file; empty ones are left out.
 *
 * @throws {TableRefusal | ImportRefusal} when the file is something else, too large, or has no table
 */
export function readTables(bytes: Uint8Array, fileName: string): BroughtTable[] {
  if (bytes.length > IMPORT_LIMITS.fileBytes) throw new TableRefusal('fileTooLarge')
  const isCsv = sniffFormat(bytes, fileName) === 'csv'
  const tables = isCsv ? [tableOf(readText(bytes, fileName))] : readArchive(bytes)
  const found = tables.filter((table) => table !== undefined)
  if (found.length === 0) throw new TableRefusal('noHeadings')
  const kept = found.slice(0, IMPORT_LIMITS.sheets)
  if (bytesOf(kept) > IMPORT_LIMITS.documentBytes) throw new TableRefusal('tooMuchText')
  return kept
}

function readArchive(bytes: Uint8Array): (BroughtTable | undefined)[] {
  const zip = openZip(bytes, IMPORT_LIMITS.unpackedBytes)
  const names = [...zip.entries.keys()]
  const csvs = names.filter((name) => /(?:^|\/)[^._/][^/]*\.csv$/i.test(name))
  if (!names.some((name) => /(?:^|\/)workbook\.xml$/i.test(name)) && csvs.length > 0) {
    return readPackage(zip, csvs.slice(0, IMPORT_LIMITS.sheets))
  }
  return openWorkbook(bytes)
    .slice(0, IMPORT_LIMITS.sheets)
    .map((sheet) => tableOf(readSheet(sheet)))
}

/** A package of one standard is one table; any other ZIP of CSVs, a table each. */
function readPackage(zip: ZipArchive, names: readonly string[]): (BroughtTable | undefined)[] {
  const tables = names.flatMap((name) => {
    const pieces: string[] = []
    zip.readText(name, (text) => void pieces.push(text))
    const bare =
      name
        .split('/')
        .at(-1)
        ?.replace(/\.csv$/i, '') ?? name
    return tableOf(recordsOf(pieces.join('').replace(/^\uFEFF/, ''), bare)) ?? []
  })
  const joined = joinHsds(tables)
  return joined ? [limited(joined)] : tables
}

const readText = (bytes: Uint8Array, fileName: string): Records =>
  recordsOf(decodeText(bytes).text, fileName.replace(/\.[^.]*$/, ''))

/** The separator with which the headings say most; of those that say the same, the one with most cells. */
function recordsOf(text: string, name: string): Records {
  const scored = SEPARATORS.map((separator) => {
    const first = firstRecords(text, separator)
    return { separator, known: bestHeading(first).known, cells: first[0]?.cells.length ?? 0 }
  })
  const [best] = scored.sort((a, b) => b.known - a.known || b.cells - a.cells)
  const notices: ImportNotice[] = []
  const records: TableRecord[] = []
  readCsv({
    text,
    separator: best?.separator ?? ',',
    maxLinesInCell: IMPORT_LIMITS.linesInCell,
    onRecord: (record) => keep(records, { ...record, cells: fromCsv(record, notices) }, notices),
    onUnclosedQuote: (line) => addOnce(notices, 'unclosedQuote', line),
  })
  return { name, records, notices }
}

/** A formula of a CSV has no result: its text is nobody's name. What our own file guarded is no formula. */
const fromCsv = ({ line, cells }: TableRecord, notices: ImportNotice[]): string[] =>
  cells.map((cell) => {
    if (!/^\s*[=@]/.test(cell)) return unguardFormula(cell)
    addOnce(notices, 'formulaEmpty', line)
    return ''
  })

const firstRecords = (text: string, separator: string): TableRecord[] => {
  const records: TableRecord[] = []
  readCsv({
    text: text.slice(0, 200_000),
    separator,
    maxLinesInCell: IMPORT_LIMITS.linesInCell,
    onRecord: (record) => {
      records.push(record)
      return records.length < IMPORT_LIMITS.headingLines
    },
  })
  return records
}

function readSheet(sheet: SheetReader): Records {
  const notices: ImportNotice[] = []
  const records: TableRecord[] = []
  sheet.read({
    maxColumns: IMPORT_LIMITS.columns,
    onRecord: ({ line, cells }) =>
      keep(
        records,
        { line, cells: Array.from(cells, (cell) => unguardFormula(cell ?? '')) },
        notices,
      ),
    onFormula: (line) => addOnce(notices, 'formulaEmpty', line),
    onComputed: (line) => addOnce(notices, 'formula', line),
  })
  notices.push(...spreadMerged(records, sheet.merged()))
  return { name: sheet.name, records, notices }
}

/** Keeps a record within the limits; a blank one is none, unless something is to be said of it. */
function keep(
  records: TableRecord[],
  { line, cells }: TableRecord,
  notices: readonly ImportNotice[],
): boolean {
  const isSaid = notices.some((notice) => notice.line === line)
  if (!isSaid && cells.every((cell) => cell.trim() === '')) return true
  if (records.length > IMPORT_LIMITS.rows + IMPORT_LIMITS.headingLines) {
    throw new TableRefusal('tooManyRows')
  }
  records.push({ line, cells: cells.map((cell) => cell.trim().slice(0, IMPORT_LIMITS.cell)) })
  return true
}

const addOnce = (notices: ImportNotice[], code: ImportNoticeCode, line: number): void => {
  if (!notices.some((each) => each.code === code && each.line === line)) {
    notices.push(noticeOf(line, code))
  }
}

/** The first of the records that names most columns; at least two cells, or one that is known. */
function bestHeading(records: readonly TableRecord[]): { index: number; known: number } {
  let best = { index: -1, known: 0 }
  records.slice(0, IMPORT_LIMITS.headingLines).forEach(({ cells }, index) => {
    const known = matchColumns(cells).filter(Boolean).length
    if (known > best.known || (best.index < 0 && cells.filter(Boolean).length > 1)) {
      best = { index, known }
    }
  })
  return best
}

/** Headings and what stands under them; nothing for a sheet without any. */
function tableOf({ name, records, notices }: Records): BroughtTable | undefined {
  const { index } = bestHeading(records)
  const header = records[index]
  if (!header) return undefined
  const headings = withoutBlankEnd(header.cells).slice(0, IMPORT_LIMITS.columns)
  const rows = records.slice(index + 1).map(({ line, cells }) => {
    if (cells.slice(headings.length).some(Boolean)) addOnce(notices, 'moreCells', line)
    return { line, cells: headings.map((_, at) => cells[at] ?? '') }
  })
  return limited({
    name,
    headings,
    rows,
    notices: notices.filter(({ line }) => line > header.line),
  })
}

function limited(table: BroughtTable): BroughtTable {
  const chars = table.rows.reduce((sum, { cells }) => sum + cells.join('').length, 0)
  const isTooLarge = table.rows.length > IMPORT_LIMITS.rows || chars > IMPORT_LIMITS.tableChars
  if (isTooLarge) throw new TableRefusal('tooManyRows')
  return table
}

const withoutBlankEnd = (cells: readonly string[]): string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)

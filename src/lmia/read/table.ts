/** Opens a file as a table: its records, its header, and the texts that stand before it. */
import { foldWords } from '@/text/fold'

import type { NoticeBook } from '../report/notices'
import { ImportRefusal } from '../report/refusal'
import type { Column, Encoding, LmiaFormat } from '../types'
import { findKind } from './period'
import { decodeText } from './encodings'
import { readCsv, SEPARATORS, type TableRecord } from './csv'
import { isHeader, isPartOfHeader, matchHeader, type HeaderMatch } from './headers'
import { HEADER_SEARCH_RECORDS, MAX_RECORDS } from './limits'
import { nameByValues, type NamedByValues } from './nameByValues'
import { sniffFormat } from './sniff'
import { openWorkbook, type SheetReader } from './xlsx/workbook'

export interface Table {
  format: LmiaFormat
  encoding: Encoding | null
  sheet: string | null
  /** All records, those before the header too. */
  records: TableRecord[]
  /** Index of the header in `records`. */
  headerIndex: number
  headerLine: number
  headers: string[]
  columns: ReadonlyMap<Column, number>
  unknownHeaders: string[]
  /** Columns whose header said nothing known, named by what they hold. */
  namedByValues: NamedByValues['named']
  /** The title line, when one stands before the header. */
  title: string | null
  /** Texts before the header, longest first: titles, stray lines. */
  leadingTexts: string[]
}

interface Source {
  format: LmiaFormat
  encoding: Encoding | null
  sheet: string | null
  read: (onRecord: (record: TableRecord) => boolean | void) => void
}

/**
 * Finds the table in the bytes.
 * @throws {ImportRefusal} when there is none, or it is another table.
 */
export function openTable(bytes: Uint8Array, fileName: string, notices: NoticeBook): Table {
  const format = sniffFormat(bytes, fileName)
  const sources = format === 'csv' ? openText(bytes, notices) : openSheets(bytes, notices)
  const opened: { source: Source; records: TableRecord[] }[] = []
  for (const source of sources) {
    const records = readFirst(source)
    const header = findHeader(records)
    if (header) return readTable(source, header)
    opened.push({ source, records })
  }
  for (const { source, records } of opened) {
    const header = findUnwordedHeader(records)
    if (header) return readTable(source, header)
  }
  throw explainMissingHeader(opened[0]?.records ?? [])
}

function openText(bytes: Uint8Array, notices: NoticeBook): Source[] {
  const { text, encoding, mixedLines } = decodeText(bytes)
  for (const line of mixedLines) notices.add('encodingMixed', line)
  const heard = new Set<number>()
  return SEPARATORS.map((separator) => ({
    format: 'csv',
    encoding,
    sheet: null,
    read: (onRecord) =>
      readCsv({
        text,
        separator,
        onRecord,
        onUnclosedQuote(line) {
          if (heard.has(line)) return
          heard.add(line)
          notices.add('quoteUnclosed', line)
        },
      }),
  }))
}

function openSheets(bytes: Uint8Array, notices: NoticeBook): Source[] {
  const heard = new Set<number>()
  return openWorkbook(bytes).map((sheet: SheetReader) => ({
    format: 'xlsx',
    encoding: null,
    sheet: sheet.name,
    read: (onRecord) =>
      sheet.read({
        onRecord,
        onFormula(line) {
          if (heard.has(line)) return
          heard.add(line)
          notices.add('formulaWithoutResult', line)
        },
      }),
  }))
}

function readFirst({ read }: Source): TableRecord[] {
  const records: TableRecord[] = []
  read((record) => {
    records.push(record)
    return records.length < HEADER_SEARCH_RECORDS
  })
  return records
}

function readTable(source: Source, header: FoundHeader): Table {
  const records: TableRecord[] = []
  source.read((record) => {
    if (records.length >= MAX_RECORDS) {
      throw new ImportRefusal('tooManyRows', { limit: MAX_RECORDS })
    }
    records.push(record)
  })
  const { index, match, leadingTexts } = header
  const record = records[index]!
  return {
    format: source.format,
    encoding: source.encoding,
    sheet: source.sheet,
    records,
    headerIndex: index,
    headerLine: record.line,
    headers: trimEnd(record.cells.map((cell) => cell.trim())),
    columns: match.columns,
    unknownHeaders: match.unknown,
    namedByValues: header.named,
    title: leadingTexts[0] ?? null,
    leadingTexts,
  }
}

interface FoundHeader {
  index: number
  match: HeaderMatch
  named: NamedByValues['named']
  leadingTexts: string[]
}

function findHeader(records: readonly TableRecord[]): FoundHeader | undefined {
  for (const [index, { cells }] of records.entries()) {
    if (!isHeader(matchHeader(cells))) continue
    const leadingTexts = collectTexts(records.slice(0, index))
    const kind = leadingTexts.map(findKind).find((found) => found !== undefined)
    const match = matchHeader(cells, kind)
    const completed = nameByValues(cells, match, records.slice(index + 1))
    return { index, match: completed ?? match, named: completed?.named ?? [], leadingTexts }
  }
  return undefined
}

/** A header whose words are not enough, told by the values below it. */
function findUnwordedHeader(records: readonly TableRecord[]): FoundHeader | undefined {
  for (const [index, { cells }] of records.entries()) {
    const match = nameByValues(cells, matchHeader(cells), records.slice(index + 1))
    if (!match) continue
    const leadingTexts = collectTexts(records.slice(0, index))
    return { index, match, named: match.named, leadingTexts }
  }
  return undefined
}

/** Why no header was found: another table of the publisher, a column gone, or no table at all. */
function explainMissingHeader(records: readonly TableRecord[]): ImportRefusal {
  const texts = collectTexts(records)
  const near = records.find(({ cells }) => isPartOfHeader(matchHeader(cells)))
  const widest =
    near ??
    records.reduce<TableRecord | undefined>(
      (best, record) => (countFilled(record) > (best ? countFilled(best) : 1) ? record : best),
      undefined,
    )
  const found = (widest?.cells ?? [])
    .map((cell) => cell.trim())
    .filter(Boolean)
    .slice(0, 12)
    .join(' | ')
  if (near) {
    const { columns } = matchHeader(near.cells)
    const missing = (['employer', 'address', 'positions'] as const).filter(
      (column) => !columns.has(column),
    )
    const isOtherTable = !columns.has('employer') && !columns.has('address')
    if (!isOtherTable) {
      return new ImportRefusal('columnMissing', {
        columns: missing.join(', '),
        found: found.slice(0, 400),
      })
    }
  }
  const isPublishers = texts.some((text) =>
    /\b(?:lmia|eimt|labour market|marche du travail|temporary foreign|travailleurs etrangers|tfwp|ptet)\b/.test(
      foldWords(text),
    ),
  )
  if (isPublishers) {
    return new ImportRefusal('otherTable', {
      title: (texts[0] ?? '').slice(0, 200),
      found: found.slice(0, 400),
    })
  }
  return new ImportRefusal('headerMissing', { found: (found || texts[0] || '').slice(0, 400) })
}

/** Distinct texts of a few records, longest first: a title is longer than a stray "Table 1". */
const collectTexts = (records: readonly TableRecord[]): string[] =>
  [
    ...new Set(records.flatMap(({ cells }) => cells.map((cell) => cell.trim())).filter(Boolean)),
  ].sort((a, b) => b.length - a.length)

const countFilled = ({ cells }: TableRecord): number => cells.filter((cell) => cell.trim()).length

function trimEnd(cells: string[]): string[] {
  let end = cells.length
  while (end && !cells[end - 1]) end -= 1
  return cells.slice(0, end)
}

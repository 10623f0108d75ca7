/**
 * From the bytes of a file to its data rows as published: format, encoding, header, layout,
 * period and kind are found; blanks that mean "as above" are filled; titles, headings, notes and
 * totals are told apart from rows. Nothing is cleaned here, and nothing is dropped in silence.
 */
import { createHash } from 'node:crypto'
import { NoticeBook } from '../report/notices'
import { ImportRefusal } from '../report/refusal'
import type { FileMeta, LmiaKind, LmiaLanguage, Period, RawRow } from '../types'
import { findKind, findPeriod } from './period'
import { chooseLayout } from './layouts'
import { findHeaderKind, findHeaderLanguage } from './headers'
import { isSparse, readRows } from './rows'
import { openTable, type Table } from './table'

export interface ReadList {
  meta: FileMeta
  rows: RawRow[]
  notices: NoticeBook
}

export interface ReadListInput {
  bytes: Uint8Array
  /** Name, path or address: tells period and kind when the title does not. */
  fileName: string
}

/**
 * Reads a list of any layout since 2014, CSV or XLSX, English or French.
 * @throws {ImportRefusal} when the file cannot be read as a list, saying what was found.
 */
export function readList({ bytes, fileName }: ReadListInput): ReadList {
  const notices = new NoticeBook()
  const table = openTable(bytes, fileName, notices)
  const period = findListPeriod(table, fileName, notices)
  const kind = findListKind(table, fileName, notices)
  const layout = chooseLayout(table.columns, table.headers, isSparse(table), period)
  if (!period) {
    throw new ImportRefusal('periodUnreadable', {
      title: table.title ?? '',
      file: baseName(fileName),
    })
  }
  for (const header of table.unknownHeaders)
    notices.add('columnUnknown', table.headerLine, { value: header })
  for (const { column, header } of table.namedByValues)
    notices.add('columnFromValues', table.headerLine, { column, value: header })

  const rows = readRows(table, layout, notices)
  if (!rows.length && !notices.countRejections()) throw new ImportRefusal('noRows')
  return {
    meta: {
      fileName: baseName(fileName),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      sizeBytes: bytes.length,
      format: table.format,
      kind,
      period,
      language: findListLanguage(table),
      layout: layout.number,
      encoding: table.encoding,
      sheet: table.sheet,
      title: table.title,
      headers: table.headers,
    },
    rows,
    notices,
  }
}

/** The title's period; the file name's when there is no title that says one. */
function findListPeriod(table: Table, fileName: string, notices: NoticeBook): Period | undefined {
  const fromTitle = firstFound(table.leadingTexts, findPeriod)
  const fromName = findPeriod(baseName(fileName))
  if (fromTitle && fromName && fromTitle.key !== fromName.key && !isVague(fromName)) {
    notices.add('periodNamesDiffer', 0, {
      value: baseName(fileName),
      params: { title: fromTitle.key, name: fromName.key },
    })
  }
  if (!fromTitle && fromName) {
    notices.add('periodFromFileName', 0, {
      value: baseName(fileName),
      params: { period: fromName.key },
    })
  }
  return fromTitle ?? fromName
}

/** A year alone in a file name is often the year it was saved. */
const isVague = ({ quarters }: Period): boolean => quarters.length === 4

/** The title's kind; else the name's, the folder's, the header's verbs. */
function findListKind(table: Table, fileName: string, notices: NoticeBook): LmiaKind {
  const fromTitle = firstFound(table.leadingTexts, findKind)
  const fromName = findKind(baseName(fileName)) ?? findKind(fileName)
  if (fromTitle) {
    if (fromName && fromName !== fromTitle) {
      notices.add('kindNamesDiffer', 0, {
        value: fileName,
        params: { title: fromTitle, name: fromName },
      })
    }
    return fromTitle
  }
  if (fromName) {
    notices.add('kindFromFileName', 0, { value: baseName(fileName), params: { kind: fromName } })
    return fromName
  }
  const fromHeader = findHeaderKind(table.headers)
  if (!fromHeader) throw new ImportRefusal('kindUnreadable', { file: baseName(fileName) })
  notices.add('kindFromHeader', table.headerLine, { params: { kind: fromHeader } })
  return fromHeader
}

function findListLanguage(table: Table): LmiaLanguage {
  return (
    findHeaderLanguage(table.headers) ??
    (table.leadingTexts.some((text) => /\b(?:EIMT|AMT|Employeurs)\b/i.test(text)) ? 'fr' : 'en')
  )
}

function firstFound<T>(
  texts: readonly string[],
  find: (text: string) => T | undefined,
): T | undefined {
  for (const text of texts) {
    const found = find(text)
    if (found) return found
  }
  return undefined
}

/** The last part of a path or an address. */
export const baseName = (fileName: string): string =>
  fileName.split(/[?#]/)[0]!.split(/[\\/]/).filter(Boolean).at(-1) ?? fileName

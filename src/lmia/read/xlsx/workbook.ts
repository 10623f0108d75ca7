/**
 * Reads the sheets of an XLSX as records of text. Formulas are never evaluated: their stored
 * result is read. Nothing outside the archive is opened.
 */
import { Parser } from 'saxen'
import { ImportRefusal } from '../../report/refusal'
import type { TableRecord } from '../csv'
import { MAX_COLUMNS } from '../limits'
import { openZip, type ZipArchive } from './zip'

export interface SheetReader {
  name: string
  /** Reads rows in order until the callback returns false. */
  read(options: ReadSheetOptions): void
  /** Ranges of merged cells, as `A5:B7`, the first `MAX_MERGED` of them. */
  merged(): string[]
}

export interface ReadSheetOptions {
  onRecord: (record: TableRecord) => boolean | void
  /** Called for each formula without a stored result. */
  onFormula?: (line: number) => void
  /** Called for each formula whose stored result is read. */
  onComputed?: (line: number) => void
  /** Columns read of a row; further cells are ignored. */
  maxColumns?: number
}

/**
 * Opens a workbook and lists its sheets, visible ones first.
 * @throws {ImportRefusal} when it is damaged, encrypted, too large, or not a workbook.
 */
export function openWorkbook(bytes: Uint8Array): SheetReader[] {
  const zip = openZip(bytes)
  const workbookPath = findWorkbookPath(zip)
  const relations = readRelations(zip, workbookPath)
  const stringsPath = [...zip.entries.keys()].find((name) =>
    /(?:^|\/)sharedStrings\.xml$/i.test(name),
  )
  let strings: string[] | undefined
  const sheets = listSheets(zip, workbookPath)
  if (!sheets.length) throw new ImportRefusal('workbookSheetMissing')

  return sheets.map(({ name, relation }) => ({
    name,
    read(options) {
      const path = resolvePath(workbookPath, relations.get(relation) ?? '')
      if (!zip.entries.has(path)) throw new ImportRefusal('workbookSheetMissing', { sheet: name })
      strings ??= stringsPath ? readSharedStrings(zip, stringsPath) : []
      readSheet(zip, path, strings, options)
    },
    merged: () => readMerged(zip, resolvePath(workbookPath, relations.get(relation) ?? '')),
  }))
}

/** A sheet that merges more is a drawing, not a table. */
const MAX_MERGED = 2_000

/** Merged ranges stand after the rows: what was read of them is let go, but for a short end. */
function readMerged(zip: ZipArchive, path: string): string[] {
  const found: string[] = []
  let buffer = ''
  zip.readText(path, (text) => {
    buffer += text
    for (const [, range] of buffer.matchAll(/<(?:\w+:)?mergeCell\s+ref="([A-Z]+\d+:[A-Z]+\d+)"/g)) {
      if (range) found.push(range)
    }
    buffer = buffer.slice(Math.max(buffer.lastIndexOf('<'), buffer.length - 200))
    return found.length < MAX_MERGED
  })
  return found.slice(0, MAX_MERGED)
}

function findWorkbookPath(zip: ZipArchive): string {
  const path = [...zip.entries.keys()].find((name) => /(?:^|\/)workbook\.xml$/i.test(name))
  if (path) return path
  const isOtherOffice = zip.entries.has('mimetype') || zip.entries.has('[Content_Types].xml')
  throw new ImportRefusal(isOtherOffice ? 'fileTypeUnknown' : 'fileIsArchive', {
    found: [...zip.entries.keys()].slice(0, 5).join(', '),
  })
}

function listSheets(zip: ZipArchive, path: string): { name: string; relation: string }[] {
  const sheets: { name: string; relation: string; isHidden: boolean }[] = []
  parseWhole(zip, path, (tag, attributes) => {
    if (tag !== 'sheet') return
    const found = attributes()
    const relation = Object.entries(found).find(([key]) => localName(key) === 'id' && key !== 'id')
    sheets.push({
      name: found['name'] ?? '',
      relation: relation?.[1] ?? '',
      isHidden: /hidden/i.test(found['state'] ?? ''),
    })
  })
  return sheets.sort((a, b) => Number(a.isHidden) - Number(b.isHidden))
}

function readRelations(zip: ZipArchive, workbookPath: string): Map<string, string> {
  const relations = new Map<string, string>()
  const slash = workbookPath.lastIndexOf('/') + 1
  const path = `${workbookPath.slice(0, slash)}_rels/${workbookPath.slice(slash)}.rels`
  if (!zip.entries.has(path)) return relations
  parseWhole(zip, path, (tag, attributes) => {
    if (tag !== 'Relationship') return
    const { Id, Target, TargetMode } = attributes()
    if (Id && Target && TargetMode !== 'External') relations.set(Id, Target)
  })
  return relations
}

function resolvePath(workbookPath: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const parts = workbookPath.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function readSharedStrings(zip: ZipArchive, path: string): string[] {
  const strings: string[] = []
  let text = ''
  let isText = false
  let phonetic = 0
  parseElements(
    zip,
    path,
    { container: 'sst', element: 'si' },
    {
      onOpen(tag) {
        if (tag === 'si') text = ''
        else if (tag === 'rPh') phonetic += 1
        else if (tag === 't') isText = true
      },
      onText(value) {
        if (isText && !phonetic) text += value
      },
      onClose(tag) {
        if (tag === 't') isText = false
        else if (tag === 'rPh') phonetic -= 1
        else if (tag === 'si') strings.push(text)
        return true
      },
    },
  )
  return strings
}

function readSheet(
  zip: ZipArchive,
  path: string,
  strings: readonly string[],
  { onRecord, onFormula, onComputed, maxColumns = MAX_COLUMNS }: ReadSheetOptions,
): void {
  let line = 0
  let cells: string[] = []
  let column = -1
  let type = ''
  let value = ''
  let isValue = false
  let hasFormula = false

  parseElements(
    zip,
    path,
    { container: 'sheetData', element: 'row' },
    {
      onOpen(tag, attributes) {
        if (tag === 'row') {
          const given = Number(attributes()['r'])
          line = Number.isInteger(given) && given > line ? given : line + 1
          cells = []
          column = -1
        } else if (tag === 'c') {
          const found = attributes()
          const given = findColumn(found['r'] ?? '')
          column = given >= 0 ? given : column + 1
          type = found['t'] ?? 'n'
          value = ''
          hasFormula = false
        } else if (tag === 'v' || tag === 't') isValue = true
        else if (tag === 'f') hasFormula = true
      },
      onText(text) {
        if (isValue) value += text
      },
      onClose(tag) {
        if (tag === 'v' || tag === 't') isValue = false
        else if (tag === 'c') {
          if (hasFormula) (value === '' ? onFormula : onComputed)?.(line)
          if (column < maxColumns && value !== '') {
            while (cells.length < column) cells.push('')
            cells[column] = type === 's' ? (strings[Number(value)] ?? '') : readable(value, type)
          }
        } else if (tag === 'row') return onRecord({ line, cells }) !== false
        return true
      },
    },
  )
}

/** Whole numbers are stored as '12', '12.0' or '1.2E1': all are written '12'. */
function readable(value: string, type: string): string {
  if (type !== 'n' || /^\d+$/.test(value)) return value
  const number = Number(value)
  return Number.isSafeInteger(number) ? String(number) : value
}

/** 'B12' → 1; -1 when there is no reference. */
function findColumn(reference: string): number {
  let column = 0
  for (let i = 0; i < reference.length && i < 4; i += 1) {
    const code = reference.charCodeAt(i)
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return column - 1
}

type Attributes = () => Record<string, string>
interface Handlers {
  onOpen: (tag: string, attributes: Attributes) => void
  onText: (value: string) => void
  /** Returns false to stop reading. */
  onClose: (tag: string) => boolean
}

/**
 * Parses the children `element` of `container` in pieces that end after a whole element, so that
 * a large part is never in memory at once.
 */
function parseElements(
  zip: ZipArchive,
  path: string,
  { container, element }: { container: string; element: string },
  handlers: Handlers,
): void {
  const opening = new RegExp(`<(?:\\w+:)?${container}(?:\\s[^>]*)?>`)
  const closing = new RegExp(`</(?:\\w+:)?${element}\\s*>`, 'g')
  let buffer = ''
  let hasBegun = false
  let searchedTo = 0

  zip.readText(path, (text, isLast) => {
    buffer += text
    if (!hasBegun) {
      const start = opening.exec(buffer)
      if (!start) {
        if (isLast && !new RegExp(`<(?:\\w+:)?${container}(?:\\s[^>]*)?/>`).test(buffer)) {
          throw new ImportRefusal('workbookDamaged', { detail: `no ${container}` })
        }
        return true
      }
      if (start[0].endsWith('/>')) return false
      hasBegun = true
      buffer = buffer.slice(start.index + start[0].length)
    }
    // the last whole element in what has come so far
    let end = -1
    closing.lastIndex = searchedTo
    for (let match = closing.exec(buffer); match; match = closing.exec(buffer))
      end = closing.lastIndex
    searchedTo = Math.max(0, buffer.length - 32)
    if (end < 0) return true
    const piece = buffer.slice(0, end)
    buffer = buffer.slice(end)
    searchedTo = Math.max(0, buffer.length - 32)
    return parsePiece(piece, handlers)
  })
}

function parsePiece(piece: string, { onOpen, onText, onClose }: Handlers): boolean {
  const parser = new Parser()
  let isGoingOn = true
  parser.on('openTag', (name, getAttributes, decode) => {
    if (isGoingOn) onOpen(localName(name), () => decoded(getAttributes(), decode))
  })
  parser.on('closeTag', (name) => {
    if (isGoingOn) isGoingOn = onClose(localName(name))
  })
  parser.on('text', (value, decode) => {
    if (isGoingOn) onText(value.includes('&') ? decode(value) : value)
  })
  parser.on('cdata', (value) => {
    if (isGoingOn) onText(value)
  })
  parser.on('error', (error) => {
    throw error instanceof ImportRefusal
      ? error
      : new ImportRefusal('workbookDamaged', { detail: error.message })
  })
  try {
    parser.parse(`<x>${piece}</x>`)
  } catch (error) {
    if (error instanceof ImportRefusal) throw error
    throw new ImportRefusal('workbookDamaged', {
      detail: error instanceof Error ? error.message : '',
    })
  }
  return isGoingOn
}

function parseWhole(
  zip: ZipArchive,
  path: string,
  onOpen: (tag: string, attributes: Attributes) => void,
): void {
  let text = ''
  zip.readText(path, (piece) => {
    text += piece
  })
  // saxen reads the declaration, not a byte order mark before it
  parsePiece(text.replace(/^\ufeff/, '').replace(/^<\?xml[^>]*\?>/, ''), {
    onOpen,
    onText: () => undefined,
    onClose: () => true,
  })
}

function decoded(
  attributes: Record<string, string>,
  decode: (value: string) => string,
): Record<string, string> {
  for (const key in attributes) {
    if (attributes[key]!.includes('&')) attributes[key] = decode(attributes[key]!)
  }
  return attributes
}

const localName = (name: string): string => {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

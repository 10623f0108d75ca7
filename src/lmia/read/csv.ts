/**
 * A tolerant CSV reader: any line end (LF, CRLF, CR CR LF, CR), quotes that were never closed or
 * never doubled, cells that run over lines. It reads every text; it never throws.
 */
import { MAX_LINES_IN_CELL } from './limits'

/** Cells of one line of a table; `line` counts lines of text from 1 (for XLSX, rows). */
export interface TableRecord {
  line: number
  cells: string[]
}

export interface CsvOptions {
  text: string
  separator: string
  /** Return false to stop. */
  onRecord: (record: TableRecord) => boolean | void
  /** Called with the line of a quote that was never closed; it is then read as a character. */
  onUnclosedQuote?: (line: number) => void
  /** Lines from which a quoted cell was never closed; where texts are long, more than in a list. */
  maxLinesInCell?: number
}

/** Characters that separate cells in files people send, likeliest first. */
export const SEPARATORS = [',', ';', '\t', '|'] as const

const QUOTE = 34
const LF = 10
const CR = 13

/** Reads a CSV text record by record. */
export function readCsv({
  text,
  separator,
  onRecord,
  onUnclosedQuote,
  maxLinesInCell = MAX_LINES_IN_CELL,
}: CsvOptions): void {
  const sep = separator.charCodeAt(0)
  const length = text.length
  let position = 0
  let line = 1

  while (position < length) {
    const recordLine = line
    const cells: string[] = []
    // one turn for each cell, until the line ends
    for (;;) {
      const cellStart = position
      let cell: string | undefined
      if (text.charCodeAt(position) === QUOTE) {
        const quoted = readQuoted(text, position, { sep, maxLinesInCell })
        if (quoted) {
          cell = quoted.value
          position = quoted.end
          line += quoted.lines
        } else onUnclosedQuote?.(line)
      }
      if (cell === undefined) {
        // plain cell: up to the separator or the end of the line
        let code = 0
        while (
          position < length &&
          (code = text.charCodeAt(position)) !== sep &&
          code !== LF &&
          code !== CR
        ) {
          position += 1
        }
        cell = text.slice(cellStart, position)
      }
      cells.push(cell)
      if (position < length && text.charCodeAt(position) === sep) {
        position += 1
        continue
      }
      break
    }
    // one line end: LF, CR LF, CR CR LF, or CR alone
    let end = position
    while (text.charCodeAt(end) === CR) end += 1
    position = text.charCodeAt(end) === LF ? end + 1 : end > position ? position + 1 : position
    line += 1
    if (onRecord({ line: recordLine, cells }) === false) return
  }
}

interface Quoted {
  value: string
  end: number
  lines: number
}

/**
 * Reads a quoted cell that starts at `start`. A quote inside counts as the end only when a
 * separator or a line end follows; `undefined` when the quote was never closed.
 */
function readQuoted(
  text: string,
  start: number,
  { sep, maxLinesInCell }: { sep: number; maxLinesInCell: number },
): Quoted | undefined {
  let value = ''
  let from = start + 1
  let lines = 0
  let hasStrayQuote = false
  for (;;) {
    const quote = text.indexOf('"', from)
    const end = quote < 0 ? text.length : quote
    const piece = text.slice(from, end)
    lines += countLineEnds(piece)
    if (quote < 0 || lines > maxLinesInCell) return undefined
    // a cell over several lines that also has stray quotes has swallowed other rows
    if (hasStrayQuote && lines > 0) return undefined
    value += piece
    const next = text.charCodeAt(quote + 1)
    if (next === QUOTE) {
      value += '"'
      from = quote + 2
      continue
    }
    let after = quote + 1
    while (text.charCodeAt(after) === 32) after += 1
    const code = text.charCodeAt(after)
    if (after >= text.length || code === sep || code === LF || code === CR) {
      return { value: lines ? value.replace(/\r+\n?/g, '\n') : value, end: after, lines }
    }
    // a quote right after a separator opens the next cell: this one was never closed
    if (text.charCodeAt(quote - 1) === sep && quote > start + 1) return undefined
    hasStrayQuote = true
    value += '"'
    from = quote + 1
  }
}

function countLineEnds(piece: string): number {
  let count = 0
  for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) count += 1
  return count
}

import type { TableRecord } from '@/lmia/read/csv'

import { type ImportNotice, noticeOf } from './notices'

/** Cells of one range that are filled at most: a range over a whole column is a drawing. */
const MAX_SPREAD = 2_000

/**
 * Merged cells hold their value in the first one: it is what the person sees for each of them, so each
 * gets it. The records are changed in place; each range is said once.
 */
export function spreadMerged(records: TableRecord[], ranges: readonly string[]): ImportNotice[] {
  const byLine = new Map(records.map((record) => [record.line, record]))
  return ranges.flatMap((range) => {
    const [from, to] = range.split(':').map(placeOf)
    const first = from && byLine.get(from.line)
    const value = from && first ? (first.cells[from.column] ?? '') : ''
    if (!from || !to || value === '') return []
    let spread = 0
    for (let line = from.line; line <= to.line && spread < MAX_SPREAD; line += 1) {
      const cells = byLine.get(line)?.cells
      for (let column = from.column; cells && column <= to.column; column += 1) {
        while (cells.length <= column) cells.push('')
        cells[column] ||= value
        spread += 1
      }
    }
    return [noticeOf(from.line, 'merged', range)]
  })
}

/** 'C12' → column 2, line 12. */
function placeOf(reference: string): { column: number; line: number } | undefined {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? []
  if (!letters) return undefined
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { column, line: Number(digits) }
}

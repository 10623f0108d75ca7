import {
  type CellText,
  columnHasWords,
  emptyGrid,
  type Grid,
  isTooLong,
  newId,
  pasteAt,
  plainOf,
  type ReadPasted,
  rowHasWords,
  type Square,
} from '@/content/grid'
import type { Locale } from '@/i18n/locales'

import { leftOut, sayIn } from './words'

/* What comes of what is pasted, and what is said of it. Pure. */

interface Where {
  /** Without rows and columns, a table to begin. */
  grid: Grid
  /** Where the cursor stands. */
  active: Square
  hasRowNames: boolean
  locale: Locale
}

export interface Outcome {
  /** The table filled, and the square it was filled from; nothing when it could not be. */
  filled?: { grid: Grid; at: Square }
  said: string
}

type Words = readonly (readonly CellText[])[]

/** The words that were read, row by row; nothing when there are none or too many. */
export function wordsOf(read: ReadPasted): Words | undefined {
  if (read.is === 'table') return read.words
  return read.is === 'words' ? [[read.text]] : undefined
}

export const isOneSquare = (words: Words): boolean => words.length === 1 && words[0]?.length === 1

/** Fills the table from the cursor on. Over one without words, the first of several rows names the columns. */
export function fill(read: ReadPasted, { grid, active, hasRowNames, locale }: Where): Outcome {
  const say = sayIn(locale)
  const words = wordsOf(read)
  if (!words) return { said: say('tooLong') }
  const columns = words.reduce((most, row) => Math.max(most, row.length), 0)
  const names = !hasWords(grid) && (words.length > 1 || grid.columns.length === 0)
  // One column alone is that of a stream: names of rows without any would be no table.
  const at = names ? { row: -1, column: hasRowNames && columns > 1 ? -1 : 0 } : active
  const next = pasteAt(names ? emptyGrid(0, 0, newId) : grid, at, words, newId)
  if (typeof next === 'string') return { said: say(next) }
  const corner = at.row < 0 && at.column < 0 ? plainOf(words[0]?.[0] ?? '').trim() : ''
  const said = [
    say('pasted', { rows: words.length, columns }),
    names ? say('pastedNames') : '',
    corner && say('corner', { words: corner }),
    'dropped' in read ? leftOut(read.dropped, locale) : '',
  ]
  return { filled: { grid: next, at }, said: said.filter(Boolean).join(' ') }
}

const hasWords = (grid: Grid): boolean =>
  grid.columns.some((_, at) => columnHasWords(grid, at)) ||
  grid.rows.some((_, at) => rowHasWords(grid, at))

/** Whether words pasted among those of a box would be cut by it. */
export const overflows = ({ value, selectionStart, selectionEnd }: Box, pasted: string): boolean =>
  isTooLong(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd))

type Box = Pick<HTMLTextAreaElement, 'value' | 'selectionStart' | 'selectionEnd'>

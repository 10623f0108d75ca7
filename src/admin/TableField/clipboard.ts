import type { ClipboardEvent } from 'react'

import {
  clearRange,
  columnHasWords,
  copyRange,
  emptyGrid,
  type Grid,
  newId,
  pasteAt,
  readPasted,
  rowHasWords,
} from '@/content/grid'

import { change } from './actions'
import type { Desk } from './desk'
import { squareOf } from './useCursor'
import { leftOut } from './words'

/** What is on the clipboard, in the two forms that programs put there. */
export const clipboardOf = (data: DataTransfer) => ({
  html: data.getData('text/html'),
  text: data.getData('text/plain'),
})

/** Fills the table from the cursor on; words alone go where they are written. */
export function paste(desk: Desk, event: ClipboardEvent): void {
  const { cursor, isReadOnly, locale, say, tell } = desk
  const read = readPasted(clipboardOf(event.clipboardData))
  if (isReadOnly || read.is === 'nothing') return
  const words = wordsOf(read)
  if (cursor.isEditing && words && isOneSquare(words)) return
  event.preventDefault()
  event.stopPropagation()
  if (!words) {
    tell(say('tooLong'))
    return
  }
  const names = namesColumns(desk, words)
  const at = names ? { row: -1, column: desk.edges.first.column } : cursor.active
  const next = pasteAt(names ? emptyGrid(0, 0, newId) : desk.grid, at, words, newId)
  if (!next) {
    tell(say('tooLarge'))
    return
  }
  const columns = words.reduce((most, row) => Math.max(most, row.length), 0)
  const said = [
    say('pasted', { rows: words.length, columns }),
    names ? say('pastedNames') : '',
    read.is === 'table' ? leftOut(read.dropped, locale) : '',
  ]
  change(desk, next, said.filter(Boolean).join(' '), at)
}

type Words = readonly (readonly string[])[]

function wordsOf(read: ReturnType<typeof readPasted>): Words | undefined {
  if (read.is === 'table') return read.words
  return read.is === 'words' ? [[read.text]] : undefined
}

const isOneSquare = (words: Words): boolean => words.length === 1 && words[0]?.length === 1

/** Over a table without words, the first of several rows names the columns. */
const namesColumns = ({ grid }: Desk, words: Words): boolean => words.length > 1 && !hasWords(grid)

const hasWords = (grid: Grid): boolean =>
  grid.columns.some((_, at) => columnHasWords(grid, at)) ||
  grid.rows.some((_, at) => rowHasWords(grid, at))

export function copy(desk: Desk, event: ClipboardEvent, isCut: boolean): void {
  const { cursor, grid, isReadOnly, table } = desk
  if (cursor.isEditing || !squareOf(event.target)) return
  const { html, text } = copyRange(grid, cursor.range)
  event.clipboardData.setData('text/plain', text)
  event.clipboardData.setData('text/html', html)
  event.preventDefault()
  if (isCut && !isReadOnly) table.change(clearRange(grid, cursor.range))
}

import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'

import { clearRange, squaresOf } from '@/content/grid'

import { addRow, beginEditing, form, goBack, move } from './actions'
import type { Desk } from './desk'
import { stepBy } from './keys'
import { beside } from './place'
import { squareOf } from './useCursor'

/** What a key does while the cursor stands on a square and no words are written. */
export function press(desk: Desk, event: KeyboardEvent): void {
  if (desk.cursor.isEditing || !squareOf(event.target)) return
  const isDone = walk(desk, event) || (!desk.isReadOnly && work(desk, event))
  if (isDone) event.preventDefault()
  else if (!desk.isReadOnly && isWord(event)) {
    // The key goes on to the words, where it is written.
    flushSync(() => beginEditing(desk))
  }
}

const isControl = ({ ctrlKey, metaKey }: KeyboardEvent): boolean => ctrlKey || metaKey

const isWord = (event: KeyboardEvent): boolean =>
  !isControl(event) && !event.altKey && (event.key.length === 1 || event.key === 'Dead')

/** Going through the table, and out of it. */
function walk(desk: Desk, event: KeyboardEvent): boolean {
  const { cursor, edges, exit } = desk
  const { altKey, key, shiftKey } = event
  const { active } = cursor
  const by = stepBy(event, edges, active)
  if (by && !altKey) {
    cursor.go({ row: active.row + by.row, column: active.column + by.column }, shiftKey)
    return true
  }
  if (key === 'Tab' && !isControl(event) && !altKey) {
    const to = beside(edges, active, shiftKey ? -1 : 1)
    if (to) cursor.go(to)
    return to !== undefined // past the ends, out of the table
  }
  if (key === 'Escape') {
    const isMany = squaresOf(cursor.range).flat().length > 1
    if (isMany) cursor.go(active)
    else exit.current?.focus()
    return isMany || exit.current !== null
  }
  if (isControl(event) && key.toLowerCase() === 'a') {
    cursor.take({ from: edges.last, to: edges.first })
    return true
  }
  return false
}

/** Changing it. */
function work(desk: Desk, event: KeyboardEvent): boolean {
  const { cursor, edges, grid, table } = desk
  const { key, shiftKey } = event
  const by = stepBy(event, edges, cursor.active)
  if (by && event.altKey && !isControl(event)) {
    const what = by.row === 0 ? 'column' : 'row'
    const from = cursor.active[what]
    if (from >= 0) move(desk, what, from, from + by[what])
    return true
  }
  if (isControl(event)) return command(desk, key.toLowerCase(), shiftKey)
  if (key === 'Enter' || key === 'F2') beginEditing(desk)
  else if (key === 'Delete' || key === 'Backspace') table.change(clearRange(grid, cursor.range))
  else return false
  return true
}

function command(desk: Desk, key: string, isShifted: boolean): boolean {
  if (key === 'z') goBack(desk, isShifted ? 'redo' : 'undo')
  else if (key === 'y') goBack(desk, 'redo')
  else if (key === 'b') form(desk, 'isBold')
  else if (key === 'i') form(desk, 'isItalic')
  else if (key === 'k') form(desk, 'link')
  else if (key === 'l' && isShifted) form(desk, 'list')
  else if (key === 'enter') addRow(desk, desk.cursor.active.row + 1)
  else return false
  return true
}

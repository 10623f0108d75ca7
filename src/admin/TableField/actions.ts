import { flushSync } from 'react-dom'

import {
  type CellText,
  columnHasWords,
  deleteColumn,
  deleteRow,
  duplicateColumn,
  duplicateRow,
  formRange,
  type Grid,
  insertColumn,
  insertRow,
  isTooLong,
  moveColumn,
  moveRow,
  newId,
  rowHasWords,
  type Run,
  setText,
  type Square,
  textAt,
  toggleForm,
  toggleList,
} from '@/content/grid'

import type { Leaves } from './CellEditor'
import type { Desk, What } from './desk'
import { beside } from './place'

/** Changes the table, says so, and puts the cursor where it is to go on. */
export function change(desk: Desk, next: Grid, said: string, to?: Square): void {
  const { ask, cursor, grid, say, table, tell } = desk
  ask(undefined)
  if (next === grid) {
    tell(say('tooLarge'))
    return
  }
  table.change(next)
  tell(said)
  if (to) cursor.take({ from: to, to })
  else cursor.focus()
}

export function addRow(desk: Desk, at: number): void {
  const to = { row: at, column: desk.edges.first.column }
  change(desk, insertRow(desk.grid, at, newId), desk.say('rowAdded', { row: at + 1 }), to)
}

export function addColumn(desk: Desk, at: number): void {
  const said = desk.say('columnAdded', { column: at + 1 })
  change(desk, insertColumn(desk.grid, at, newId), said, { row: -1, column: at })
}

export function duplicate(desk: Desk, what: What): void {
  const { cursor, grid, say } = desk
  const at = cursor.active[what]
  const to = { ...cursor.active, [what]: at + 1 }
  if (what === 'row') {
    change(desk, duplicateRow(grid, at, newId), say('rowAdded', { row: at + 2 }), to)
  } else {
    change(desk, duplicateColumn(grid, at, newId), say('columnAdded', { column: at + 2 }), to)
  }
}

export function move(desk: Desk, what: What, from: number, to: number): void {
  const { cursor, grid, say } = desk
  const next = what === 'row' ? moveRow(grid, from, to) : moveColumn(grid, from, to)
  if (next === grid) return
  const said =
    what === 'row' ? say('rowMoved', { row: to + 1 }) : say('columnMoved', { column: to + 1 })
  change(desk, next, said, { ...cursor.active, [what]: to })
}

/** Asks first when words would leave. What leaves is the row or column of then, wherever it is by now. */
export function remove(desk: Desk, what: What): void {
  const { ask, cursor, grid, names, say, table } = desk
  const isRow = what === 'row'
  const listOf = (of: Grid) => (isRow ? of.rows : of.columns)
  const at = cursor.active[what]
  const id = listOf(grid)[at]?.id
  const params = { row: at + 1, name: names[cursor.active.column] ?? '' }
  const onYes = () => {
    const now = table.now()
    const place = listOf(now).findIndex((one) => one.id === id)
    if (place < 0 || listOf(now).length < 2) {
      ask(undefined)
      cursor.focus()
      return
    }
    const next = isRow ? deleteRow(now, place) : deleteColumn(now, place)
    const said = isRow ? say('rowRemoved', { row: place + 1 }) : say('columnRemoved', params)
    change(desk, next, said)
  }
  if (!(isRow ? rowHasWords : columnHasWords)(grid, at)) onYes()
  else {
    const question = say(isRow ? 'removeRowQuestion' : 'removeColumnQuestion', params)
    ask({ question, of: grid, onYes })
  }
}

export function goBack({ ask, cursor, say, table, tell }: Desk, way: 'undo' | 'redo'): void {
  if (way === 'undo' ? !table.canUndo : !table.canRedo) return
  table[way]()
  ask(undefined)
  tell(say(way === 'undo' ? 'undone' : 'redone'))
  cursor.focus()
}

/** Takes a whole row or column. */
export function choose({ cursor, edges }: Desk, what: What, at: number): void {
  const { first, last } = edges
  if (what === 'row') {
    cursor.take({ from: { row: at, column: last.column }, to: { row: at, column: first.column } })
  } else cursor.take({ from: { row: last.row, column: at }, to: { row: -1, column: at } })
}

/* Words */

export function beginEditing({ cursor, isReadOnly, isSameStep }: Desk): void {
  if (isReadOnly) return
  isSameStep.current = false
  cursor.edit()
}

export function write(desk: Desk, place: Square, text: CellText): void {
  const { grid, isSameStep, say, table, tell } = desk
  if (isTooLong(text, textAt(grid, place))) {
    tell(say('tooLong'))
    return
  }
  const next = setText(grid, place, text)
  if (next === grid) return
  table.change(next, isSameStep.current ? 'sameStep' : 'step')
  isSameStep.current = true
}

/** What can be done to the form of words. */
export type FormAction = 'isBold' | 'isItalic' | 'list' | 'link'

/** Changes the form of what is chosen in the cell that is written in; of all the chosen cells, while none is. */
export function form(desk: Desk, action: FormAction): void {
  const { cursor, grid, isReadOnly, table, writing } = desk
  if (isReadOnly) return
  const { current: open } = writing
  if (action === 'link') {
    if (cursor.active.row < 0 || cursor.active.column < 0) return
    // Drawn at once, so that there is a cell whose words get the link.
    if (!open) flushSync(() => beginEditing(desk))
    writing.current?.link(!open)
  } else if (open) {
    if (action === 'list') open.toggleList()
    else open.toggle(action)
  } else {
    const change =
      action === 'list' ? toggleList : (runs: readonly Run[]) => toggleForm(runs, action)
    table.change(formRange(grid, cursor.range, change))
    cursor.focus()
  }
}

/** The square that was written in is left; past the last one, a row is added. */
export function leave({ cursor, edges, exit, isSameStep }: Desk, leaves: Leaves): void {
  const { active } = cursor
  isSameStep.current = false
  cursor.stopEditing(leaves === 'elsewhere')
  if (leaves === 'down') cursor.go({ ...active, row: active.row + 1 })
  if (leaves !== 'next' && leaves !== 'before') return
  const to = beside(edges, active, leaves === 'next' ? 1 : -1)
  if (to) cursor.go(to)
  // Once what was typed in the last square is in the table.
  else if (leaves === 'next') setTimeout(() => exit.current?.click())
}

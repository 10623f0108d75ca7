import { cellOf, type CellText, isSameCell, lengthOf, plainOf, type Run, runsOf } from './cell'
import type { NotKept } from './keep'
import { isWithin, MOST_CELL_LENGTH } from './limits'
import type { Grid, GridCell, GridRow, MakeId, Range, Square } from './types'

/*
 * What is done to a table. Each returns another grid, in which all that did not change is the same
 * object: a screen draws anew only what differs, and to undo is to go back to the grid before.
 */

/** A table to begin with. */
export const emptyGrid = (rows: number, columns: number, makeId: MakeId): Grid => ({
  columns: Array.from({ length: columns }, () => ({ id: makeId(), label: '' })),
  rows: Array.from({ length: rows }, () => emptyRow(columns, makeId)),
})

const emptyRow = (columns: number, makeId: MakeId): GridRow => ({
  id: makeId(),
  label: '',
  cells: Array.from({ length: columns }, () => ({ id: makeId(), text: '' })),
})

/** Adds a row that takes the place `at`; the same grid when there is no room for one more. */
export const insertRow = (grid: Grid, at: number, makeId: MakeId): Grid =>
  isWithin(grid.rows.length + 1, grid.columns.length)
    ? { ...grid, rows: inserted(grid.rows, at, emptyRow(grid.columns.length, makeId)) }
    : grid

/** Adds a column that takes the place `at`; the same grid when there is no room for one more. */
export const insertColumn = (grid: Grid, at: number, makeId: MakeId): Grid =>
  withColumn(grid, at, { id: makeId(), label: '' }, () => ({ id: makeId(), text: '' }))

/** A row again, under the first. What is new has identities of its own. */
export function duplicateRow(grid: Grid, at: number, makeId: MakeId): Grid {
  const row = grid.rows[at]
  if (!row || !isWithin(grid.rows.length + 1, grid.columns.length)) return grid
  const copy = {
    ...row,
    id: makeId(),
    cells: row.cells.map(({ text }) => ({ id: makeId(), text })),
  }
  return { ...grid, rows: inserted(grid.rows, at + 1, copy) }
}

/** A column again, beside the first. What is new has identities of its own. */
export function duplicateColumn(grid: Grid, at: number, makeId: MakeId): Grid {
  const column = grid.columns[at]
  if (!column) return grid
  return withColumn(grid, at + 1, { id: makeId(), label: column.label }, ({ cells }) => ({
    id: makeId(),
    text: cells[at]?.text ?? '',
  }))
}

function withColumn(
  grid: Grid,
  at: number,
  column: Grid['columns'][number],
  cellOf: (row: GridRow) => GridCell,
): Grid {
  if (!isWithin(grid.rows.length, grid.columns.length + 1)) return grid
  return {
    columns: inserted(grid.columns, at, column),
    rows: grid.rows.map((row) => ({ ...row, cells: inserted(row.cells, at, cellOf(row)) })),
  }
}

export const deleteRow = (grid: Grid, at: number): Grid => ({
  ...grid,
  rows: without(grid.rows, at),
})

export const deleteColumn = (grid: Grid, at: number): Grid => ({
  columns: without(grid.columns, at),
  rows: grid.rows.map((row) => ({ ...row, cells: without(row.cells, at) })),
})

/** Puts a row in another place, the others closing up; the same grid when that is nowhere. */
export const moveRow = (grid: Grid, from: number, to: number): Grid =>
  canMove(grid.rows, from, to) ? { ...grid, rows: moved(grid.rows, from, to) } : grid

/** Puts a column in another place, with its cells; the same grid when that is nowhere. */
export const moveColumn = (grid: Grid, from: number, to: number): Grid =>
  canMove(grid.columns, from, to)
    ? {
        columns: moved(grid.columns, from, to),
        rows: grid.rows.map((row) => ({ ...row, cells: moved(row.cells, from, to) })),
      }
    : grid

/** What a square says: a name, or a cell. */
export function textAt(grid: Grid, { row, column }: Square): CellText {
  if (row < 0) return grid.columns[column]?.label ?? ''
  const at = grid.rows[row]
  return (column < 0 ? at?.label : at?.cells[column]?.text) ?? ''
}

/** Whether words are more than a square may hold. What one of before holds beyond may be shortened. */
export const isTooLong = (text: CellText, before: CellText = ''): boolean =>
  lengthOf(text) > Math.max(MOST_CELL_LENGTH, lengthOf(before))

/**
 * Writes the words of a square; the same grid when it says that already, or when they are too long:
 * words are never cut.
 */
export function setText(grid: Grid, { row, column }: Square, text: CellText): Grid {
  const before = textAt(grid, { row, column })
  if (isSameCell(text, before) || isTooLong(text, before)) return grid
  if (row < 0) {
    return {
      ...grid,
      columns: replaced(grid.columns, column, (one) => ({ ...one, label: oneLine(text) })),
    }
  }
  return {
    ...grid,
    rows: replaced(grid.rows, row, (one) =>
      column < 0
        ? { ...one, label: oneLine(text) }
        : { ...one, cells: replaced(one.cells, column, (cell) => ({ ...cell, text })) },
    ),
  }
}

/** Names are read on one line. */
const oneLine = (text: CellText): string =>
  plainOf(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')

/** Empties the squares of a range, and leaves them in their place. */
export const clearRange = (grid: Grid, range: Range): Grid =>
  squaresOf(range)
    .flat()
    .reduce((cleared, square) => setText(cleared, square, ''), grid)

/** Changes the form of the cells of a range; names have none. */
export const formRange = (
  grid: Grid,
  range: Range,
  change: (runs: readonly Run[]) => readonly Run[],
): Grid =>
  squaresOf(range)
    .flat()
    .filter(({ row, column }) => row >= 0 && column >= 0)
    .reduce(
      (formed, square) => setText(formed, square, cellOf(change(runsOf(textAt(formed, square))))),
      grid,
    )

/** The squares of a range, row by row. */
export function squaresOf({ from, to }: Range): Square[][] {
  const rows = between(from.row, to.row)
  const columns = between(from.column, to.column)
  return rows.map((row) => columns.map((column) => ({ row, column })))
}

/** Whether a row or a column has words, which would leave with it. */
export const rowHasWords = (grid: Grid, at: number): boolean => {
  const row = grid.rows[at]
  return row !== undefined && [row.label, ...row.cells.map(({ text }) => text)].some(isSaid)
}

export const columnHasWords = (grid: Grid, at: number): boolean =>
  isSaid(grid.columns[at]?.label ?? '') ||
  grid.rows.some(({ cells }) => isSaid(cells[at]?.text ?? ''))

const isSaid = (text: CellText): boolean => plainOf(text).trim() !== ''

/** Why words are not pasted: all of them or none. */
export type NotPasted = Exclude<NotKept, 'misshapen' | 'unsafeLink'>

/**
 * Writes words from a square on, to the right and down; the table grows where they go beyond it. Or
 * why not: it would grow larger than a table may be, or a square would hold more than it may.
 *
 * @param words row by row
 */
export function pasteAt(
  grid: Grid,
  at: Square,
  words: readonly (readonly CellText[])[],
  makeId: MakeId,
): Grid | NotPasted {
  const wide = words.reduce((widest, row) => Math.max(widest, row.length), 0)
  const rows = Math.max(grid.rows.length, at.row + words.length)
  const columns = Math.max(grid.columns.length, at.column + wide)
  if (!isWithin(rows, columns)) return 'tooLarge'
  if (words.some((row) => row.some((text) => isTooLong(text)))) return 'tooLong'
  const grown = grow(grid, rows, columns, makeId)
  // Written row by row: one square at a time would copy the whole table for each.
  const said = (row: number, column: number, old: CellText) =>
    words[row - at.row]?.[column - at.column] ?? old
  return {
    columns: grown.columns.map((one, column) =>
      changed(one, 'label', oneLine(said(-1, column, one.label))),
    ),
    rows: grown.rows.map((row, index) => {
      if (index < at.row || index >= at.row + words.length) return row
      const cells = row.cells.map((cell, column) =>
        changed(cell, 'text', said(index, column, cell.text)),
      )
      return { ...changed(row, 'label', oneLine(said(index, -1, row.label))), cells }
    }),
  }
}

const changed = <Owner, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
  value: Owner[Name],
): Owner => (owner[name] === value ? owner : { ...owner, [name]: value })

/** The same table with at least so many rows and columns. */
function grow(grid: Grid, rows: number, columns: number, makeId: MakeId): Grid {
  const moreColumns = columns - grid.columns.length
  const more = moreColumns > 0 ? emptyGrid(0, moreColumns, makeId).columns : []
  const widened =
    more.length === 0
      ? grid
      : {
          columns: [...grid.columns, ...more],
          rows: grid.rows.map((row) => ({
            ...row,
            cells: [...row.cells, ...more.map(() => ({ id: makeId(), text: '' }))],
          })),
        }
  const added = Array.from({ length: Math.max(0, rows - grid.rows.length) }, () =>
    emptyRow(columns, makeId),
  )
  return added.length === 0 ? widened : { ...widened, rows: [...widened.rows, ...added] }
}

/* Lists */

const inserted = <Item>(items: readonly Item[], at: number, item: Item): Item[] => [
  ...items.slice(0, at),
  item,
  ...items.slice(at),
]

const without = <Item>(items: readonly Item[], at: number): Item[] =>
  items.filter((_, index) => index !== at)

const canMove = (items: readonly unknown[], from: number, to: number): boolean =>
  from !== to && from >= 0 && to >= 0 && from < items.length && to < items.length

function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const item = items[from] as Item
  return inserted(without(items, from), to, item)
}

const replaced = <Item>(
  items: readonly Item[],
  at: number,
  change: (item: Item) => Item,
): readonly Item[] => items.map((item, index) => (index === at ? change(item) : item))

const between = (a: number, b: number): number[] => {
  const first = Math.min(a, b)
  return Array.from({ length: Math.abs(a - b) + 1 }, (_, index) => first + index)
}

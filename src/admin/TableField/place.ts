import type { Grid, Range, Square } from '@/content/grid'

/* Where the cursor goes in a table, and which squares are taken together. Pure. */

/** The squares that a cursor may stand on: names of columns always, names of rows where rows have some. */
export interface Edges {
  first: Square
  last: Square
}

export const edgesOf = (grid: Grid, hasRowNames: boolean): Edges => ({
  first: { row: -1, column: hasRowNames ? -1 : 0 },
  last: { row: grid.rows.length - 1, column: grid.columns.length - 1 },
})

/** The nearest square within the table. No name stands where names of rows and of columns meet. */
export function within({ first, last }: Edges, { row, column }: Square): Square {
  const at = {
    row: Math.min(Math.max(row, first.row), last.row),
    column: Math.min(Math.max(column, first.column), last.column),
  }
  return at.row < 0 && at.column < 0 ? { row: -1, column: Math.min(0, last.column) } : at
}

/** The square after, or before, in reading order; nothing past the ends. */
export function beside(edges: Edges, { row, column }: Square, by: 1 | -1): Square | undefined {
  const { first, last } = edges
  const next =
    by > 0
      ? column < last.column
        ? { row, column: column + 1 }
        : { row: row + 1, column: first.column }
      : column > first.column
        ? { row, column: column - 1 }
        : { row: row - 1, column: last.column }
  if (next.row < first.row || next.row > last.row) return undefined
  if (next.row < 0 && next.column < 0) return by > 0 ? { row: -1, column: 0 } : undefined
  return next
}

export const isSame = (a: Square, b: Square): boolean => a.row === b.row && a.column === b.column

/** Of a row: the first and the last column taken; nothing when none is. */
export function takenIn(range: Range | undefined, row: number): [number, number] | undefined {
  if (!range) return undefined
  const { from, to } = range
  if (row < Math.min(from.row, to.row) || row > Math.max(from.row, to.row)) return undefined
  return [Math.min(from.column, to.column), Math.max(from.column, to.column)]
}

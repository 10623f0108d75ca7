import { type CellText, keepCell } from './cell'
import type { Grid, GridRow, MakeId } from './types'

/** Under which names a block stores its columns, its rows and their cells. */
export interface TableShape {
  columns: string
  rows: string
  cells: string
  /** The field of a row that names it, where rows have names. */
  rowLabel?: string
}

/** The blocks that are tables. */
export const TABLE_SHAPES = {
  procedureTable: { columns: 'columns', rows: 'rows', cells: 'cells' },
  streamComparison: {
    columns: 'streams',
    rows: 'criteria',
    cells: 'values',
    rowLabel: 'label',
  },
} as const satisfies Record<string, TableShape>

export type TableBlock = keyof typeof TABLE_SHAPES

type Stored = Readonly<Record<string, unknown>>

/**
 * A stored table as a grid. Rows of uneven length are filled up, and a column is added above words
 * that stand beyond the last one: all that is stored is seen.
 *
 * @example gridOf(TABLE_SHAPES.procedureTable, [{ label: 'Coût' }], [{ cells: [{ text: '0 $' }] }], newId)
 */
export function gridOf(shape: TableShape, columns: unknown, rows: unknown, makeId: MakeId): Grid {
  const named = listOf(columns).map((column) => ({
    id: idIn(column) ?? makeId(),
    label: textIn(column, 'label'),
  }))
  const stored = listOf(rows)
  const width = stored.reduce(
    (widest, row) => Math.max(widest, listOf(row[shape.cells]).length),
    named.length,
  )
  return {
    columns: padded(named, width, () => ({ id: makeId(), label: '' })),
    rows: stored.map((row) => ({
      id: idIn(row) ?? makeId(),
      label: shape.rowLabel ? textIn(row, shape.rowLabel) : '',
      cells: padded(
        listOf(row[shape.cells]).map((cell) => ({
          id: idIn(cell) ?? makeId(),
          text: cellIn(cell),
        })),
        width,
        () => ({ id: makeId(), text: '' }),
      ),
    })),
  }
}

/** The columns of a grid, as stored. */
export const storedColumns = ({ columns }: Grid): Stored[] =>
  columns.map(({ id, label }) => ({ id, label }))

/** The rows of a grid, as stored. */
export const storedRows = (shape: TableShape, { rows }: Grid): Stored[] =>
  rows.map((row) => storedRow(shape, row))

const storedRow = (shape: TableShape, { id, label, cells }: GridRow): Stored => ({
  id,
  ...(shape.rowLabel && { [shape.rowLabel]: label }),
  [shape.cells]: cells.map((cell) => ({ id: cell.id, text: cell.text })),
})

const padded = <Item>(items: readonly Item[], length: number, make: () => Item): Item[] => [
  ...items,
  ...Array.from({ length: Math.max(0, length - items.length) }, make),
]

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): Stored[] =>
  Array.isArray(value) ? value.map((item: unknown) => (isStored(item) ? item : {})) : []

const idIn = ({ id }: Stored): string | undefined =>
  typeof id === 'string' && id !== '' ? id : undefined

const cellIn = ({ text }: Stored): CellText => keepCell(text) ?? ''

const textIn = (owner: Stored, name: string): string => {
  const text = owner[name]
  return typeof text === 'string' ? text : ''
}

import type { CellText } from './cell'

/* A table as the person who writes it sees it, whatever block it is stored in. */

/** A name above a column. */
export interface GridColumn {
  id: string
  label: string
}

export interface GridCell {
  id: string
  text: CellText
}

export interface GridRow {
  id: string
  /** Its name, in tables whose rows have one apart from their cells; '' elsewhere. */
  label: string
  /** One for each column, in the order of the columns. */
  cells: readonly GridCell[]
}

export interface Grid {
  columns: readonly GridColumn[]
  rows: readonly GridRow[]
}

/**
 * One square of a table, counted from 0. Row -1 is that of the names of columns; column -1 that of the
 * names of rows, where there are any.
 */
export interface Square {
  row: number
  column: number
}

/** Two opposite corners of squares taken together. */
export interface Range {
  from: Square
  to: Square
}

/** Makes the identity of a new row, column or cell. */
export type MakeId = () => string

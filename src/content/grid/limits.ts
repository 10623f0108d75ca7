/*
 * How large a table may be: more is a spreadsheet, which nobody reads on a phone.
 */

/** Squares of one table, names of rows and columns aside: 500 rows of eight columns. */
const MOST_CELLS = 4000
export const MOST_COLUMNS = 40
/** Rows of one table, however few its columns. */
export const MOST_ROWS = 1000
/** Characters of one square. */
export const MOST_CELL_LENGTH = 10_000
/** Characters of what is pasted, marks of the program that it comes from included. */
export const MOST_PASTED_LENGTH = 4_000_000

/** Whether a table of so many rows and columns may be kept. */
export const isWithin = (rows: number, columns: number): boolean =>
  rows <= MOST_ROWS && columns <= MOST_COLUMNS && rows * columns <= MOST_CELLS

import { isDeepStrictEqual } from 'node:util'

import { changeOf, partsOf } from './compareLines'
import { merge, pair, type Pairable, type Spot } from './pair'
import type { Change, ComparedCell, ComparedGrid, GridPiece } from './types'

/** Rows are short: one that shares a sign with its neighbour's is not the same one. */
const ALIKE = 0.5

const EMPTY: GridPiece = { columns: [], rows: [] }

/** Two versions of a table, row by row and cell by cell; one that is not there has no row and no column. */
export function compareGrids(before: GridPiece = EMPTY, after: GridPiece = EMPTY): ComparedGrid {
  const columns = spotsOf(
    before.columns.map(({ id, text }) => pairable(id, text)),
    after.columns.map(({ id, text }) => pairable(id, text)),
  )
  // A row is known by its words under the columns that stayed: a column that came makes no row another one.
  const stayed = columns.filter((spot) => spot.before !== undefined && spot.after !== undefined)
  const rowsOf = (grid: GridPiece, version: 'before' | 'after') =>
    grid.rows.map(({ id, cells }) =>
      pairable(id, stayed.map((spot) => cells[Number(spot[version])] ?? '').join('\n')),
    )
  const rows = spotsOf(rowsOf(before, 'before'), rowsOf(after, 'after'))
  return {
    columns: columns.map((spot) => {
      const [old, now] = [textAt(before, spot.before), textAt(after, spot.after)]
      return { ...spot, change: placedChange(spot, changeOf(old, now)), parts: partsOf(old, now) }
    }),
    rows: rows.map((spot) => {
      const cells = columns.map((column) => compareCell(before, after, spot, column))
      const isOther = cells.some(({ change }) => change === 'changed')
      return { ...spot, change: placedChange(spot, isOther ? 'changed' : 'same'), cells }
    }),
  }
}

const pairable = (id: string | undefined, words: string): Pairable => ({
  type: '',
  words,
  ...(id === undefined ? {} : { id }),
})

/** A row or column that moved is shown once, where it stands now. */
const spotsOf = (before: readonly Pairable[], after: readonly Pairable[]): Spot[] =>
  merge(pair(before, after, ALIKE), before.length, after.length).filter(
    ({ isLeftBehind }) => !isLeftBehind,
  )

const textAt = ({ columns }: GridPiece, at: number | undefined): string | undefined =>
  at === undefined ? undefined : columns[at]?.text

/** How something that may have come or gone changed. */
export function placedChange({ before, after }: Spot, words: Change): Change {
  if (before === undefined) return 'added'
  if (after === undefined) return 'removed'
  return words === 'same' ? 'same' : 'changed'
}

function compareCell(before: GridPiece, after: GridPiece, row: Spot, column: Spot): ComparedCell {
  const old = cellAt(before, row.before, column.before)
  const now = cellAt(after, row.after, column.after)
  if (old === undefined && now === undefined) return { change: 'none', parts: [] }
  const parts = partsOf(old, now)
  if (old === undefined) return { change: 'added', parts }
  if (now === undefined) return { change: 'removed', parts }
  const links = {
    before: linksAt(before, row.before, column.before),
    after: linksAt(after, row.after, column.after),
  }
  const areLinksOther = !isDeepStrictEqual(links.before, links.after)
  const change = old === now && !areLinksOther ? 'same' : 'changed'
  return { change, parts, ...(areLinksOther ? { links } : {}) }
}

const linksAt = ({ rows }: GridPiece, row: number | undefined, column: number | undefined) =>
  rows[row ?? -1]?.links?.[column ?? -1] ?? []

const cellAt = ({ rows }: GridPiece, row: number | undefined, column: number | undefined) =>
  row === undefined || column === undefined ? undefined : (rows[row]?.cells[column] ?? '')

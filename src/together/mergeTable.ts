import { TABLE_SHAPES, type TableShape } from '@/content/grid/shape'

import { keyOf, rowsOf, type Fields } from './same'
import { haveFields, mergeFields, type Values } from './threeWay'

/**
 * A table that two people wrote in, cell by cell; `undefined` where they are to choose: both wrote in one cell, or one of
 * them changed which columns there are, to which cells belong by their place.
 */
export function mergeTable(sides: Record<keyof Values, Fields>): { value: Fields } | undefined {
  const { base, mine, theirs } = sides
  const shape = shapeOf(base)
  if (!shape || mine.blockType !== base.blockType || theirs.blockType !== base.blockType) return
  const columns = columnsOf(base, shape)
  if (columns === undefined) return
  if ([mine, theirs].some((side) => columnsOf(side, shape) !== columns)) return
  let isAsked = false
  const choose = () => {
    isAsked = true
    return 'theirs' as const
  }
  const value = mergeFields(sides, {
    choose,
    // Of a row, its cells; of a cell, nothing: it is one sentence.
    lookInto: (meeting) =>
      meeting.path.length === 2 && meeting.path[0] === shape.rows && haveFields(meeting)
        ? { value: mergeFields(meeting, { choose }) }
        : undefined,
  })
  return isAsked || !isEven(value, [mine, theirs], shape) ? undefined : { value }
}

/** Whether each row has as many cells as whoever has it gave it: who pastes gives new cells to a row. */
function isEven(merged: Fields, sides: readonly Fields[], shape: TableShape): boolean {
  const widths = sides.map((side) => widthsOf(side, shape))
  return [...widthsOf(merged, shape)].every(([row, width]) =>
    widths.every((all) => (all.get(row) ?? width) === width),
  )
}

const widthsOf = (table: Fields, { rows, cells }: TableShape): Map<string, number> =>
  new Map(
    (rowsOf(table[rows]) ?? []).map((row) => {
      const inRow = row[cells]
      return [keyOf(row), Array.isArray(inRow) ? inRow.length : 0]
    }),
  )

const shapeOf = ({ blockType }: Fields): TableShape | undefined =>
  Object.entries(TABLE_SHAPES).find(([type]) => type === blockType)?.[1]

/** Which columns there are, in their order. */
const columnsOf = (table: Fields, { columns }: TableShape): string | undefined =>
  rowsOf(table[columns])?.map(keyOf).join('\n')

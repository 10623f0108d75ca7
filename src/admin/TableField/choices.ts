import { addColumn, addRow, duplicate, move, remove } from './actions'
import type { Desk } from './desk'
import type { Choice } from './Menu'

/** What can be done to the row of the cursor. */
export function rowChoices(desk: Desk): Choice[] {
  const { cursor, edges, grid, say } = desk
  const at = cursor.active.row
  const isNames = at < 0
  return [
    { label: say('insertBefore'), isDisabled: isNames, onChoose: () => addRow(desk, at) },
    { label: say('insertAfter'), onChoose: () => addRow(desk, at + 1) },
    {
      label: say('moveUp'),
      isDisabled: at < 1,
      onChoose: () => move(desk, 'row', at, at - 1),
    },
    {
      label: say('moveDown'),
      isDisabled: isNames || at >= edges.last.row,
      onChoose: () => move(desk, 'row', at, at + 1),
    },
    { label: say('duplicate'), isDisabled: isNames, onChoose: () => duplicate(desk, 'row') },
    {
      label: say('remove'),
      isDisabled: isNames || grid.rows.length < 2,
      onChoose: () => remove(desk, 'row'),
    },
  ]
}

/** What can be done to the column of the cursor. */
export function columnChoices(desk: Desk): Choice[] {
  const { cursor, edges, grid, say } = desk
  const at = cursor.active.column
  const isNames = at < 0
  return [
    { label: say('insertBefore'), isDisabled: isNames, onChoose: () => addColumn(desk, at) },
    { label: say('insertAfter'), onChoose: () => addColumn(desk, at + 1) },
    {
      label: say('moveLeft'),
      isDisabled: at < 1,
      onChoose: () => move(desk, 'column', at, at - 1),
    },
    {
      label: say('moveRight'),
      isDisabled: isNames || at >= edges.last.column,
      onChoose: () => move(desk, 'column', at, at + 1),
    },
    { label: say('duplicate'), isDisabled: isNames, onChoose: () => duplicate(desk, 'column') },
    {
      label: say('remove'),
      isDisabled: isNames || grid.columns.length < 2,
      onChoose: () => remove(desk, 'column'),
    },
  ]
}

'use client'

import { goBack } from './actions'
import { columnChoices, rowChoices } from './choices'
import type { Desk } from './desk'
import { Menu } from './Menu'
import { named, OfTable } from './OfTable'

/** What can be done to the row and the column of the cursor, and undone. */
export function Tools({ desk }: { desk: Desk }) {
  const { cursor, names, say, table } = desk
  const { row, column } = cursor.active
  return (
    <div aria-label={named(say('tools'), desk)} className="table-editor__tools" role="group">
      <Menu
        choices={rowChoices(desk)}
        of={<OfTable desk={desk} />}
        label={row < 0 ? say('noRow') : say('row', { row: row + 1 })}
      />
      <Menu
        choices={columnChoices(desk)}
        of={<OfTable desk={desk} />}
        label={column < 0 ? say('rowNames') : say('columnNamed', { name: names[column] ?? '' })}
      />
      <button
        aria-label={named(say('undo'), desk)}
        className="button button--secondary button--small table-editor__undo"
        disabled={!table.canUndo}
        onClick={() => goBack(desk, 'undo')}
        title={`${say('undo')} (Ctrl+Z)`}
        type="button"
      >
        <span aria-hidden="true">↶</span>
      </button>
      <button
        aria-label={named(say('redo'), desk)}
        className="button button--secondary button--small"
        disabled={!table.canRedo}
        onClick={() => goBack(desk, 'redo')}
        title={`${say('redo')} (Ctrl+Y)`}
        type="button"
      >
        <span aria-hidden="true">↷</span>
      </button>
    </div>
  )
}

'use client'

import type { MouseEvent, ReactNode } from 'react'

import { plainOf, squaresOf, textAt } from '@/content/grid'

import { beginEditing, choose, leave, move, write } from './actions'
import { CellEditor } from './CellEditor'
import { copy, paste } from './clipboard'
import { type Desk, nameOf } from './desk'
import { Head } from './Head'
import { press } from './keyboard'
import { MarkedEditor } from './MarkedEditor'
import { isSame, takenIn } from './place'
import { Row } from './Row'
import { squareOf } from './useCursor'
import { useDrag } from './useDrag'

interface Props {
  desk: Desk
  hasRowNames: boolean
  labelId: string
  /** Of the rows and of the columns, for links that lead to a square. */
  fieldId: string
  columnsId: string
}

/** The squares of the table, in which the cursor goes. */
export function Squares({ desk, hasRowNames, labelId, fieldId, columnsId }: Props) {
  const { cursor, edges, grid, isReadOnly, names, say } = desk
  const { active } = cursor
  const { drag, ...dragging } = useDrag(
    (what, from, to) => move(desk, what, from, to),
    (what, at) => choose(desk, what, at),
  )
  const isOver = (what: 'row' | 'column', at: number) =>
    drag?.what === what && drag.over === at && drag.from !== at
  const range = squaresOf(cursor.range).flat().length > 1 ? cursor.range : undefined
  const editor = cursor.isEditing ? <Editor desk={desk} /> : undefined
  const inRow = (row: number) => ({
    active: active.row === row ? active.column : undefined,
    editor: active.row === row ? editor : undefined,
    takenFrom: takenIn(range, row)?.[0],
    takenTo: takenIn(range, row)?.[1],
  })
  return (
    <div
      aria-colcount={edges.last.column - edges.first.column + 1}
      aria-labelledby={labelId}
      aria-multiselectable="true"
      aria-readonly={isReadOnly}
      aria-rowcount={grid.rows.length + 1}
      className={`table-grid${hasRowNames ? ' table-grid--named' : ''}`}
      role="grid"
      {...eventsOf(desk)}
      {...(isReadOnly ? {} : dragging)}
    >
      <Head
        {...{ columnsId, desk, hasRowNames, ...inRow(-1) }}
        isOver={(at) => isOver('column', at)}
      />
      {grid.rows.map((row, index) => (
        <Row
          fieldId={fieldId}
          hasRowName={hasRowNames}
          index={index}
          isOver={isOver('row', index)}
          isReadOnly={isReadOnly}
          key={row.id}
          names={names}
          row={row}
          say={say}
          {...inRow(index)}
        />
      ))}
    </div>
  )
}

function Editor({ desk }: { desk: Desk }): ReactNode {
  const { active } = desk.cursor
  const key = `${active.row} ${active.column}`
  if (active.row >= 0 && active.column >= 0)
    return <MarkedEditor at={active} desk={desk} key={key} />
  return (
    <CellEditor
      isReadOnly={desk.isReadOnly}
      key={key}
      label={nameOf(desk, active)}
      onLeave={(leaves) => leave(desk, leaves)}
      onPaste={(event) => paste(desk, event)}
      onWrite={(text) => write(desk, active, text)}
      text={plainOf(textAt(desk.grid, active))}
    />
  )
}

/** One listener for all squares: thousands of them would be slow to draw. */
const eventsOf = (desk: Desk) => ({
  onClick: (event: MouseEvent) => {
    const at = squareOf(event.target)
    if (!at) return
    if (!desk.isPressedAgain.current || event.shiftKey) desk.cursor.go(at, event.shiftKey)
    else if (!desk.cursor.isEditing) beginEditing(desk)
  },
  onCopy: (event: React.ClipboardEvent) => copy(desk, event, false),
  onCut: (event: React.ClipboardEvent) => copy(desk, event, true),
  // A link led here, or another cursor than ours.
  onFocus: (event: React.FocusEvent) => {
    const at = squareOf(event.target)
    const isElsewhere = at && !isSame(at, desk.cursor.active)
    if (isElsewhere && !desk.cursor.isEditing) desk.cursor.go(at)
  },
  onMouseDown: (event: MouseEvent) => {
    const at = squareOf(event.target)
    const isElsewhere = at && !isSame(at, desk.cursor.active)
    const held = squareOf(document.activeElement)
    const isHere = held !== undefined && event.currentTarget.contains(document.activeElement)
    desk.isPressedAgain.current = at !== undefined && isHere && isSame(at, held)
    // The range goes on from where the cursor stands: it must not follow the press.
    if (isElsewhere && event.shiftKey) event.preventDefault()
  },
  onKeyDown: (event: React.KeyboardEvent) => press(desk, event),
  onPaste: (event: React.ClipboardEvent) => paste(desk, event),
})

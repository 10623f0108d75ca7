'use client'

import { emptyGrid, type Grid, newId, pasteAt, readPasted } from '@/content/grid'

import { clipboardOf } from './clipboard'
import type { Table } from './useTable'
import type { Say } from './words'

interface Props {
  table: Table
  hasRowNames: boolean
  isReadOnly: boolean
  say: Say
  onBegin: () => void
}

const START = { rows: 3, columns: 3 }

/** A table that was just added: begun by a click, or by what is pasted. */
export function EmptyTable({ table, hasRowNames, isReadOnly, say, onBegin }: Props) {
  function begin(grid: Grid) {
    onBegin()
    table.change(grid)
  }
  function onPaste(event: React.ClipboardEvent) {
    const read = readPasted(clipboardOf(event.clipboardData))
    if (isReadOnly || read.is !== 'table') return
    event.preventDefault()
    const at = { row: -1, column: hasRowNames ? -1 : 0 }
    const filled = pasteAt(emptyGrid(0, 0, newId), at, read.words, newId)
    if (filled) begin(filled)
  }
  return (
    <div className="table-field__empty" onPaste={onPaste}>
      <p>
        <strong>{say('startTitle')}</strong>
      </p>
      {!isReadOnly && (
        <>
          <button
            className="button"
            onClick={() => begin(emptyGrid(START.rows, START.columns, newId))}
            type="button"
          >
            {say('start')}
          </button>
          <p className="desk-muted">{say('startPaste')}</p>
        </>
      )}
    </div>
  )
}

'use client'

import { emptyGrid, type Grid, newId, readPasted } from '@/content/grid'
import type { Locale } from '@/i18n/locales'

import { clipboardOf } from './clipboard'
import { fill } from './pasting'
import type { Table } from './useTable'
import { sayIn } from './words'

interface Props {
  table: Table
  hasRowNames: boolean
  isReadOnly: boolean
  locale: Locale
  tell: (said: string) => void
  onBegin: () => void
}

const START = { rows: 3, columns: 3 }

/** A table that was just added: begun by a click, or by what is pasted. */
export function EmptyTable({ table, hasRowNames, isReadOnly, locale, tell, onBegin }: Props) {
  const say = sayIn(locale)
  function begin(grid: Grid) {
    onBegin()
    table.change(grid)
  }
  function onPaste(event: React.ClipboardEvent) {
    const read = readPasted(clipboardOf(event.clipboardData))
    if (isReadOnly || read.is === 'nothing') return
    event.preventDefault()
    const active = { row: -1, column: 0 }
    const { filled, said } = fill(read, { grid: table.grid, active, hasRowNames, locale })
    if (filled) begin(filled.grid)
    tell(said)
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

'use client'

import { memo, type ReactNode } from 'react'

import { type CellText, type GridRow, plainOf } from '@/content/grid'

import { ShownCell } from './ShownCell'
import type { Say } from './words'

export interface RowProps {
  row: GridRow
  /** From 0. */
  index: number
  /** Names of the columns, or their numbers. */
  names: readonly string[]
  hasRowName: boolean
  /** The column on which the cursor stands, if it stands in this row. */
  active: number | undefined
  /** First and last column taken, if any is in this row. */
  takenFrom: number | undefined
  takenTo: number | undefined
  /** In the place of the words of the active square, while they are written. */
  editor: ReactNode
  isReadOnly: boolean
  isOver: boolean
  /** Of the rows, for links that lead here. */
  fieldId: string
  say: Say
}

/** A row of the table: drawn again only when something in it changes. */
export const Row = memo(function Row(props: RowProps) {
  const { row, index, names, hasRowName, isReadOnly, isOver, fieldId, say } = props
  const { active, editor, takenFrom, takenTo } = props
  const taken = takenFrom === undefined ? undefined : ([takenFrom, takenTo ?? takenFrom] as const)
  const common = { active, editor, index, say, taken }
  const number = index + 1
  return (
    <div
      aria-rowindex={number + 1}
      className={`table-grid__row ${fieldId}__${index}`}
      data-over={isOver || undefined}
      role="row"
    >
      {/* For a pointer: whoever listens has the menu of the row, and keys. */}
      <div aria-hidden="true" className="table-grid__handle">
        {isReadOnly ? (
          number
        ) : (
          <button
            title={say('dragRow', { row: number })}
            data-drag="row"
            data-at={index}
            tabIndex={-1}
            type="button"
          >
            {number}
          </button>
        )}
      </div>
      {hasRowName && (
        <Square
          {...common}
          column={-1}
          id={`${fieldId}__${index}__label`}
          name={say('rowName', { row: number })}
          role="rowheader"
          text={row.label}
        />
      )}
      {row.cells.map((cell, column) => (
        <Square
          {...common}
          column={column}
          key={cell.id}
          name={say('square', { row: number, name: names[column] ?? '' })}
          role="gridcell"
          text={cell.text}
        />
      ))}
    </div>
  )
})

interface SquareProps extends Pick<RowProps, 'index' | 'active' | 'editor' | 'say'> {
  taken: readonly [number, number] | undefined
  column: number
  id?: string
  name: string
  role: 'columnheader' | 'rowheader' | 'gridcell'
  text: CellText
  className?: string
}

/** One square, with its words or their editor. */
export function Square(props: SquareProps) {
  const { active, className, column, editor, id, index, name, role, say, taken, text } = props
  const isActive = active === column
  const isEdited = isActive && editor !== undefined
  return (
    <div
      aria-label={isEdited ? undefined : `${name}: ${plainOf(text) || say('empty')}`}
      aria-selected={isActive || (taken !== undefined && column >= taken[0] && column <= taken[1])}
      className={`table-grid__square ${className ?? ''}`}
      data-column={column}
      data-row={index}
      id={id}
      role={role}
      tabIndex={isActive && !isEdited ? 0 : -1}
    >
      {isEdited ? editor : <Said text={text} isName={role !== 'gridcell'} say={say} />}
    </div>
  )
}

const Said = ({ text, isName, say }: { text: CellText; isName: boolean; say: Say }) => {
  if (text === '') return isName && <Unnamed say={say} />
  return isName ? plainOf(text) : <ShownCell cell={text} />
}

const Unnamed = ({ say }: { say: Say }) => (
  <span className="table-grid__unnamed">{say('unnamed')}</span>
)

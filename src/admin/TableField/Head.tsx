'use client'

import type { ReactNode } from 'react'

import type { Desk } from './desk'
import { Square } from './Row'

interface Props {
  desk: Desk
  hasRowNames: boolean
  columnsId: string
  active: number | undefined
  takenFrom: number | undefined
  takenTo: number | undefined
  editor: ReactNode
  isOver: (column: number) => boolean
}

/** The names of the columns, each under what it is dragged by. */
export function Head(props: Props) {
  const { active, columnsId, desk, editor, hasRowNames, isOver, takenFrom, takenTo } = props
  const { grid, isReadOnly, say } = desk
  const taken = takenFrom === undefined ? undefined : ([takenFrom, takenTo ?? takenFrom] as const)
  return (
    <div
      aria-rowindex={1}
      className={`table-grid__row table-grid__row--head ${columnsId}`}
      role="row"
    >
      <div aria-hidden="true" className="table-grid__handle" />
      {hasRowNames && (
        <div className="table-grid__square" role="columnheader">
          {say('rowNames')}
        </div>
      )}
      {grid.columns.map(({ id, label }, column) => (
        <div
          className={`table-grid__head ${columnsId}__${column}`}
          data-over={isOver(column) || undefined}
          key={id}
          role="presentation"
        >
          {!isReadOnly && (
            <button
              aria-hidden="true"
              title={say('dragColumn', { column: column + 1 })}
              className="table-grid__grip"
              data-at={column}
              data-drag="column"
              tabIndex={-1}
              type="button"
            >
              <span aria-hidden="true">⠿</span>
            </button>
          )}
          <Square
            id={`${columnsId}__${column}__label`}
            index={-1}
            name={say('columnName', { column: column + 1 })}
            role="columnheader"
            text={label}
            {...{ active, column, editor, say, taken }}
          />
        </div>
      ))}
    </div>
  )
}

import type { ReactNode } from 'react'

export interface CardTableColumn {
  label: ReactNode
  /** Figures: aligned at the end. */
  numeric?: boolean
  /** A few words: on a phone it stands beside its neighbour. */
  isShort?: boolean
  /** What names its cells in an address, where the page gives addresses. */
  name?: string | undefined
}

interface Props {
  caption?: ReactNode
  columns: readonly CardTableColumn[]
  /** One cell per column; the first names the row. */
  rows: readonly (readonly ReactNode[])[]
  /** Number the rows, as the steps of a procedure. */
  numbered?: boolean
  /** Said to screen readers for the column of numbers. */
  numberLabel?: string
  note?: ReactNode
}

/**
 * A table whose rows become cards on a phone. Roles are written out because changing the display
 * of a table takes its meaning away in some browsers.
 */
export function CardTable({ caption, columns, rows, numbered, numberLabel, note }: Props) {
  return (
    <>
      <table className={numbered ? 'table--cards table--numbered' : 'table--cards'} role="table">
        {caption && <caption>{caption}</caption>}
        <thead role="rowgroup">
          <tr role="row">
            {numbered && (
              <th role="columnheader" scope="col">
                <span className="visually-hidden">{numberLabel}</span>
              </th>
            )}
            {columns.map((column, index) => (
              <th
                key={index}
                role="columnheader"
                scope="col"
                className={column.numeric ? 'number' : undefined}
                data-column={column.name}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((cells, rowIndex) => (
            <tr key={rowIndex} role="row">
              {numbered && (
                <td role="cell" className="table-step">
                  {rowIndex + 1}
                </td>
              )}
              {columns.map((column, index) => (
                <Cell key={index} column={column} isFirst={index === 0}>
                  {cells[index]}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note && <p className="table-note">{note}</p>}
    </>
  )
}

interface CellProps {
  column: CardTableColumn
  isFirst: boolean
  children: ReactNode
}

function Cell({ column, isFirst, children }: CellProps) {
  if (isFirst) {
    return (
      <th scope="row" role="rowheader">
        {children}
      </th>
    )
  }
  // Nothing to say: on a phone, a column's name alone would ask a question.
  const isEmpty = children === null || children === undefined || children === ''
  const classes = [column.numeric && 'number', column.isShort && 'table-short'].filter(Boolean)
  return (
    <td role="cell" className={classes.join(' ') || undefined}>
      {!isEmpty && (
        <span className="cell-label" aria-hidden="true">
          {column.label}
        </span>
      )}
      {children}
    </td>
  )
}

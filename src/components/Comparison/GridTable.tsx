import type { ComparedCell, ComparedGrid } from '@/compare'

import { Links } from './Lines'
import { Parts } from './Parts'
import type { ComparisonWords } from './words'

interface Props {
  type: string
  grid: ComparedGrid
  words: ComparisonWords
  /** Rows that stayed too. */
  showsAll: boolean
}

type Row = ComparedGrid['rows'][number]
type Column = ComparedGrid['columns'][number]

/** A table, cell by cell: which rows and columns came, left, moved, and the words that changed in the others. */
export function GridTable({ type, grid: { columns, rows }, words, showsAll }: Props) {
  const isNew = (spot: Row | Column) => spot.change === 'added' || spot.change === 'removed'
  // A column that came or left changes every row: the rows are then all shown.
  const isWhole = showsAll || columns.some((column) => isNew(column) || column.isMoved)
  const shown = rows.filter(({ change, isMoved }) => isWhole || change !== 'same' || isMoved)
  const left = rows.length - shown.length
  const width = columns.length + 1
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={words.t('table')}>
      <table className="comparison-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.t('rowState')}</span>
            </th>
            {columns.map((column, index) => (
              <th key={index} scope="col" className={classOf(column)}>
                <Sign spot={column} words={words} />
                <Name column={column} type={type} words={words} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <tr key={index} className={classOf(row)}>
              <td className="small">
                <Sign spot={row} words={words} />
              </td>
              {row.cells.map((cell, at) => (
                <Cell key={at} cell={cell} isOfRow={isNew(row)} words={words} />
              ))}
            </tr>
          ))}
          {left > 0 && (
            <tr>
              <td colSpan={width} className="small muted">
                {words.t('rowsUnchanged', { count: left })}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

const classOf = ({ change, isMoved }: Row | Column): string | undefined => {
  if (change === 'same') return isMoved ? 'cell--moved' : undefined
  return `cell--${change}`
}

/** A column of a list of steps is named by the field that it shows. */
function Name({ column, type, words }: { column: Column; type: string; words: ComparisonWords }) {
  const name = column.parts.map(({ text }) => text).join('')
  const field = words.nameOf(type, name)
  return field && column.change === 'same' ? field : <Parts parts={column.parts} words={words} />
}

function Sign({ spot, words }: { spot: Row | Column; words: ComparisonWords }) {
  const { change, isMoved } = spot
  if (change === 'same' && !isMoved) return null
  const sign = isMoved ? (change === 'changed' ? 'movedChanged' : 'moved') : change
  return <span className="comparison-sign">{words.t(`sign.${sign}`)}</span>
}

function Cell({
  cell: { change, links, parts },
  isOfRow,
  words,
}: {
  cell: ComparedCell
  /** Its whole row came or left: said once, at its head. */
  isOfRow: boolean
  words: ComparisonWords
}) {
  if (change === 'none') return <td />
  return (
    <td className={change === 'changed' && !isOfRow ? 'cell--words' : undefined}>
      <Parts parts={parts} words={words} />
      {links && <Links links={links} words={words} />}
    </td>
  )
}

import { Fragment, type ReactNode } from 'react'

import { columnNames } from '@/giving/items'
import type { MarkedPassage, PlainPassage } from '@/translation'

import { CardTable, type CardTableColumn } from '../CardTable'
import { PassageCell, PassageOriginal, PassageText, type PassageWords } from '../Passage'
import { keyOf, type StartOf } from '../Passage/PassageStart'
import { CellPassage } from './CellPassage'
import type { Drawing } from './drawing'

/** Rows and named columns. */
export function ProcedureTable({ block, words, start }: Drawing<'procedureTable'>) {
  return (
    <Table labels={block.columns} note={block.note} words={words}>
      <CardTable
        caption={<PassageCell passage={block.caption} words={words} />}
        columns={columnsOf(block.columns, words, start)}
        rows={block.rows.map(({ cells }) => startRow(cellsOf(cells, words), cells, start))}
      />
    </Table>
  )
}

/** Streams side by side, criterion by criterion. */
export function StreamComparison({ block, words, say, start }: Drawing<'streamComparison'>) {
  return (
    <Table labels={block.streams} note={block.note} words={words}>
      <CardTable
        caption={<PassageCell passage={block.caption} words={words} />}
        columns={[{ label: say('criterion') }, ...columnsOf(block.streams, words, start)]}
        rows={block.criteria.map(({ label, values }) =>
          startRow(
            [<PassageCell key="label" passage={label} words={words} />, ...cellsOf(values, words)],
            [{ text: label }, ...(values ?? [])],
            start,
          ),
        )}
      />
    </Table>
  )
}

/** Columns by what stands at their head, which also names their cells in an address. */
function columnsOf(
  labels: readonly { label: PlainPassage }[],
  words: PassageWords,
  start: StartOf | undefined,
): CardTableColumn[] {
  const names = start ? columnNames(labels.map(({ label }) => keyOf(label))) : []
  return labels.map(({ label }, at) => ({
    label: <PassageText passage={label} words={words} />,
    name: names[at],
  }))
}

type Cells = { text?: MarkedPassage | null }[] | null | undefined

const cellsOf = (cells: Cells, words: PassageWords): ReactNode[] =>
  (cells ?? []).map(({ text }, index) => <CellPassage key={index} passage={text} words={words} />)

/** A row is where a link to its first words leads. */
function startRow(drawn: ReactNode[], cells: Cells, start: StartOf | undefined): ReactNode[] {
  const first = cells?.find(({ text }) => keyOf(text))
  if (!start || !first) return drawn
  const [lead, ...others] = drawn
  return [
    <Fragment key="lead">
      {start(first.text)}
      {lead}
    </Fragment>,
    ...others,
  ]
}

/** A table with what its cells cannot carry: the French of stale column names, and its note. */
function Table({
  labels,
  note,
  words,
  children,
}: {
  labels: readonly { label: PlainPassage }[]
  note: PlainPassage | null | undefined
  words: PassageWords
  children: ReactNode
}) {
  return (
    <div className="table-block">
      {children}
      {labels.map(({ label }, index) => (
        <PassageOriginal key={index} passage={label} words={words} />
      ))}
      {note?.text && (
        <div className="table-note">
          <PassageCell passage={note} words={words} />
        </div>
      )}
    </div>
  )
}

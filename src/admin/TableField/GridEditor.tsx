'use client'

import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'

import type { Locale } from '@/i18n/locales'

import { addColumn, addRow } from './actions'
import { type Asked, type AskedLink, type Desk, stillAsked, type Writing } from './desk'
import { Help } from './Help'
import { LinkWindow } from './LinkWindow'
import { edgesOf } from './place'
import { named, OfTable } from './OfTable'
import { Question } from './Question'
import { Squares } from './Squares'
import { Tools } from './Tools'
import { type Cursor, useCursor } from './useCursor'
import type { Table } from './useTable'
import { type Say, sayIn } from './words'

interface Props {
  table: Table
  hasRowNames: boolean
  isReadOnly: boolean
  locale: Locale
  caption: string
  labelId: string
  fieldId: string
  columnsId: string
  /** The cursor then goes to its first name. */
  isJustBegun: boolean
  tell: Desk['tell']
}

/** A table that has rows and columns: its tools and its squares. */
export function GridEditor(props: Props) {
  const { table, isReadOnly } = props
  const root = useRef<HTMLDivElement>(null)
  const [question, setAsked] = useState<Asked>()
  const [link, askLink] = useState<AskedLink>()
  const desk = useDesk(props, root, setAsked, askLink)
  const { cursor, exit, grid, say } = desk
  const asked = stillAsked(question, grid)
  useBeginning(props.isJustBegun, cursor)
  return (
    <div className="table-editor" ref={root} style={{ '--columns': grid.columns.length } as object}>
      {!isReadOnly && <Tools desk={desk} />}
      {link && <LinkWindow {...link} say={say} />}
      {asked && (
        <Question
          keep={say('keep')}
          onKeep={() => {
            setAsked(undefined)
            cursor.focus()
          }}
          onYes={asked.onYes}
          question={asked.question}
          yes={say('remove')}
        />
      )}
      {table.isUneven && !isReadOnly && (
        <Uneven say={say} onKeep={() => table.change({ ...grid })} />
      )}
      <div className="table-editor__scroll">
        <Squares {...props} desk={desk} />
        {!isReadOnly && (
          <button
            aria-label={named(say('addColumn'), desk)}
            className="table-editor__add-column"
            onClick={() => addColumn(desk, grid.columns.length)}
            title={say('addColumn')}
            type="button"
          >
            +
          </button>
        )}
      </div>
      {!isReadOnly && (
        <button
          className="table-editor__add-row"
          onClick={() => addRow(desk, grid.rows.length)}
          ref={exit}
          type="button"
        >
          {say('addRow')} <OfTable desk={desk} />
        </button>
      )}
      {!isReadOnly && <Help say={say} />}
    </div>
  )
}

/** The cursor goes to the first name of a table that was just begun. */
function useBeginning(isJustBegun: boolean, { go }: Cursor): void {
  const isBegun = useRef(isJustBegun)
  useEffect(() => {
    if (isBegun.current) go({ row: -1, column: 0 })
    isBegun.current = false
  }, [go])
}

function useDesk(
  { caption, table, hasRowNames, isReadOnly, locale, tell }: Props,
  root: RefObject<HTMLElement | null>,
  ask: Desk['ask'],
  askLink: Desk['askLink'],
): Desk {
  const { grid } = table
  const edges = edgesOf(grid, hasRowNames)
  const say = useMemo(() => sayIn(locale), [locale])
  const names = useMemo(
    () => grid.columns.map(({ label }, at) => label || String(at + 1)),
    [grid.columns],
  )
  const cursor = useCursor(edges, root)
  const exit = useRef<HTMLButtonElement>(null)
  const isSameStep = useRef(false)
  const isPressedAgain = useRef(false)
  const writing = useRef<Writing>(null)
  const said = { caption, locale, say, names, tell, ask, askLink, writing }
  return { table, grid, cursor, edges, isReadOnly, exit, isSameStep, isPressedAgain, ...said }
}

/** Rows that were not whole, filled up: only a person sees whether each word stands where it should. */
const Uneven = ({ say, onKeep }: { say: Say; onKeep: () => void }) => (
  <p className="table-editor__uneven">
    {say('uneven')}{' '}
    <button className="button button--secondary button--small" onClick={onKeep} type="button">
      {say('fill')}
    </button>
  </p>
)

'use client'

import { useField } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import {
  amend,
  begin,
  type Grid,
  gridOf,
  type History,
  newId,
  redo,
  step,
  storedColumns,
  storedRows,
  type TableShape,
  undo,
} from '@/content/grid'

/** How a change of a table counts when it is undone. */
export type Counts = 'step' | 'sameStep'

export interface Table {
  grid: Grid
  /** The table as it is now, whatever was drawn. */
  now: () => Grid
  /** Whether what is stored has rows of another length than its columns, filled up here. */
  isUneven: boolean
  canUndo: boolean
  canRedo: boolean
  change: (next: Grid, counts?: Counts) => void
  undo: () => void
  redo: () => void
}

/**
 * The table of a form, as one value with what was done to it. The form holds it as two: the columns
 * and the rows.
 *
 * @param path of the rows
 */
export function useTable(shape: TableShape, path: string): Table {
  const columns = useField<unknown>({ path: besidePath(path, shape.columns) })
  const rows = useField<unknown>({ path })
  const [history, setHistory] = useState<History<Grid>>(() =>
    begin(gridOf(shape, columns.value, rows.value, newId)),
  )
  /** What this editor last read from the form or wrote there. */
  const known = useRef({ columns: columns.value, rows: rows.value })
  const current = useRef(history)

  const show = useCallback((next: History<Grid>) => {
    current.current = next
    setHistory(next)
  }, [])

  // Somebody else wrote in the form: a save came back, words were taken up, a version was brought back.
  useEffect(() => {
    const seen = known.current
    if (seen.columns === columns.value && seen.rows === rows.value) return
    const isSame = says(seen.columns, columns.value) && says(seen.rows, rows.value)
    known.current = { columns: columns.value, rows: rows.value }
    if (!isSame) show(begin(gridOf(shape, columns.value, rows.value, newId)))
  }, [columns.value, rows.value, shape, show])

  const setColumns = columns.setValue
  const setRows = rows.setValue
  const write = useCallback(
    (next: History<Grid>) => {
      const before = current.current.present
      if (next === current.current) return
      show(next)
      if (next.present === before) return
      const stored = {
        columns: storedColumns(next.present),
        rows: storedRows(shape, next.present),
      }
      known.current = stored
      setColumns(stored.columns)
      setRows(stored.rows)
    },
    [setColumns, setRows, shape, show],
  )

  return {
    grid: history.present,
    now: useCallback(() => current.current.present, []),
    isUneven: isUneven(shape, columns.value, rows.value),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: useCallback(
      (next, counts = 'step') =>
        write(counts === 'step' ? step(current.current, next) : amend(current.current, next)),
      [write],
    ),
    undo: useCallback(() => write(undo(current.current)), [write]),
    redo: useCallback(() => write(redo(current.current)), [write]),
  }
}

/** Compared only when the form holds another object than this editor knows. */
const says = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

function isUneven(shape: TableShape, columns: unknown, rows: unknown): boolean {
  const width = Array.isArray(columns) ? columns.length : 0
  return (
    Array.isArray(rows) &&
    rows.some((row: Record<string, unknown> | null) => {
      const cells = row?.[shape.cells]
      return (Array.isArray(cells) ? cells.length : 0) !== width
    })
  )
}

/** The path of another field of the same block. */
export const besidePath = (path: string, name: string): string =>
  path.slice(0, path.lastIndexOf('.') + 1) + name

'use client'

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

import type { Range, Square } from '@/content/grid'

import { type Edges, isSame, within } from './place'

export interface Cursor {
  active: Square
  /** The squares taken together; one when only the cursor's is. */
  range: Range
  isEditing: boolean
  /** Puts the cursor on a square; `isTaking` takes all from where it was. */
  go: (to: Square, isTaking?: boolean) => void
  take: (range: Range) => void
  edit: () => void
  stopEditing: (isElsewhere?: boolean) => void
  /** Asks for the cursor to be seen and heard where it stands, once drawn. */
  focus: () => void
}

/** Where the cursor of a table stands. It stays within the table whatever becomes of rows and columns. */
export function useCursor(edges: Edges, root: RefObject<HTMLElement | null>): Cursor {
  const [asked, setAsked] = useState<Square>({ row: 0, column: 0 })
  const [anchor, setAnchor] = useState<Square>()
  const [isEditing, setIsEditing] = useState(false)
  const wantsFocus = useRef(false)
  const active = within(edges, asked)

  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    squareIn(root.current, active)?.focus()
  })

  const focus = useCallback(() => {
    wantsFocus.current = true
    setAsked((at) => ({ ...at })) // drawn again, so that it is seen
  }, [])

  return {
    active,
    range: { from: anchor ? within(edges, anchor) : active, to: active },
    isEditing,
    go: (to, isTaking = false) => {
      const square = within(edges, to)
      setAnchor(isTaking ? (anchor ?? active) : undefined)
      setIsEditing(false)
      setAsked(square)
      if (!isSame(square, active) || isEditing) wantsFocus.current = true
    },
    take: ({ from, to }) => {
      setAnchor(from)
      setAsked(to)
      setIsEditing(false)
      wantsFocus.current = true
    },
    edit: () => {
      setAnchor(undefined)
      setIsEditing(true)
    },
    stopEditing: (isElsewhere = false) => {
      setIsEditing(false)
      if (!isElsewhere) wantsFocus.current = true
    },
    focus,
  }
}

function squareIn(root: HTMLElement | null, { row, column }: Square): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null
}

/** The square in which something happened. */
export function squareOf(target: EventTarget | null): Square | undefined {
  const square = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  return square
    ? { row: Number(square.dataset.row), column: Number(square.dataset.column) }
    : undefined
}

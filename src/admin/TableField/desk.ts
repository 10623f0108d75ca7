import type { RefObject } from 'react'

import type { CellText, Grid, Square } from '@/content/grid'
import type { Locale } from '@/i18n/locales'

import type { Edges } from './place'
import type { Cursor } from './useCursor'
import type { Table } from './useTable'
import type { Say } from './words'

/** The question before words leave with their row or column. */
export interface Asked {
  question: string
  /** The table of which it is asked. */
  of: Grid
  onYes: () => void
}

/** A question is over once the table is another: somebody wrote in it since, here or elsewhere. */
export const stillAsked = (asked: Asked | undefined, grid: Grid): Asked | undefined =>
  asked?.of === grid ? asked : undefined

/** The form of words in the cell that is written in. */
export interface Writing {
  toggle: (form: 'isBold' | 'isItalic') => void
  toggleList: () => void
  /** `isAll`: of all words, rather than of those chosen. */
  link: (isAll?: boolean) => void
  /** Puts what was pasted where the cursor stands. */
  insert: (cell: CellText) => void
}

/** Where a link is to lead, asked in a window of its own. */
export interface AskedLink {
  /** Where it leads now; '' when it is a new one. */
  address: string
  /** '' takes the link away. */
  onYes: (address: string) => void
  onKeep: () => void
}

/** All that what is done to a table needs to know of it, as it is drawn now. */
export interface Desk {
  table: Table
  grid: Grid
  cursor: Cursor
  edges: Edges
  /** Names of the columns, or their numbers. */
  names: readonly string[]
  isReadOnly: boolean
  locale: Locale
  /** What the table is called, for those who listen: a text has several. */
  caption: string
  say: Say
  /** What came of the last thing done, for everyone to see and hear. */
  tell: (said: string) => void
  ask: (asked: Asked | undefined) => void
  askLink: (asked: AskedLink | undefined) => void
  /** The cell that is written in; nothing while none is. */
  writing: RefObject<Writing | null>
  /** What comes after the table, for whoever leaves it. */
  exit: RefObject<HTMLButtonElement | null>
  /** Whether what is written goes on with the step before: one square, one step. */
  isSameStep: RefObject<boolean>
  /** Whether the square that is pressed was the cursor's before: a second press writes in it. */
  isPressedAgain: RefObject<boolean>
}

export type What = 'row' | 'column'

/** What a square is called, for those who listen. */
export function nameOf({ names, say }: Desk, { row, column }: Square): string {
  if (row < 0) return say('columnName', { column: column + 1 })
  if (column < 0) return say('rowName', { row: row + 1 })
  return say('square', { row: row + 1, name: names[column] ?? '' })
}

import type { Locale } from '@/i18n/locales'
import type { DiffPart } from '@/translation/diff'

/** A link to a text of the site: its identifier where the reader may not see it. */
export interface LinkedText {
  relationTo: string
  value: unknown
}

/** Where a link leads: an address, or a text of the site. */
export type PieceLink = string | LinkedText

/** One text of a piece: a paragraph, the title of a box, who does a step. */
export interface Line {
  /** Which text of its piece it is: the name of its field. */
  name: string
  text: string
  /** Its language, when it is not that of the page. */
  lang?: Locale
  /** Where its links lead, in order. */
  links?: readonly PieceLink[]
}

/** A column or a row by its identity, where it has one. */
export interface Identified {
  id?: string
}

export interface GridPiece {
  columns: readonly (Identified & { text: string })[]
  /** As many cells as there are columns. */
  rows: readonly (Identified & {
    cells: readonly string[]
    /** Where the links of each cell lead; absent where no cell of the row has one. */
    links?: readonly (readonly PieceLink[])[]
  })[]
}

/** The smallest part of a page that stays, moves, comes or goes: a paragraph, a box, a table. */
export interface Piece extends Identified {
  /** `heading2`, `paragraph`, `listItem`, or the kind of its block. */
  type: string
  lines: readonly Line[]
  grid?: GridPiece
}

export type Change = 'same' | 'added' | 'removed' | 'changed'

/** Something of two sequences: where it stood before, where it stands after (from 0), or nowhere. */
export interface Placed {
  change: Change
  /** It stands elsewhere among what stayed. */
  isMoved: boolean
  before?: number
  after?: number
}

export interface ComparedLine {
  name: string
  change: Change
  parts: readonly DiffPart[]
  langBefore?: Locale
  langAfter?: Locale
  /** Where its links led and lead, when that changed. */
  links?: { before: readonly PieceLink[]; after: readonly PieceLink[] }
}

export interface ComparedCell {
  /** `none`: neither version has such a cell (a row that left, under a column that came). */
  change: Change | 'none'
  parts: readonly DiffPart[]
  /** Where its links led and lead, when that changed. */
  links?: { before: readonly PieceLink[]; after: readonly PieceLink[] }
}

export interface ComparedGrid {
  columns: readonly (Placed & { parts: readonly DiffPart[] })[]
  /** One cell under each of `columns`. */
  rows: readonly (Placed & { cells: readonly ComparedCell[] })[]
}

export interface ComparedPiece extends Placed {
  type: string
  lines: readonly ComparedLine[]
  grid?: ComparedGrid
  /** It left this place for another one, where it stands in full. */
  isLeftBehind?: true
}

/** How much changed, for a sentence. */
export interface Counts {
  changed: number
  added: number
  removed: number
  /** What moved together counts once. */
  moved: number
  /** Cells whose words changed, in rows and columns that stayed. */
  cells: number
}

export interface Comparison {
  /** In the order of the later version; what left stands where it was. */
  pieces: readonly ComparedPiece[]
  counts: Counts
}

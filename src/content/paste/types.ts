import type { CellText, Run } from '../grid/cell'
import type { DroppedWords } from '../grid/readWords'

/** What a pasted document may hold that a text of the site cannot: said to the person, never lost silently. */
export type DroppedOfDocument = DroppedWords | 'merged' | 'look' | 'levels' | 'contents' | 'frames'

/** One line of a document, in reading order. */
export type Line =
  | { is: 'paragraph'; runs: Run[] }
  /** As deep as the document says: 1 for the greatest. */
  | { is: 'heading'; level: number; runs: Run[] }
  /** `depth` from 1; `number` where the document says it. */
  | { is: 'item'; depth: number; isNumbered: boolean; number?: number; runs: Run[] }
  | { is: 'table'; caption: string; words: readonly (readonly CellText[])[] }

/** A node of rich text, as the editor stores it. */
export interface DocumentNode {
  type: string
  version: number
  [property: string]: unknown
}

/** A document as blocks of a text: what stands between two tables is one text. */
export type PastedPart =
  | { is: 'text'; nodes: DocumentNode[] }
  | { is: 'table'; caption: string; words: readonly (readonly CellText[])[] }

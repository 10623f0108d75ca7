import { isTooLong } from '../grid/edit'
import { isWithin, MOST_PASTED_LENGTH } from '../grid/limits'

import { nodesOfLines, paragraphNode } from './nodes'
import { readLines } from './readLines'
import type { DocumentNode, DroppedOfDocument, Line, PastedPart } from './types'

export type { DocumentNode, DroppedOfDocument, PastedPart } from './types'

export type ReadDocument =
  | { is: 'document'; parts: PastedPart[]; dropped: readonly DroppedOfDocument[] }
  /** All of it or nothing: why nothing. */
  | { is: 'tooLong' | 'tableTooLarge' }
  | { is: 'nothing' }

/**
 * A page that is pasted in a running text: its headings, paragraphs, lists and links as nodes of rich text, each
 * table apart, its notes at the end.
 *
 * @param notesTitle what the notes stand under
 */
export function readDocument(html: string, notesTitle: string): ReadDocument {
  if (html.length > MOST_PASTED_LENGTH) return { is: 'tooLong' }
  const { lines, notes, dropped } = readLines(html)
  const tables = lines.filter((line) => line.is === 'table')
  if (tables.some(({ words }) => !isTableKept(words))) return { is: 'tableTooLarge' }
  if (lines.length === 0 && notes.length === 0) return { is: 'nothing' }
  const headings = lines.flatMap((line) => (line.is === 'heading' ? [line.level] : []))
  const levels = [...new Set(headings)].sort((a, b) => a - b)
  const all = [...dropped, ...(levels.length > 2 ? ['levels' as const] : [])]
  const parts = partsOf(lines, levels)
  if (notes.length > 0) {
    const title = nodesOfLines([{ is: 'heading', level: 1, runs: [{ text: notesTitle }] }], [1])
    addText(parts, [...title, ...notes.map(paragraphNode)])
  }
  return { is: 'document', parts, dropped: all }
}

function isTableKept(words: Extract<PastedPart, { is: 'table' }>['words']): boolean {
  const widest = words.reduce((most, row) => Math.max(most, row.length), 0)
  // The first row names the columns.
  return (
    isWithin(words.length - 1, widest) &&
    words.every((row) => row.every((cell) => !isTooLong(cell)))
  )
}

function partsOf(lines: readonly Line[], levels: readonly number[]): PastedPart[] {
  const parts: PastedPart[] = []
  let text: Exclude<Line, { is: 'table' }>[] = []
  const end = () => {
    if (text.length > 0) addText(parts, nodesOfLines(text, levels))
    text = []
  }
  for (const line of lines) {
    if (line.is === 'table') {
      end()
      parts.push(line)
    } else text.push(line)
  }
  end()
  return parts
}

function addText(parts: PastedPart[], nodes: DocumentNode[]): void {
  const last = parts.at(-1)
  if (last?.is === 'text') {
    // Not spread: there may be more of them than a call takes.
    for (const node of nodes) last.nodes.push(node)
  } else parts.push({ is: 'text', nodes })
}

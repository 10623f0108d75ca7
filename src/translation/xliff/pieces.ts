import type { MarkKind } from '../types'

/** A mark by its number, as it is written. */
interface MarkPiece {
  /** `pair` holds what is between `<1>` and `</1>`; `start` and `end` are marks without their other. */
  type: 'pair' | 'start' | 'end' | 'empty'
  number: string
  inside: Piece[]
}

/** A part of a text with marks, without a loss: what is escaped stays escaped. */
export type Piece = { type: 'words'; words: string } | { type: 'break' } | MarkPiece

const PIECES = /\\[\\n<]|<\/(\d{1,6})>|<(\d{1,6})(\/?)>|(\n)|[^\\<\n]+|[\\<]/g

/**
 * Cuts a text at its marks and line breaks, and puts inside each mark what it is around. Marks that
 * cross, or lack their other half, stay single. `joinPieces` gives the same text back, to the letter.
 */
export function cutPieces(text: string): Piece[] {
  const root: Piece[] = []
  const open: { mark: MarkPiece; siblings: Piece[] }[] = []
  const top = () => open.at(-1)?.mark.inside ?? root
  for (const [whole, closing, opening, empty, lineBreak] of text.matchAll(PIECES)) {
    if (closing !== undefined) close(closing, open, top)
    else if (opening !== undefined && empty) {
      top().push({ type: 'empty', number: opening, inside: [] })
    } else if (opening !== undefined) {
      const mark: MarkPiece = { type: 'start', number: opening, inside: [] }
      const siblings = top()
      siblings.push(mark)
      open.push({ mark, siblings })
    } else if (lineBreak) top().push({ type: 'break' })
    else addWords(top(), whole)
  }
  while (open.length > 0) leaveSingle(open.pop())
  return root
}

interface OpenMark {
  mark: MarkPiece
  siblings: Piece[]
}

function close(number: string, open: OpenMark[], top: () => Piece[]): void {
  const at = open.findLastIndex(({ mark }) => mark.number === number)
  if (at < 0) {
    top().push({ type: 'end', number, inside: [] })
    return
  }
  while (open.length > at + 1) leaveSingle(open.pop())
  const found = open.pop()
  if (found) found.mark.type = 'pair'
}

/** A mark that is never closed: what came after it stands beside it. */
function leaveSingle(single: OpenMark | undefined): void {
  if (!single) return
  single.siblings.push(...single.mark.inside)
  single.mark.inside = []
}

function addWords(pieces: Piece[], words: string): void {
  const last = pieces.at(-1)
  if (last?.type === 'words') last.words += words
  else pieces.push({ type: 'words', words })
}

/** The text of its pieces. */
export const joinPieces = (pieces: readonly Piece[]): string => pieces.map(textOf).join('')

function textOf(piece: Piece): string {
  if (piece.type === 'words') return piece.words
  if (piece.type === 'break') return '\n'
  const { number, inside } = piece
  switch (piece.type) {
    case 'pair':
      return `<${number}>${joinPieces(inside)}</${number}>`
    case 'start':
      return `<${number}>`
    case 'end':
      return `</${number}>`
    case 'empty':
      return `<${number}/>`
  }
}

/** The kinds of the marks of a text, guessed from their form where `known` does not say. */
export function kindsOf(
  pieces: readonly Piece[],
  known: ReadonlyMap<string, MarkKind> = new Map(),
): MarkKind[] {
  const kinds: MarkKind[] = []
  const visit = (piece: Piece) => {
    if (piece.type === 'words' || piece.type === 'break') return
    const guess = piece.type === 'empty' ? 'node' : 'format'
    const at = Number(piece.number) - 1
    if (at >= 0 && at < MAX_MARKS) kinds[at] = known.get(piece.number) ?? guess
    piece.inside.forEach(visit)
  }
  pieces.forEach(visit)
  return Array.from(kinds, (kind) => kind ?? 'format')
}

/** No passage has as many; a number beyond is no mark of ours. */
const MAX_MARKS = 1000

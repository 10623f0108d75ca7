import { compareGrids, placedChange } from './compareGrids'
import { compareLines } from './compareLines'
import { merge, pair, type Pairable, type Spot } from './pair'
import type { ComparedPiece, Comparison, Counts, Piece } from './types'

/**
 * Two versions of a text as one: what stayed, changed, came, went and moved, by words, and cell by cell in tables.
 * Equal versions give no change; either version can be read back from the answer (property test).
 */
export function compare(before: readonly Piece[], after: readonly Piece[]): Comparison {
  const spots = merge(pair(before.map(pairable), after.map(pairable)), before.length, after.length)
  const pieces = spots.map((spot) =>
    comparePiece(spot, pick(before, spot.before), pick(after, spot.after)),
  )
  return { pieces, counts: countChanges(pieces) }
}

const pick = (all: readonly Piece[], at: number | undefined): Piece | undefined =>
  at === undefined ? undefined : all[at]

const pairable = ({ id, type, lines, grid }: Piece): Pairable => ({
  type,
  words: [
    ...lines.map(({ text }) => text),
    ...(grid?.columns.map(({ text }) => text) ?? []),
    ...(grid?.rows.flatMap(({ cells }) => cells) ?? []),
  ].join('\n'),
  ...(id === undefined ? {} : { id }),
})

function comparePiece(
  spot: Spot,
  before: Piece | undefined,
  after: Piece | undefined,
): ComparedPiece {
  const lines = compareLines(before?.lines, after?.lines)
  const grid = before?.grid || after?.grid ? compareGrids(before?.grid, after?.grid) : undefined
  const isOther =
    lines.some(({ change }) => change !== 'same') ||
    [...(grid?.columns ?? []), ...(grid?.rows ?? [])].some(
      ({ change, isMoved }) => change !== 'same' || isMoved,
    )
  return {
    ...spot,
    type: (after ?? before)?.type ?? '',
    change: placedChange(spot, isOther ? 'changed' : 'same'),
    lines,
    ...(grid ? { grid } : {}),
  }
}

function countChanges(all: readonly ComparedPiece[]): Counts {
  const pieces = all.filter(({ isLeftBehind }) => !isLeftBehind)
  const counted = (change: ComparedPiece['change']) =>
    pieces.filter((piece) => piece.change === change).length
  const cells = pieces
    .filter(({ change }) => change === 'changed')
    .flatMap(({ grid }) => grid?.rows ?? [])
    .flatMap((row) => row.cells.filter(({ change }) => change === 'changed'))
  return {
    changed: counted('changed'),
    added: counted('added'),
    removed: counted('removed'),
    moved: countMoves(pieces),
    cells: cells.length,
  }
}

/** Neighbours that moved side by side are one move. */
function countMoves(pieces: readonly ComparedPiece[]): number {
  return pieces.filter(({ isMoved, before }, at) => {
    const previous = pieces[at - 1]
    const isWithPrevious =
      previous?.isMoved && previous.before !== undefined && previous.before + 1 === before
    return isMoved && !isWithPrevious
  }).length
}

/** Whether two versions say the same in the same order. */
export const isUnchanged = ({ counts }: Comparison): boolean =>
  Object.values(counts).every((count: number) => count === 0)

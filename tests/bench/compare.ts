import { compare } from '@/compare'
import type { Piece } from '@/compare/types'

import { type Figure, median, repeat } from './measure'

const ROUNDS = 15
/** Paragraphs, and cells of tables: some 400 passages together. */
const PARAGRAPHS = 200
const TABLES = 10

/** Two versions of a chapter of 400 passages: little changed, and hardly a word the same. */
export async function benchCompare(): Promise<Figure[]> {
  const before = chapter(0)
  const revised = before.map((piece, at) => (at % 10 === 0 ? changed(piece) : piece))
  const moved = [...revised.slice(20), ...revised.slice(0, 20)]
  return [
    await figure('Two versions of 400 passages: a tenth changed, twenty moved', before, moved),
    await figure('Two versions of 400 passages: every word another one', before, chapter(1)),
  ]
}

const figure = async (name: string, a: Piece[], b: Piece[]): Promise<Figure> => ({
  name,
  value: median(
    await repeat(ROUNDS, async () => {
      const began = performance.now()
      compare(a, b)
      return performance.now() - began
    }),
  ),
  unit: 'ms',
  target: 100,
  better: 'lower',
})

function chapter(version: number): Piece[] {
  const word = (at: number) => `mot${version}${(at * 31) % 701}`
  const sentence = (seed: number, length: number) =>
    Array.from({ length }, (_, step) => word(seed * 17 + step * 3)).join(' ')
  return [
    ...Array.from({ length: PARAGRAPHS }, (_, at) => ({
      type: 'paragraph',
      lines: [{ name: 'text', text: sentence(at, 45) }],
    })),
    ...Array.from({ length: TABLES }, (_, at) => ({
      type: 'procedureTable',
      id: `table-${at}`,
      lines: [{ name: 'caption', text: sentence(at, 6) }],
      grid: {
        columns: [0, 1, 2, 3].map((column) => ({ text: `Colonne ${column}` })),
        rows: Array.from({ length: 5 }, (__, row) => ({
          cells: [0, 1, 2, 3].map((column) => sentence(at * 50 + row * 7 + column, 12)),
        })),
      },
    })),
  ]
}

const changed = (piece: Piece): Piece => ({
  ...piece,
  lines: piece.lines.map((line) => ({ ...line, text: line.text.replace(/mot\d+/, 'autre') })),
})

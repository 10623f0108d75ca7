/**
 * Lines cut in pieces, so that a tile of the map draws those that cross it: a dashed border drawn
 * whole in every tile stops a zoom for half a second.
 */
import type { Line } from './geometry'

/** Left, top, right, bottom; y grows downwards, as on a screen. */
export type Box = readonly [number, number, number, number]

export interface Piece {
  /** Each piece begins where the one before ends. */
  points: Line
  box: Box
}

/** Points of a piece: few enough to leave most of a line out, enough to be worth a call. */
const POINTS_IN_PIECE = 48

/**
 * Points of a line as it travels: x, y of the first, then the way to each next one.
 *
 * @param origin what points are counted from
 */
export function readLine(line: readonly number[], origin: { x: number; y: number }): Line {
  const points: Line = []
  let [x, y] = [-origin.x, -origin.y]
  for (let at = 0; at < line.length; at += 2) {
    x += line[at]!
    y += line[at + 1]!
    points.push([x, y])
  }
  return points
}

/** Cuts lines in pieces. */
export function piecesOf(lines: readonly Line[]): Piece[] {
  return lines.flatMap((line) => {
    const pieces: Piece[] = []
    for (let from = 0; from < line.length - 1; from += POINTS_IN_PIECE - 1) {
      const points = line.slice(from, from + POINTS_IN_PIECE)
      pieces.push({ points, box: boxOf(points) })
    }
    return pieces
  })
}

/** Whether two boxes have a point in common. */
export const isCrossing = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]

/** The smallest box around points. */
export function boxOf(points: Line): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  return box
}

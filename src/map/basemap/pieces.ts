/**
 * Lines cut in pieces, so that a tile of the map draws those that cross it: a dashed border drawn
 * whole in every tile stops a zoom for half a second.
 */

/** Left, top, right, bottom; y grows downwards, as on a screen. */
export type Box = readonly [number, number, number, number]

export interface Piece {
  /** x, y, x, y…: each piece begins where the one before ends. */
  points: number[]
  box: Box
}

/** Points of a piece: few enough to leave most of a line out, enough to be worth a call. */
const POINTS_IN_PIECE = 48

/**
 * Cuts lines in pieces.
 *
 * @param lines x, y of a first point, then the way to each next one
 * @param origin what points are counted from
 */
export function piecesOf(
  lines: readonly (readonly number[])[],
  origin: { x: number; y: number },
): Piece[] {
  return lines.flatMap((line) => {
    const pieces: Piece[] = []
    let points: number[] = []
    let x = -origin.x
    let y = -origin.y
    for (let at = 0; at < line.length; at += 2) {
      x += line[at]!
      y += line[at + 1]!
      points.push(x, y)
      if (points.length < POINTS_IN_PIECE * 2) continue
      pieces.push({ points, box: boxOf(points) })
      points = [x, y]
    }
    if (points.length > 2) pieces.push({ points, box: boxOf(points) })
    return pieces
  })
}

/** Whether two boxes have a point in common. */
export const isCrossing = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]

function boxOf(points: readonly number[]): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < points.length; at += 2) {
    box[0] = Math.min(box[0], points[at]!)
    box[1] = Math.min(box[1], points[at + 1]!)
    box[2] = Math.max(box[2], points[at]!)
    box[3] = Math.max(box[3], points[at + 1]!)
  }
  return box
}

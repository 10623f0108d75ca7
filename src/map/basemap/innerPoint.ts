import { areaOf, type Line, type Point } from './geometry'

/** Points tried along each side of the box around a ring. */
const TRIED = 24

/** Distances are counted to points of the outline this close together, as a share of the box. */
const OUTLINE_STEP = 1 / 40

/**
 * A point well inside a ring, where a name has the most room: of a grid of points, the one that is
 * farthest from the outline. Its unit is that of the ring.
 */
export function innerPoint(ring: Line): Point {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const outline = spaced(ring, Math.max(right - left, bottom - top) * OUTLINE_STEP)
  let best: Point = ring[0] ?? [0, 0]
  let farthest = areaOf(ring) > 0 ? 0 : Infinity
  for (let row = 0; row < TRIED; row += 1) {
    for (let column = 0; column < TRIED; column += 1) {
      const point: Point = [
        left + ((column + 0.5) / TRIED) * (right - left),
        top + ((row + 0.5) / TRIED) * (bottom - top),
      ]
      if (!isInRings(point, [ring])) continue
      const distance = Math.min(...outline.map(([x, y]) => Math.hypot(x - point[0], y - point[1])))
      if (distance > farthest) [best, farthest] = [point, distance]
    }
  }
  return best
}

/** Whether a point is inside rings, by the even-odd rule: a ring within another is a hole. */
export function isInRings([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  let isIn = false
  for (const ring of rings) {
    ring.forEach(([ax, ay], at) => {
      const [bx, by] = ring[(at + 1) % ring.length]!
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isIn = !isIn
    })
  }
  return isIn
}

/** A straight side has points along it too; crooked ones lose some. */
function spaced(ring: Line, step: number): Line {
  const points: Line = []
  ring.forEach(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!
    const last = points.at(-1)
    if (!last || Math.hypot(x - last[0], y - last[1]) >= step / 2) points.push([x, y])
    const length = Math.hypot(nextX - x, nextY - y)
    for (let way = step; way < length; way += step) {
      points.push([x + ((nextX - x) * way) / length, y + ((nextY - y) * way) / length])
    }
  })
  return points
}

/** The few geometric tools that a small base map needs. */

export type Point = readonly [x: number, y: number]
export type Line = Point[]

/** West, south, east, north, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number]

/**
 * Longitude and latitude in degrees to the square of the web map, 0–1 from the north-west corner.
 *
 * @example project([0, 0]) // [0.5, 0.5]
 */
export function project([longitude, latitude]: Point): Point {
  const sine = Math.sin((latitude * Math.PI) / 180)
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)]
}

/** The other way round. */
export const unproject = ([x, y]: Point): Point => [
  (x - 0.5) * 360,
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
]

/** The part of a closed ring inside a box (Sutherland–Hodgman); [] when there is none. */
export function clipRing(ring: Line, [west, south, east, north]: Box): Line {
  const cut = (line: Line, axis: 0 | 1, limit: number, keepsLarger: boolean): Line => {
    const inside = (point: Point) => (keepsLarger ? point[axis] >= limit : point[axis] <= limit)
    const kept: Line = []
    line.forEach((point, at) => {
      const before = line[(at + line.length - 1) % line.length]!
      if (inside(point) !== inside(before)) kept.push(crossing(before, point, axis, limit))
      if (inside(point)) kept.push(point)
    })
    return kept
  }
  let clipped = ring
  for (const [axis, limit, keepsLarger] of [
    [0, west, true],
    [0, east, false],
    [1, south, true],
    [1, north, false],
  ] as const) {
    clipped = cut(clipped, axis, limit, keepsLarger)
  }
  return clipped
}

export const isInside = ([x, y]: Point, [west, south, east, north]: Box): boolean =>
  x >= west && x <= east && y >= south && y <= north

/** The runs of points of an open line that are kept, each of two points or more. */
export function splitLine(line: Line, keeps: (point: Point) => boolean): Line[] {
  const parts: Line[] = []
  let part: Line = []
  for (const point of line) {
    if (keeps(point)) {
      part.push(point)
    } else {
      parts.push(part)
      part = []
    }
  }
  return [...parts, part].filter((one) => one.length > 1)
}

/** How far a simplified line may pass from a point of the first one, in the line's unit. */
export type Tolerance = (point: Point) => number

/**
 * A line with fewer points, nowhere farther than the tolerance from the first (Douglas–Peucker).
 * Its ends stay.
 */
export function simplify(line: Line, tolerance: Tolerance): Line {
  if (line.length < 3) return line
  const allowed = line.map(tolerance)
  const keep = new Uint8Array(line.length)
  keep[0] = keep[line.length - 1] = 1
  const stack: [number, number][] = [[0, line.length - 1]]
  while (stack.length > 0) {
    const [first, last] = stack.pop()!
    let worst = 1
    let at = -1
    for (let i = first + 1; i < last; i += 1) {
      const point = line[i]!
      const excess = distanceToSegment(point, line[first]!, line[last]!) / allowed[i]!
      if (excess > worst) {
        worst = excess
        at = i
      }
    }
    if (at >= 0) {
      keep[at] = 1
      stack.push([first, at], [at, last])
    }
  }
  return line.filter((_, i) => keep[i] === 1)
}

/** The same for a closed ring: cut at its farthest point first, so that it does not collapse. */
export function simplifyRing(ring: Line, tolerance: Tolerance): Line {
  const open = isClosed(ring) ? ring.slice(0, -1) : ring
  if (open.length < 4) return open
  let at = 0
  let farthest = 0
  open.forEach((point, i) => {
    const distance = Math.hypot(point[0] - open[0]![0], point[1] - open[0]![1])
    if (distance > farthest) [farthest, at] = [distance, i]
  })
  const there = simplify(open.slice(0, at + 1), tolerance)
  const back = simplify([...open.slice(at), open[0]!], tolerance)
  return [...there.slice(0, -1), ...back.slice(0, -1)]
}

/** Area of a ring, in the square of its unit. */
export function areaOf(ring: Line): number {
  let twice = 0
  ring.forEach(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!
    twice += x * nextY - nextX * y
  })
  return Math.abs(twice) / 2
}

const isClosed = (ring: Line): boolean => {
  const first = ring[0]
  const last = ring.at(-1)
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1]
}

function crossing(a: Point, b: Point, axis: 0 | 1, limit: number): Point {
  const share = (limit - a[axis]) / (b[axis] - a[axis])
  return axis === 0 ? [limit, a[1] + share * (b[1] - a[1])] : [a[0] + share * (b[0] - a[0]), limit]
}

function distanceToSegment(p: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length
  const share = Math.max(0, Math.min(1, along))
  return Math.hypot(p[0] - a[0] - share * dx, p[1] - a[1] - share * dy)
}

/** Territories of the base map as rings of points, and where a point stands among them. */
import type { Line, Point } from '../basemap/geometry'
import { isInRings } from '../basemap/innerPoint'
import { type Box, boxOf, isCrossing, readLine } from '../basemap/pieces'
import { joinArcs, type TerritorySet } from '../basemap/territorySet'

export interface Territory {
  key: string
  name: string
  /** x, y in the units of the base map, from its origin; holes are rings too (even-odd). */
  rings: Line[]
  box: Box
  label: Point
}

export interface Territories {
  all: Territory[]
  /** Lines between two territories, and those around them all. */
  limits: { between: Line[]; around: Line[] }
}

/**
 * Reads a set as it travels.
 *
 * @param origin what points are counted from
 */
export function readTerritories(
  { arcs, territories }: TerritorySet,
  origin: { x: number; y: number },
): Territories {
  const lines = arcs.map((arc) => readLine(arc, origin))
  // Keys of the territories on both sides of an arc.
  const sides = lines.map((): string[] => [])
  const all = territories.map(({ key, name, rings: numbers, label: [x, y] }): Territory => {
    for (const number of numbers.flat()) sides[number < 0 ? ~number : number]!.push(key)
    const rings = numbers.map((ring) => joinArcs(ring, lines))
    return { key, name, rings, box: boxOf(rings.flat()), label: [x - origin.x, y - origin.y] }
  })
  return {
    all,
    limits: {
      between: lines.filter((_, at) => sides[at]!.some((key) => key !== sides[at]![0])),
      around: lines.filter((_, at) => sides[at]!.length === 1),
    },
  }
}

/** The territory that a point stands in. */
export const territoryAt = (all: readonly Territory[], point: Point): Territory | undefined =>
  all.find(
    ({ box, rings }) =>
      isCrossing(box, [point[0], point[1], point[0], point[1]]) && isInRings(point, rings),
  )

/**
 * Limits of territories as arcs that neighbours share: each is simplified once, so that no gap opens
 * between two fills, and sent once.
 */
import type { Topology } from 'topojson-specification'

import { firstObject } from './firstObject'
import {
  areaOf,
  type Line,
  type Point,
  project,
  simplify,
  simplifyRing,
  type Tolerance,
} from './geometry'
import { innerPoint } from './innerPoint'

export interface TerritorySet {
  /** x, y of the first point, then steps; in the units of the base map. */
  arcs: number[][]
  territories: {
    key: string
    name: string
    /** Numbers of arcs, one after the other; `~n` is arc n from its end. */
    rings: number[][]
    /** Well inside, for a name. */
    label: [x: number, y: number]
  }[]
}

interface Options {
  tolerance: Tolerance
  encode: (line: Line) => number[]
  /** In units of the base map. */
  scale: number
  /** Smaller islands are left out, as a share of the world's square. */
  smallestArea: number
  /** Key and name of a territory, from the properties of its limits. */
  named: (properties: Record<string, unknown>) => { key: string; name: string }
}

export function buildTerritorySet(topology: Topology, options: Options): TerritorySet {
  const { tolerance, encode, scale, smallestArea, named } = options
  const arcs = arcsOf(topology).map((line) => {
    const projected = line.map(project)
    return isClosed(projected)
      ? closed(simplifyRing(projected, tolerance))
      : simplify(projected, tolerance)
  })
  const ringOf = (numbers: readonly number[]): Line => joinArcs(numbers, arcs)
  const byKey = new Map<string, { key: string; name: string; rings: number[][] }>()
  for (const { properties, rings } of polygonsOf(topology)) {
    const { key, name } = named(properties)
    const known = byKey.get(key) ?? { key, name, rings: [] }
    known.rings.push(...rings)
    byKey.set(key, known)
  }
  const territories = [...byKey.values()].flatMap(({ key, name, rings }) => {
    const sized = rings
      .map((ring) => ({ ring, size: areaOf(ringOf(ring)) }))
      .sort((a, b) => b.size - a.size)
    const [largest] = sized
    if (!largest) return []
    const kept = sized.filter((one) => one === largest || one.size > smallestArea)
    const [x, y] = innerPoint(ringOf(largest.ring))
    const label: [number, number] = [Math.round(x * scale), Math.round(y * scale)]
    return [{ key, name, rings: kept.map(({ ring }) => ring), label }]
  })
  return withUsedArcs(arcs.map(encode), territories)
}

/** The points of a ring: each arc begins where the one before ends. */
export function joinArcs<P>(numbers: readonly number[], arcs: readonly (readonly P[])[]): P[] {
  return numbers.flatMap((number, at) => {
    const arc = number < 0 ? [...arcs[~number]!].reverse() : arcs[number]!
    return at === 0 ? arc : arc.slice(1)
  })
}

/** Arcs of islands that were left out do not travel. */
function withUsedArcs(
  arcs: readonly number[][],
  territories: TerritorySet['territories'],
): TerritorySet {
  const used = [
    ...new Set(territories.flatMap(({ rings }) => rings.flat().map((n) => (n < 0 ? ~n : n)))),
  ].sort((a, b) => a - b)
  const newNumber = new Map(used.map((number, at) => [number, at]))
  const renumber = (number: number) =>
    number < 0 ? ~newNumber.get(~number)! : newNumber.get(number)!
  return {
    arcs: used.map((number) => arcs[number]!),
    territories: territories.map((one) => ({
      ...one,
      rings: one.rings.map((ring) => ring.map(renumber)),
    })),
  }
}

interface Polygons {
  properties: Record<string, unknown>
  rings: number[][]
}

function polygonsOf(topology: Topology): Polygons[] {
  return firstObject(topology).geometries.flatMap((geometry) => {
    const properties = geometry.properties ?? {}
    if (geometry.type === 'Polygon') return [{ properties, rings: geometry.arcs }]
    if (geometry.type === 'MultiPolygon') return [{ properties, rings: geometry.arcs.flat() }]
    return []
  })
}

/** In degrees; quantized arcs are whole steps. */
function arcsOf({ arcs, transform }: Topology): Line[] {
  if (!transform) return arcs.map((arc) => arc.map(([x = 0, y = 0]): Point => [x, y]))
  const { scale, translate } = transform
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx = 0, dy = 0]): Point => {
      x += dx
      y += dy
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
}

const isClosed = (line: Line): boolean => {
  const [first, last] = [line[0], line.at(-1)]
  return line.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1]
}

const closed = (ring: Line): Line => [...ring, ring[0]!]

/**
 * Builds the base map that the site serves itself: nothing is asked of a map provider, so nobody
 * learns who looks at what. Coasts and the border with the United States come from Natural Earth
 * through the npm package `world-atlas` (public domain); the rest is `drawn.ts`, or the official
 * limits where an installation has them.
 */
import type { Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { Topology } from 'topojson-specification'

import {
  LABRADOR_BORDER,
  LAKES,
  NEW_BRUNSWICK_BORDER,
  ONTARIO_BORDER,
  quebecRing,
  RIVERS,
  TOWNS,
  type TownLabel,
  UNITED_STATES_BORDER,
} from './drawn'
import { type Level, LEVELS, mrcKey, mrcName } from '../territories/key'

import {
  areaOf,
  type Box,
  clipRing,
  isInside,
  type Line,
  type Point,
  project,
  simplify,
  simplifyRing,
  splitLine,
  unproject,
  type Tolerance,
} from './geometry'
import { GROUND_BOX } from './box'
import type { Detail } from './detail'
import { firstObject } from './firstObject'
import { innerPoint, isInRings } from './innerPoint'
import { buildTerritorySet, type TerritorySet } from './territorySet'

/** The base map as it travels. Lines are whole numbers: x, y of the first point, then steps. */
export interface Basemap {
  /** Units in the width of the world; 0, 0 is its north-west corner. */
  scale: number
  /** Rings. */
  land: number[][]
  /** Quebec's outline as it is drawn; empty with official limits, whose regions make Quebec. */
  quebec: number[][]
  lakes: number[][]
  /** Lines. */
  rivers: number[][]
  borders: number[][]
  /** The 17 regions and the MRC, by code and by `mrcKey`; only with official geography. */
  territories: Partial<Record<Level, TerritorySet>>
  towns: TownLabel[]
  limits: 'official' | 'drawn'
}

export interface BasemapSources {
  /** `world-atlas/land-10m.json` and `countries-10m.json`. */
  land: Topology
  countries: Topology
  /** Official limits as TopoJSON, one polygon for each region or MRC. */
  regions?: Topology
  mrc?: Topology
  lakes?: Topology
}

/** To be raised when this file changes what it makes, so that kept base maps are made again. */
export const BASEMAP_FORMAT = 4

/** Where people live and the map is read closely; elsewhere a coarser line will do. */
const SETTLED: Box = [-80, 44.8, -61, 50.6]

/** Metres at 46° N as a share of the world's width. */
const METRES = 1 / (40_075_016 * Math.cos((46 * Math.PI) / 180))

interface Fineness {
  /** Units in the width of the world. */
  scale: number
  /** How far a simplified line may pass from the first one, in metres. */
  coastM: Metres
  limitsM: Metres
  /** Smaller ones are left out, in square metres. */
  smallestIslandM2: number
  smallestLakeM2: number
}

type Metres = Record<'settled' | 'elsewhere', number>

const FINENESS: Record<Detail, Fineness> = {
  // A unit is some 150 m on the ground at 46° N, and a pixel 850 m at zoom 7.
  first: {
    scale: 2 ** 17 * 1.4,
    coastM: { settled: 900, elsewhere: 12_000 },
    limitsM: { settled: 800, elsewhere: 8000 },
    smallestIslandM2: 60_000_000,
    smallestLakeM2: 150_000_000,
  },
  // A unit is about 19 m.
  whole: {
    scale: 2 ** 20 * 1.4,
    coastM: { settled: 220, elsewhere: 1500 },
    limitsM: { settled: 400, elsewhere: 2500 },
    smallestIslandM2: 8_000_000,
    smallestLakeM2: 60_000_000,
  },
}

/** Builds the base map as finely as asked. */
export function buildBasemap(sources: BasemapSources, detail: Detail = 'whole'): Basemap {
  const { scale, coastM, limitsM, smallestIslandM2, smallestLakeM2 } = FINENESS[detail]
  const encode = encodeAt(scale)
  const alongLimits = tolerance(limitsM)
  const rings = polygonsOf(sources.land)
    .map((ring) => clipRing(ring, GROUND_BOX))
    .filter((ring) => ring.length > 2)
    .map((ring) => simplifyRing(ring.map(project), tolerance(coastM)))
    .filter((ring) => ring.length > 2 && areaOf(ring) > smallestIslandM2 * METRES ** 2)
  const unitedStates = borderOf(sources.countries)
  const official = sources.regions !== undefined
  const drawnBorders = [ONTARIO_BORDER, LABRADOR_BORDER, NEW_BRUNSWICK_BORDER, unitedStates]
  return {
    scale,
    land: rings.map(encode),
    quebec: (official ? [] : [quebecRing(unitedStates)])
      .map((ring) => simplifyRing(ring.map(project), alongLimits))
      .filter((ring) => ring.length > 2)
      .map(encode),
    lakes: lakesOf(sources.lakes)
      .map((ring) => simplifyRing(ring.map(project), alongLimits))
      .filter((ring) => ring.length > 2 && areaOf(ring) > smallestLakeM2 * METRES ** 2)
      .map(encode),
    rivers: RIVERS.map((line) => encode(line.map(project))),
    borders: [
      ...(official ? [] : drawnBorders),
      ...otherBordersOf(sources.countries, unitedStates),
    ].map((line) => encode(simplify(line.map(project), alongLimits))),
    territories: Object.fromEntries(
      LEVELS.flatMap((level) => {
        const set = territorySetOf(level, sources[TOPOLOGY[level]], FINENESS[detail])
        return set ? [[level, set]] : []
      }),
    ),
    towns: TOWNS,
    limits: official ? 'official' : 'drawn',
  }
}

const tolerance =
  (metres: Metres): Tolerance =>
  (point) =>
    (isInside(unproject(point), SETTLED) ? metres.settled : metres.elsewhere) * METRES

const toLine = (positions: Position[]): Line => positions.map(([x = 0, y = 0]) => [x, y])

/** Every ring of every polygon, holes included (drawn by the even-odd rule). */
function polygonsOf(topology: Topology): Line[] {
  return feature(topology, firstObject(topology)).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates.map(toLine)
    if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat().map(toLine)
    return []
  })
}

/** Those of an installed set, and of ours those that it lacks: Natural Earth's has neither Saint-Jean nor Champlain. */
function lakesOf(set: Topology | undefined): Line[] {
  const installed = set ? polygonsOf(set) : []
  const isInstalled = (at: Point) => installed.some((ring) => isInRings(at, [ring]))
  return [...installed, ...LAKES.filter((ring) => !isInstalled(innerPoint(ring)))]
}

const linesOf = (topology: Topology, keep: (a: unknown, b: unknown) => boolean): Line[] =>
  mesh(topology, firstObject(topology), keep).coordinates.map(toLine)

const TOPOLOGY = { region: 'regions', mrc: 'mrc' } as const satisfies Record<Level, string>

/** As the official limits write them (MRNF, « Découpages administratifs »). */
const NAMED: Record<Level, (properties: Record<string, unknown>) => { key: string; name: string }> =
  {
    region: ({ region_code, region }) => ({ key: String(region_code), name: String(region) }),
    mrc: ({ MRS_NM_MRC }) => ({
      key: mrcKey(String(MRS_NM_MRC)),
      name: mrcName(String(MRS_NM_MRC)),
    }),
  }

const territorySetOf = (
  level: Level,
  topology: Topology | undefined,
  { scale, limitsM, smallestIslandM2 }: Fineness,
): TerritorySet | undefined =>
  topology &&
  buildTerritorySet(topology, {
    tolerance: tolerance(limitsM),
    encode: encodeAt(scale),
    scale,
    smallestArea: smallestIslandM2 * METRES ** 2,
    named: NAMED[level],
  })

/** The border with the United States along Quebec, from east to west. */
function borderOf(countries: Topology): Line {
  const { east, west } = UNITED_STATES_BORDER
  const line = linesOf(countries, (a, b) => a !== b).find(
    (one) => distance(one, east) < 0.5 && distance(one, west) < 0.5,
  )
  if (!line) throw new Error('The border of Quebec with the United States was not found')
  const from = nearest(line, east)
  const to = nearest(line, west)
  return from < to ? line.slice(from, to + 1) : line.slice(to, from + 1).reverse()
}

/** Borders of countries around, but for the part that Quebec's own outline draws. */
function otherBordersOf(countries: Topology, known: Line): Line[] {
  const isKnown = new Set(known.map(String))
  return linesOf(countries, (a, b) => a !== b)
    .flatMap((line) => splitLine(line, (point) => !isKnown.has(String(point))))
    .flatMap((line) => splitLine(line, (point) => isInside(point, GROUND_BOX)))
}

function nearest(line: Line, to: Point): number {
  let best = 0
  line.forEach((point, at) => {
    if (between(point, to) < between(line[best]!, to)) best = at
  })
  return best
}

const distance = (line: Line, to: Point): number => between(line[nearest(line, to)]!, to)

const between = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1])

/** A line in whole units: its first point, then steps; points that became one are one. */
const encodeAt =
  (scale: number) =>
  (line: Line): number[] => {
    let last: Point | undefined
    return line.flatMap(([x, y]) => {
      const at: Point = [Math.round(x * scale), Math.round(y * scale)]
      const step = last ? [at[0] - last[0], at[1] - last[1]] : [...at]
      const isSame = last !== undefined && step[0] === 0 && step[1] === 0
      last = at
      return isSame ? [] : step
    })
  }

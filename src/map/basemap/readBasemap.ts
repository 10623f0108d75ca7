/** The base map as it is drawn: rings ready to be cut in tiles, lines in pieces. */
import { LEVELS, type Level } from '../territories/key'
import { readTerritories, type Territories } from '../territories/shapes'

import type { Basemap } from './build'
import type { Line } from './geometry'
import { type Box, type Piece, piecesOf, readLine } from './pieces'
import { TileCuts, wholeRing } from './tileCuts'

export interface DrawnBasemap {
  /** Units in the width of the world. */
  scale: number
  /** Points are counted from here, so that small numbers keep their precision. */
  origin: { x: number; y: number }
  land: TileCuts<null>
  quebec: TileCuts<null>
  lakes: TileCuts<null>
  rivers: Piece[]
  borders: Piece[]
  territories: Partial<Record<Level, DrawnTerritories>>
}

export interface DrawnTerritories {
  shapes: Territories
  /** Each ring with the key of its territory. */
  fills: TileCuts<string>
  limits: Piece[]
}

/** Before this zoom a tile holds half of Quebec: nothing is gained by cutting. */
const CUT_FROM_ZOOM = 5

/** Reads a base map as it travelled. */
export function readBasemap(basemap: Basemap): DrawnBasemap {
  const [first] = basemap.land
  const origin = { x: first?.[0] ?? 0, y: first?.[1] ?? 0 }
  const { scale } = basemap
  const boxAt = (zoom: number, x: number, y: number): Box => {
    const side = scale / 2 ** zoom
    const [left, top] = [x * side - origin.x, y * side - origin.y]
    return [left, top, left + side, top + side]
  }
  const cutsOf = <Tag>(rings: readonly { ring: Line; tag: Tag }[]) =>
    new TileCuts(
      rings.map(({ ring, tag }) => wholeRing(ring, tag)),
      boxAt,
      CUT_FROM_ZOOM,
    )
  const plain = (lines: readonly number[][]) =>
    cutsOf(lines.map((line) => ({ ring: readLine(line, origin), tag: null })))
  const pieces = (lines: readonly number[][]) =>
    piecesOf(lines.map((line) => readLine(line, origin)))
  const territories = Object.fromEntries(
    LEVELS.flatMap((level) => {
      const set = basemap.territories[level]
      if (!set) return []
      const shapes = readTerritories(set, origin)
      const rings = shapes.all.flatMap((one) => one.rings.map((ring) => ({ ring, tag: one.key })))
      const limits = piecesOf(shapes.limits.between)
      return [[level, { shapes, fills: cutsOf(rings), limits } satisfies DrawnTerritories]]
    }),
  ) as DrawnBasemap['territories']
  const around = territories.region?.shapes.limits.around ?? []
  return {
    scale,
    origin,
    land: plain(basemap.land),
    quebec: territories.region?.fills
      ? cutsOf(
          territories.region.shapes.all.flatMap(({ rings }) =>
            rings.map((ring) => ({ ring, tag: null })),
          ),
        )
      : plain(basemap.quebec),
    lakes: plain(basemap.lakes),
    rivers: pieces(basemap.rivers),
    borders: [...piecesOf(around), ...pieces(basemap.borders)],
    territories,
  }
}

import type { Point } from '@/geo/distance'
import { groundInWorld } from '@/map/basemap/box'
import { TOWNS } from '@/map/basemap/drawn'
import { project } from '@/map/basemap/geometry'
import type { Box } from '@/map/basemap/pieces'
import { NamePlaces } from '@/map/names'

import { type At, clusterPoints } from './cluster'

/** A map as it is drawn once, without a script; lengths in units of its own `width`. */
export interface Drawing {
  width: number
  height: number
  /** Where the picture of the ground stands, which is of far more than is seen. */
  ground: { x: number; y: number; width: number; height: number }
  /** Each of one place or of several near ones. */
  marks: Mark[]
  /** From where one looks. */
  from: At | null
  towns: (At & { name: string })[]
}

export interface Mark extends At {
  /** Numbers of places, from 0, the best first. */
  spots: number[]
}

const WIDTH = 480
const HEIGHT = 400

/** Half the side of a mark; on the narrowest screen it is still a target of 24 pixels. */
export const MARK_RADIUS = 20

/** Nothing is drawn nearer than as many metres wide: the ground has no streets. */
const NARROWEST_M = 60_000

/** Metres around the world at 47° N. */
const WORLD_M = 40_075_016 * Math.cos((47 * Math.PI) / 180)

/** Where most people live, for a map without any mark. */
const SETTLED_SOUTH: readonly Point[] = [
  { latitude: 45.05, longitude: -74.7 },
  { latitude: 46.9, longitude: -71.0 },
]

/**
 * Places on the ground, large enough to be seen and pressed, with a few names to find one's way.
 *
 * @param from seen among them
 */
export function drawSpots(points: readonly Point[], from: Point | null = null): Drawing {
  const ground = groundInWorld()
  const seen = from ? [...points, from] : points
  const frame = frameOf(seen.length > 0 ? seen : SETTLED_SOUTH)
  const at = (point: Point): At => frame.at(worldAt(point))
  const drawn = points.map(at)
  const marks = clusterPoints(drawn, MARK_RADIUS * 2).map((spots) => ({
    ...rounded(drawn[spots[0]!]!),
    spots,
  }))
  const start = from && rounded(at(from))
  const corner = rounded(frame.at({ x: ground.left, y: ground.top }))
  return {
    width: WIDTH,
    height: HEIGHT,
    ground: {
      ...corner,
      width: Math.round(ground.width * frame.scale),
      height: Math.round(ground.height * frame.scale),
    },
    marks,
    from: start,
    towns: townsBeside(start ? [...marks, start] : marks, at, Math.log2(frame.scale / TILE_PX)),
  }
}

const worldAt = ({ latitude, longitude }: Point): At => {
  const [x, y] = project([longitude, latitude])
  return { x, y }
}

/** How the world is moved and enlarged so that all points are seen, each with room for its mark. */
function frameOf(points: readonly Point[]): { scale: number; at: (world: At) => At } {
  const world = points.map(worldAt)
  const [left, right] = rangeOf(world.map(({ x }) => x))
  const [top, bottom] = rangeOf(world.map(({ y }) => y))
  const room = MARK_RADIUS * 2.5
  const scale = Math.min(
    (WIDTH - room) / Math.max(right - left, NARROWEST_M / WORLD_M),
    (HEIGHT - room) / Math.max(bottom - top, NARROWEST_M / WORLD_M),
  )
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2]
  return {
    scale,
    at: ({ x, y }) => ({
      x: WIDTH / 2 + (x - middleX) * scale,
      y: HEIGHT / 2 + (y - middleY) * scale,
    }),
  }
}

const rangeOf = (values: readonly number[]): [number, number] => [
  Math.min(...values),
  Math.max(...values),
]

/** Side of the whole world at zoom 0, by which towns say from when on they are named. */
const TILE_PX = 256

const TOWN_SIZE = 13
/** Of a letter, as a share of its size. */
const LETTER_WIDTH = 0.55

/** Names of towns that stand on no mark and on no other name, the largest towns first. */
function townsBeside(
  marks: readonly At[],
  at: (point: Point) => At,
  zoom: number,
): Drawing['towns'] {
  const names = new NamePlaces<string>()
  for (const { x, y } of marks) {
    names.take([x - MARK_RADIUS, y - MARK_RADIUS, x + MARK_RADIUS, y + MARK_RADIUS])
  }
  const towns = TOWNS.filter(({ fromZoom }) => fromZoom <= zoom + 1)
    .sort((a, b) => a.fromZoom - b.fromZoom)
    .map(({ name, at: [longitude, latitude] }) => ({ name, ...at({ latitude, longitude }) }))
    .filter(({ x, y }) => x > 0 && x < WIDTH && y > 0 && y < HEIGHT)
  return towns.flatMap(({ name, x, y }) => {
    const half = (name.length * TOWN_SIZE * LETTER_WIDTH) / 2
    // Over the town, under it, or beside it.
    const centres = [
      { x, y },
      { x, y: y + MARK_RADIUS + TOWN_SIZE },
      { x, y: y - MARK_RADIUS - TOWN_SIZE / 2 },
      { x: x + MARK_RADIUS + half + 4, y },
      { x: x - MARK_RADIUS - half - 4, y },
    ].filter((centre) => centre.x - half > 2 && centre.x + half < WIDTH - 2)
    const offers = centres.map((centre): Box => [
      centre.x - half,
      centre.y - TOWN_SIZE,
      centre.x + half,
      centre.y + TOWN_SIZE / 3,
    ])
    names.place({ id: name, offers })
    const placed = names.placed.get(name)
    return placed === undefined ? [] : [{ name, ...rounded(centres[placed]!) }]
  })
}

const rounded = ({ x, y }: At): At => ({ x: Math.round(x), y: Math.round(y) })

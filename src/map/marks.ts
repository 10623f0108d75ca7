/** What stands on the map at a zoom: names of filled territories from afar, circles from nearer. */
import { unproject } from './basemap/geometry'
import type { Bounds, Circle, Circles } from './circles'
import type { Fill } from './territories/classes'
import type { Level } from './territories/key'
import type { Territory } from './territories/shapes'

/** A territory's figure and name, well inside it. */
export interface TerritoryMark {
  id: string
  latitude: number
  longitude: number
  /** What is written: positions, unless the territories show something else. */
  value: number | undefined
  /** What fills it: its figure must be read on that. */
  fill: Fill
  /** How wide it is, as a share of the world: a name longer than that is left out. */
  width: number
  of: { kind: 'territory'; level: Level; key: string; name: string }
}

export type Mark = Circle | TerritoryMark

export const isTerritory = (mark: Mark): mark is TerritoryMark => mark.of.kind === 'territory'

/** The last zoom of each level: farther in, the next one, then circles. */
const LAST_ZOOM: Record<Level, number> = { region: 6, mrc: 8 }

/** From this zoom places have circles, where limits are installed. */
export const CIRCLES_FROM_ZOOM = LAST_ZOOM.mrc + 1

/** The first zoom at which circles of places stand; `undefined` where nothing nearer is filled. */
export const circlesFrom = (levels: readonly Level[]): number | undefined =>
  levels.includes('mrc') ? CIRCLES_FROM_ZOOM : undefined

/** The territories that are filled at a zoom; `undefined` where circles stand. */
export function levelAt(zoom: number, levels: readonly Level[]): Level | undefined {
  return levels
    .filter((level) => zoom <= LAST_ZOOM[level])
    .sort((a, b) => LAST_ZOOM[a] - LAST_ZOOM[b])[0]
}

/** Names of territories as marks. */
export function territoryMarks(
  level: Level,
  territories: readonly Territory[],
  shown: (key: string) => { value: number | undefined; fill: Fill },
  { scale, origin }: { scale: number; origin: { x: number; y: number } },
): TerritoryMark[] {
  return territories.map(({ key, name, box: [left, , right], label: [x, y] }) => {
    const [longitude, latitude] = unproject([(x + origin.x) / scale, (y + origin.y) / scale])
    return {
      id: `t${level} ${key}`,
      latitude,
      longitude,
      ...shown(key),
      width: (right - left) / scale,
      of: { kind: 'territory', level, key, name },
    }
  })
}

/** Marks inside the bounds, from north to south and west to east. */
export function marksIn(
  bounds: Bounds,
  zoom: number,
  circles: Circles,
  territories: Partial<Record<Level, readonly TerritoryMark[]>>,
): Mark[] {
  const level = levelAt(zoom, Object.keys(territories) as Level[])
  if (!level) return circles.at(bounds, zoom)
  const [west, south, east, north] = bounds
  return [...(territories[level] ?? [])]
    .filter(
      ({ latitude, longitude }) =>
        longitude >= west && longitude <= east && latitude >= south && latitude <= north,
    )
    .sort((a, b) => b.latitude - a.latitude || a.longitude - b.longitude)
}

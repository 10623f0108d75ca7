/** What circles stand on the map at a zoom: regions from afar, then clusters of places. */
import Supercluster, { type ClusterFeature, type PointFeature } from 'supercluster'

import { project, unproject } from './basemap/geometry'
import type { RegionCount } from './query'
import type { MapPlace } from './row'
import type { PlaceTotals } from './wire'

export interface Circle {
  /** The same circle keeps its id while the map moves. */
  id: string
  latitude: number
  longitude: number
  positions: number
  radiusPx: number
  /** What it stands for. */
  of:
    | { kind: 'place'; place: PlaceTotals }
    | { kind: 'cluster'; clusterId: number; placeCount: number }
    | { kind: 'region'; region: string; placeCount: number }
}

export type Bounds = [west: number, south: number, east: number, north: number]

/** Under this zoom a circle is a region. */
export const PLACES_FROM_ZOOM = 7

/** From this zoom every place has its own circle. */
const CLUSTERS_UNTIL_ZOOM = 10

/** Below 40 labels collide on phones; the largest circle is a little wider than that. */
const CLUSTER_RADIUS_PX = 56

const LARGEST_RADIUS_PX = 46
const SMALLEST_RADIUS_PX = 14

/** The smallest circle that holds its own figures: '999', '9,9 k', '99 k'. */
const smallestRadiusOf = (positions: number): number =>
  positions < 1000 ? SMALLEST_RADIUS_PX : positions < 10_000 ? 18 : 16

type Point = PointFeature<{ place: PlaceTotals }>
interface Sums {
  positions: number
}

/** The circles of one answer. */
export class Circles {
  private readonly index: Supercluster<{ place: PlaceTotals }, Sums>
  private readonly regions: Circle[]
  /** Positions in the largest circle at each zoom, so that sizes do not change while panning. */
  private readonly largest = new Map<number, number>()

  constructor(places: readonly PlaceTotals[], regions: readonly RegionCount[]) {
    this.index = new Supercluster<{ place: PlaceTotals }, Sums>({
      radius: CLUSTER_RADIUS_PX,
      extent: 256, // so that the radius is in pixels of the map's tiles
      maxZoom: CLUSTERS_UNTIL_ZOOM,
      map: ({ place }) => ({ positions: place.positions }),
      reduce: (sums, { positions }) => {
        sums.positions += positions
      },
    })
    this.index.load(places.map(toPoint))
    this.regions = regionCircles(places, regions)
  }

  /** The circles inside the bounds, from north to south and west to east. */
  at(bounds: Bounds, zoom: number): Circle[] {
    const circles =
      zoom < PLACES_FROM_ZOOM
        ? part(
            this.regions.map((circle) => ({
              ...circle,
              radiusPx: regionRadiusOf(circle.positions, this.largestAt(zoom), zoom),
            })),
            zoom,
          )
        : this.index
            .getClusters(bounds, zoom)
            .map((feature) => this.toCircle(feature, this.largestAt(zoom)))
    return circles.sort((a, b) => b.latitude - a.latitude || a.longitude - b.longitude)
  }

  /** Zoom from which a cluster opens. */
  openingZoom(clusterId: number): number {
    return this.index.getClusterExpansionZoom(clusterId)
  }

  /** The zoom from which a place stands on its own circle; that of towns when it has none. */
  zoomAlone({ key, latitude, longitude }: MapPlace): number {
    const around: Bounds = [longitude, latitude, longitude, latitude]
    for (let zoom = PLACES_FROM_ZOOM; zoom <= CLUSTERS_UNTIL_ZOOM; zoom += 1) {
      const isAlone = this.index
        .getClusters(around, zoom)
        .some(({ properties }) => 'place' in properties && properties.place.place.key === key)
      if (isAlone) return zoom
    }
    return CLUSTERS_UNTIL_ZOOM
  }

  /** Keys of the places in a circle. */
  placeKeys({ of }: Circle): string[] {
    if (of.kind === 'place') return [of.place.place.key]
    if (of.kind === 'region') return []
    return this.index
      .getLeaves(of.clusterId, Infinity)
      .map(({ properties }) => properties.place.place.key)
  }

  private toCircle(feature: ClusterFeature<Sums> | Point, largest: number): Circle {
    const [longitude, latitude] = feature.geometry.coordinates as [number, number]
    const { properties } = feature
    if ('place' in properties) {
      const { place } = properties
      const { positions } = place
      return {
        id: `p${place.place.key}`,
        latitude,
        longitude,
        positions,
        radiusPx: radiusOf(positions, largest),
        of: { kind: 'place', place },
      }
    }
    return {
      id: `c${properties.cluster_id}`,
      latitude,
      longitude,
      positions: properties.positions,
      radiusPx: radiusOf(properties.positions, largest),
      of: {
        kind: 'cluster',
        clusterId: properties.cluster_id,
        placeCount: properties.point_count,
      },
    }
  }

  private largestAt(zoom: number): number {
    const known = this.largest.get(zoom)
    if (known !== undefined) return known
    const positions =
      zoom < PLACES_FROM_ZOOM
        ? this.regions.map((circle) => circle.positions)
        : this.index
            .getClusters([-180, -85, 180, 85], zoom)
            .map(({ properties }) =>
              'place' in properties ? properties.place.positions : properties.positions,
            )
    const largest = Math.max(1, ...positions)
    this.largest.set(zoom, largest)
    return largest
  }
}

/** The area of a circle says its positions, down to a smallest one that can still be read. */
export const radiusOf = (positions: number, largest: number): number =>
  Math.max(smallestRadiusOf(positions), LARGEST_RADIUS_PX * Math.sqrt(positions / largest))

/** From afar regions stand close together: their circles are smaller, by zoom. */
const REGION_SCALES: Record<number, number> = { 5: 0.55, 6: 0.75 }

const regionRadiusOf = (positions: number, largest: number, zoom: number): number =>
  Math.max(
    smallestRadiusOf(positions),
    LARGEST_RADIUS_PX * (REGION_SCALES[zoom] ?? 1) * Math.sqrt(positions / largest),
  )

/** How many times circles push one another; ten are enough for seventeen regions. */
const PUSHES = 30

/** Between two circles that were parted, in pixels. */
const PARTED_BY_PX = 1

/**
 * Moves circles apart until they hardly overlap. Only for regions: a region is not a point, so a
 * circle may stand anywhere in it.
 */
function part(circles: Circle[], zoom: number): Circle[] {
  const worldPx = 256 * 2 ** zoom
  const points = circles.map(({ longitude, latitude }) => {
    const [x, y] = project([longitude, latitude])
    return { x: x * worldPx, y: y * worldPx }
  })
  for (let push = 0; push < PUSHES; push += 1) {
    for (let a = 0; a < circles.length; a += 1) {
      for (let b = a + 1; b < circles.length; b += 1) {
        const [one, other] = [points[a]!, points[b]!]
        const distance = Math.hypot(other.x - one.x, other.y - one.y) || 1
        const missing = circles[a]!.radiusPx + circles[b]!.radiusPx + PARTED_BY_PX - distance
        if (missing <= 0) continue
        const [dx, dy] = [(other.x - one.x) / distance, (other.y - one.y) / distance]
        one.x -= (dx * missing) / 2
        one.y -= (dy * missing) / 2
        other.x += (dx * missing) / 2
        other.y += (dy * missing) / 2
      }
    }
  }
  return circles.map((circle, at) => {
    const { x, y } = points[at]!
    const [longitude, latitude] = unproject([x / worldPx, y / worldPx])
    return { ...circle, longitude, latitude }
  })
}

const toPoint = (place: PlaceTotals): Point => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [place.place.longitude, place.place.latitude] },
  properties: { place },
})

/** A region stands where its positions are: at the mean of its places, weighted by positions. */
function regionCircles(places: readonly PlaceTotals[], regions: readonly RegionCount[]): Circle[] {
  return regions.flatMap(({ region, positions }) => {
    const own = places.filter(({ place }) => place.region === region)
    if (own.length === 0) return []
    // A place of zero positions still weighs a little, so that a region of zeros has a point.
    const weight = own.reduce((sum, place) => sum + place.positions + 1, 0)
    const mean = (of: (place: PlaceTotals) => number) =>
      own.reduce((sum, place) => sum + of(place) * (place.positions + 1), 0) / weight
    return {
      id: `r${region}`,
      latitude: mean(({ place }) => place.latitude),
      longitude: mean(({ place }) => place.longitude),
      positions,
      radiusPx: SMALLEST_RADIUS_PX,
      of: { kind: 'region' as const, region, placeCount: own.length },
    }
  })
}

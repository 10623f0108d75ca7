/** What circles stand on the map at a zoom: clusters of places, then places. */
import Supercluster, { type ClusterFeature, type PointFeature } from 'supercluster'

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
    | { kind: 'cluster'; clusterId: number; placeCount: number; largest: MapPlace }
    | { kind: 'region'; region: string; placeCount: number }
}

export type Bounds = [west: number, south: number, east: number, north: number]

/** Under this zoom a circle is a region, where no limits are installed to fill. */
const PLACES_FROM_ZOOM = 7

/** From this zoom every place has its own circle. */
const CLUSTERS_UNTIL_ZOOM = 10

/** Nearer than this, circles of the usual size hide one another. */
const CLUSTER_RADIUS_PX = 26

/**
 * Radius of the circle of one position, in pixels: the same whatever the filters, so that two views
 * of a zoom compare. A thousand positions make 21 px at zoom 9.
 */
const UNIT_RADIUS_PX: Readonly<Record<number, number>> = {
  5: 0.18,
  6: 0.26,
  7: 0.4,
  8: 0.5,
  9: 0.66,
  10: 0.85,
  11: 1.05,
  12: 1.3,
  13: 1.6,
}

/** Smaller is a dot that nobody sees; larger hides a whole country. */
export const RADIUS_LIMITS_PX = { smallest: 3, largest: 70 }

/**
 * The area of a circle says its positions, between a smallest and a largest one.
 *
 * @returns pixels
 */
export function radiusOf(positions: number, zoom: number): number {
  const { smallest, largest } = RADIUS_LIMITS_PX
  const unit = UNIT_RADIUS_PX[zoom] ?? UNIT_RADIUS_PX[13]!
  return Math.min(largest, Math.max(smallest, unit * Math.sqrt(positions)))
}

/** Larger samples would hide the map that they explain, in pixels. */
const LARGEST_SAMPLE_PX = 42

/** Positions whose circles show the scale of a zoom: those whose area says their number. */
export const samplesAt = (zoom: number): number[] =>
  [10, 100, 1000, 10_000].filter((positions) => {
    const radiusPx = radiusOf(positions, zoom)
    return radiusPx > RADIUS_LIMITS_PX.smallest && radiusPx <= LARGEST_SAMPLE_PX
  })

type Point = PointFeature<{ place: PlaceTotals }>
interface Sums {
  positions: number
  /** The place with most positions. */
  largest: PlaceTotals
}

/** The circles of one answer. */
export class Circles {
  /** Made when first asked: where territories are filled, no circle is. */
  private made: Supercluster<{ place: PlaceTotals }, Sums> | undefined
  private readonly regions: Circle[]

  /**
   * @param places those that are shown
   * @param all those that regions are made of, shown or not
   * @param fromZoom the first zoom at which places stand
   */
  constructor(
    private readonly places: readonly PlaceTotals[],
    regions: readonly RegionCount[],
    all: readonly PlaceTotals[] = places,
    private readonly fromZoom = PLACES_FROM_ZOOM,
  ) {
    this.regions = regionCircles(all, regions)
  }

  private get index(): Supercluster<{ place: PlaceTotals }, Sums> {
    return (this.made ??= new Supercluster<{ place: PlaceTotals }, Sums>({
      radius: CLUSTER_RADIUS_PX,
      extent: 256, // so that the radius is in pixels of the map's tiles
      minZoom: this.fromZoom,
      maxZoom: CLUSTERS_UNTIL_ZOOM,
      map: ({ place }) => ({ positions: place.positions, largest: place }),
      reduce: (sums, { positions, largest }) => {
        sums.positions += positions
        if (isBefore(largest, sums.largest)) sums.largest = largest
      },
    }).load(this.places.map(toPoint)))
  }

  /** Does now what the first question would have to wait for. */
  prepare(): void {
    void this.index
  }

  /** The circles inside the bounds, from north to south and west to east. */
  at(bounds: Bounds, zoom: number): Circle[] {
    const circles =
      zoom < this.fromZoom
        ? this.regions.map((circle) => ({ ...circle, radiusPx: radiusOf(circle.positions, zoom) }))
        : this.index.getClusters(bounds, zoom).map((feature) => toCircle(feature, zoom))
    return circles.sort((a, b) => b.latitude - a.latitude || a.longitude - b.longitude)
  }

  /** Zoom from which a cluster opens. */
  openingZoom(clusterId: number): number {
    return this.index.getClusterExpansionZoom(clusterId)
  }

  /** The zoom from which a place stands on its own circle; that of towns when it has none. */
  zoomAlone({ key, latitude, longitude }: MapPlace): number {
    const around: Bounds = [longitude, latitude, longitude, latitude]
    for (let zoom = this.fromZoom; zoom <= CLUSTERS_UNTIL_ZOOM; zoom += 1) {
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
}

function toCircle(feature: ClusterFeature<Sums> | Point, zoom: number): Circle {
  const [longitude, latitude] = feature.geometry.coordinates as [number, number]
  const { properties } = feature
  if ('place' in properties) {
    const { place } = properties
    const { positions } = place
    const radiusPx = radiusOf(positions, zoom)
    const id = `p${place.place.key}`
    return { id, latitude, longitude, positions, radiusPx, of: { kind: 'place', place } }
  }
  const { positions, largest, cluster_id: clusterId, point_count: placeCount } = properties
  return {
    id: `c${clusterId}`,
    latitude,
    longitude,
    positions,
    radiusPx: radiusOf(positions, zoom),
    of: { kind: 'cluster', clusterId, placeCount, largest: largest.place },
  }
}

/** Whether a cluster is called by the first rather than by the second. */
const isBefore = (a: PlaceTotals, b: PlaceTotals): boolean =>
  a.positions > b.positions || (a.positions === b.positions && a.place.key < b.place.key)

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
      radiusPx: RADIUS_LIMITS_PX.smallest,
      of: { kind: 'region' as const, region, placeCount: own.length },
    }
  })
}

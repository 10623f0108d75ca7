/** Decimal degrees, WGS 84. */
export interface Point {
  latitude: number
  longitude: number
}

const EARTH_RADIUS_KM = 6371.0088 // mean radius, IUGG
const RADIANS = Math.PI / 180

/**
 * The distance between two points as the crow flies, in kilometres (haversine, exact to 0.5 %).
 *
 * @example distanceKm(montreal, quebec) // about 233
 */
export function distanceKm(a: Point, b: Point): number {
  const halfLatitude = Math.sin(((b.latitude - a.latitude) * RADIANS) / 2)
  const halfLongitude = Math.sin(((b.longitude - a.longitude) * RADIANS) / 2)
  const chord =
    halfLatitude ** 2 +
    Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * halfLongitude ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** A little less than a degree of latitude, so that the quick answer of `isWithin` is never wrong. */
const KM_PER_DEGREE = 111

/** Whether two points are within `km` of each other; most of the time the latitudes alone say no. */
export const isWithin = (a: Point, b: Point, km: number): boolean =>
  Math.abs(a.latitude - b.latitude) * KM_PER_DEGREE <= km && distanceKm(a, b) <= km

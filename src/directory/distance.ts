import type { Point } from './types'

const EARTH_RADIUS_KM = 6371.0088 // mean radius, IUGG
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/**
 * The distance between two points as the crow flies, in kilometres (haversine, exact to 0.5 %).
 *
 * @example distanceKm(montreal, quebec) // about 233
 */
export function distanceKm(a: Point, b: Point): number {
  const halfLatitude = Math.sin(radians(b.latitude - a.latitude) / 2)
  const halfLongitude = Math.sin(radians(b.longitude - a.longitude) / 2)
  const chord =
    halfLatitude ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * halfLongitude ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Distances on the ground. */

export type Point = { latitude: number; longitude: number }

const EARTH_RADIUS_KM = 6371
const RADIANS = Math.PI / 180

/** Great-circle distance in kilometres. */
export function distanceKm(a: Point, b: Point): number {
  const dLat = (b.latitude - a.latitude) * RADIANS
  const dLon = (b.longitude - a.longitude) * RADIANS
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * Math.sin(dLon / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

const KM_PER_DEGREE = 111

/** True within `km`; answers most of the time from the latitudes alone. */
export const isWithin = (a: Point, b: Point, km: number): boolean =>
  Math.abs(a.latitude - b.latitude) * KM_PER_DEGREE <= km && distanceKm(a, b) <= km

/** How far a name may lie from the postal sector beside it. */
import { distanceKm, isWithin, type Point } from '@/geo/distance'

import type { GazetteerName, Sector } from './gazetteerData'

/** Beyond these the name and the sector contradict each other. */
export const MAX_URBAN_KM = 25
export const MAX_RURAL_KM = 30

/**
 * Beyond this from a rural sector, not even the only municipality of a name is believed. Rural sectors reach some
 * 60 km beyond the municipalities that are known to be in them.
 */
export const MAX_ALONE_KM = 60

/** From a point to the sector's centre or nearest municipality, in km; infinite when both are unknown. */
export function distanceToSector(point: Point, { center, members }: Sector): number {
  let nearest = center ? distanceKm(point, center) : Infinity
  for (const member of members.values()) nearest = Math.min(nearest, distanceKm(point, member))
  return nearest
}

/** One of the sector's names: its municipalities, its regions, or around its centre. */
export const isInSector = (name: GazetteerName, { center, members, regions }: Sector): boolean =>
  members.has(name.municipality) ||
  (regions?.includes(name.place.regionCode ?? '') ?? false) ||
  (center !== null && isWithin(name, center, MAX_URBAN_KM))

/** Near enough for a typing error to be believed. */
export function isNearSector(name: GazetteerName, { center, members }: Sector): boolean {
  const limitKm = center ? MAX_URBAN_KM : MAX_RURAL_KM / 2
  if (center && isWithin(name, center, limitKm)) return true
  for (const member of members.values()) if (isWithin(name, member, limitKm)) return true
  return false
}

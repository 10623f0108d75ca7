/** Where each municipality is shown: at its village, never at the middle of its land. */
import { distanceKm, type Point } from '@/geo/distance'

import { foldCity } from './names'
import type { InhabitedPlace, Municipality, School } from './officialSets'
import { OWN_PLACES } from './ownPlaces'

/**
 * A point for each municipality that has one, by code.
 *
 * @param groups the inhabited places of each municipality, by its code
 */
export function findMunicipalityPoints(
  municipalities: readonly Municipality[],
  groups: ReadonlyMap<string, readonly InhabitedPlace[]>,
  schools: readonly School[],
): Map<string, Point> {
  const points = new Map<string, Point>()
  for (const municipality of municipalities) {
    const point = findMainPoint(municipality, groups.get(municipality.code) ?? [], schools)
    if (point) points.set(municipality.code, point)
  }
  addNeighbourPoints(municipalities, points)
  addOwnPoints(municipalities, points)
  return points
}

/** The village of the municipality's name; else the inhabited place nearest the middle of all. */
function findMainPoint(
  { key, code }: Municipality,
  localities: readonly InhabitedPlace[],
  schools: readonly School[],
): Point | null {
  const namesake = localities.find(({ name }) => foldCity(name) === key)
  if (namesake) return namesake
  const points: readonly Point[] = localities.length
    ? localities
    : schools.filter((s) => s.code === code)
  if (!points.length) return null
  const middle = {
    latitude: points.reduce((sum, { latitude }) => sum + latitude, 0) / points.length,
    longitude: points.reduce((sum, { longitude }) => sum + longitude, 0) / points.length,
  }
  return points.reduce((best, point) =>
    distanceKm(point, middle) < distanceKm(best, middle) ? point : best,
  )
}

/** A township or parish without a village is where the town hall with its postal code is. */
function addNeighbourPoints(
  municipalities: readonly Municipality[],
  points: Map<string, Point>,
): void {
  const byPostalCode = new Map<string, Point>()
  for (const { code, postalCode } of municipalities) {
    const point = points.get(code)
    if (point && postalCode && !byPostalCode.has(postalCode)) byPostalCode.set(postalCode, point)
  }
  for (const { code, postalCode } of municipalities) {
    const point = byPostalCode.get(postalCode)
    if (point && !points.has(code)) points.set(code, point)
  }
}

/** Northern and other municipalities without an inhabited place of the set: our own points. */
function addOwnPoints(municipalities: readonly Municipality[], points: Map<string, Point>): void {
  for (const own of OWN_PLACES) {
    const found = municipalities.find(
      ({ key, regionCode }) => key === foldCity(own.name) && regionCode === own.regionCode,
    )
    if (found && !points.has(found.code)) points.set(found.code, own)
  }
}

/** Tells the region and MRC of a point: those of the nearest municipality. */
export function nearestMunicipality(
  municipalities: readonly Municipality[],
  points: ReadonlyMap<string, Point>,
): (point: Point) => { regionCode: string | null; mrc: string | null } {
  return (point) => {
    let best: Municipality | undefined
    let bestKm = Infinity
    for (const municipality of municipalities) {
      const at = points.get(municipality.code)
      const km = at ? distanceKm(at, point) : Infinity
      if (km < bestKm) {
        best = municipality
        bestKm = km
      }
    }
    return { regionCode: best?.regionCode || null, mrc: best?.mrc || null }
  }
}

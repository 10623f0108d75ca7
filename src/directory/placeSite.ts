/**
 * Where a place of a sheet is, from what is written of it, so that it is found by those who are near.
 * A point typed by hand is kept; one that was derived follows the address.
 */
import { parseAddress } from '@/lmia/normalize/address'

import type { GeoPrecision } from './vocabulary'

/** What is written of a place, as a sheet keeps it. */
export interface WrittenSite {
  address?: string | null
  municipality?: string | null
  postalCode?: string | null
  latitude?: number | null
  longitude?: number | null
  geoPrecision?: GeoPrecision | null
  /** Name of the place that the point is that of; nothing when a person typed the point. */
  pointFrom?: string | null
}

/** Answers where a municipality, with a postal sector, is. */
export interface PlaceFinder {
  find(
    city: string,
    sector: string | null,
  ): {
    place: {
      name: string
      kind: 'municipality' | 'locality' | 'postalSector'
      latitude: number
      longitude: number
      regionCode?: string | null
    } | null
  }
}

/**
 * How a place stands on the map: by the point a person typed, by its municipality or its postal
 * sector (about), or nowhere, and then nobody finds it by distance.
 */
export type Placement = 'byHand' | 'municipality' | 'postalSector' | 'none'

/**
 * The place with its postal code as it is written, and its point: the one typed, or that of its
 * municipality, or of its postal sector.
 *
 * @param before the same place as it was kept, if it was
 * @example placeSite({ municipality: 'Saint-Rémi', postalCode: 'j0l2l0' }, undefined, finder)
 * // { postalCode: 'J0L 2L0', latitude: 45.27, …, geoPrecision: 'municipality', pointFrom: 'Saint-Rémi' }
 */
export function placeSite<Site extends WrittenSite>(
  site: Site,
  before: WrittenSite | undefined,
  finder: PlaceFinder,
): Site {
  const written = site.postalCode
    ? { ...site, postalCode: normalizePostalCode(site.postalCode) }
    : site
  if (isByHand(written, before)) return { ...written, pointFrom: null }
  const { city, sector } = whereOf(written)
  const { place } = finder.find(city, sector)
  if (!place) {
    return { ...written, latitude: null, longitude: null, pointFrom: null }
  }
  return {
    ...written,
    latitude: place.latitude,
    longitude: place.longitude,
    geoPrecision: place.kind === 'postalSector' ? 'postalSector' : 'municipality',
    pointFrom: place.name,
  }
}

/**
 * The region where a written place is, when its town or its postal code says so.
 *
 * @returns the code of the region: '16'
 */
export function regionOfSite(site: WrittenSite, finder: PlaceFinder): string | undefined {
  const { city, sector } = whereOf(site)
  return finder.find(city, sector).place?.regionCode ?? undefined
}

/** How a place that went through `placeSite` stands. */
export function placementOf(site: WrittenSite): Placement {
  if (!isNumber(site.latitude) || !isNumber(site.longitude)) return 'none'
  if (!site.pointFrom) return 'byHand'
  return site.geoPrecision === 'postalSector' ? 'postalSector' : 'municipality'
}

/**
 * A postal code, or its first half, as Canada Post writes it; anything else without the spaces around.
 *
 * @example normalizePostalCode('h2x1y4') // 'H2X 1Y4'
 */
export function normalizePostalCode(typed: string): string {
  const { city, postalCode, fsa, isCut } = parseAddress(typed, false)
  const isWhole = city === '' && !(isCut && typed.trim().length > 3)
  return (isWhole && (postalCode ?? fsa)) || typed.trim()
}

/** The municipality and the postal sector, from their own boxes or else from the address. */
function whereOf({ address, municipality, postalCode }: WrittenSite): {
  city: string
  sector: string | null
} {
  const inAddress = parseAddress(address ?? '', true)
  const sector = parseAddress(postalCode ?? '', false).fsa ?? inAddress.fsa
  return { city: municipality?.trim() || inAddress.city, sector }
}

/** A point that was there and is not the one that the site derived before. */
function isByHand(site: WrittenSite, before: WrittenSite | undefined): boolean {
  const isDerived = Boolean(site.pointFrom) && (!before || isSamePoint(site, before))
  return (isNumber(site.latitude) || isNumber(site.longitude)) && !isDerived
}

const isSamePoint = (a: WrittenSite, b: WrittenSite): boolean =>
  a.latitude === b.latitude && a.longitude === b.longitude

const isNumber = (value: unknown): value is number => typeof value === 'number'

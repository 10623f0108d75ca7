/**
 * What an organization keeps from the public without leaving the directory: a service that would harm
 * those who use it if their employer knew, or the address of a place.
 */
import { type PlaceFinder, placeSite, type WrittenSite } from './placeSite'

interface HideableService {
  isHidden?: boolean | null
}

export interface HideableSite extends WrittenSite {
  isAddressHidden?: boolean | null
}

/** The services that the public may know of. */
export const shownServices = <Service extends HideableService>(
  services: readonly Service[],
): Service[] => services.filter(({ isHidden }) => isHidden !== true)

/**
 * A place as the public may know it: of one whose address is hidden only the municipality is left, and
 * its point is that of the municipality.
 *
 * @example shownSite({ address: '1, rue A', municipality: 'Rimouski', isAddressHidden: true }, finder)
 * // { address: null, municipality: 'Rimouski', postalCode: null, latitude: 48.44, …, isAddressHidden: true }
 */
export const shownSite = <Site extends HideableSite>(site: Site, finder: PlaceFinder): Site =>
  site.isAddressHidden === true ? placeSite({ ...site, ...NOWHERE }, undefined, finder) : site

const NOWHERE = {
  address: null,
  postalCode: null,
  latitude: null,
  longitude: null,
  pointFrom: null,
} as const

import { asHelper, type Helper, rankHelpers } from '../nearest'
import type { Organization } from '../types'

import type { Directory } from './directory'

export interface HelpersRequest {
  /** Keys of service categories; one of them is enough. */
  services: readonly string[]
  /** A town or a postal code, as typed. */
  near?: string
  limit?: number
}

export interface HelpersFound {
  /** Best first. */
  helpers: Helper[]
  /** Everyone who offers one of the services. */
  total: number
  /** The place that was understood; null when none was, and distances are then absent. */
  place: string | null
}

const DEFAULT_LIMIT = 3

/**
 * Who helps with some services. Without a place, those who reach everyone come first: all of
 * Quebec, then by phone or online.
 */
export function helpersIn(directory: Directory, request: HelpersRequest): HelpersFound {
  const { services, near, limit = DEFAULT_LIMIT } = request
  const offering = directory.organizations.filter((organization) =>
    organization.services.some(({ service }) => services.includes(service)),
  )
  const place = near ? directory.places.resolve(near).found : null
  const ranked = place
    ? rankHelpers(offering, { services, point: place.point, region: place.region ?? undefined })
    : [...offering].sort((a, b) => reach(a, services) - reach(b, services)).map(asHelper)
  return { helpers: ranked.slice(0, limit), total: offering.length, place: place?.label ?? null }
}

/** Smaller is farther-reaching. */
function reach(organization: Organization, services: readonly string[]): number {
  const isRemote = organization.services.some((s) => s.remote && services.includes(s.service))
  return (organization.servesAllQuebec ? 0 : 2) + (isRemote ? 0 : 1)
}

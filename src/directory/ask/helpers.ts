import { asHelper, type Helper, rankHelpers, withinReach } from '../nearest'
import type { Organization } from '../types'

import type { Directory } from './directory'

export interface HelpersRequest {
  /** Keys of service categories; one of them is enough. */
  services: readonly string[]
  /** A town or a postal code, as typed. */
  near?: string
  /** Language of the page: who speaks it comes before who does not. */
  language?: string
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
 * Who helps with some services. Those who speak the reader's language come first; without a place,
 * then those who reach everyone: all of Quebec, by phone or online.
 */
export function helpersIn(directory: Directory, request: HelpersRequest): HelpersFound {
  const { services, near, language, limit = DEFAULT_LIMIT } = request
  const offering = directory.organizations.filter((organization) =>
    organization.services.some(({ service }) => services.includes(service)),
  )
  const place = near ? directory.places.resolve(near).found : null
  const ranked = place
    ? withinReach(
        rankHelpers(offering, {
          services,
          language,
          point: place.isWide ? undefined : (place.point ?? undefined),
          region: place.region ?? undefined,
        }),
      )
    : [...offering].sort(byReach(services, language)).map(asHelper)
  return { helpers: ranked.slice(0, limit), total: offering.length, place: place?.label ?? null }
}

/** The reader's language first, then who reaches farthest. */
const byReach =
  (services: readonly string[], language: string | undefined) =>
  (a: Organization, b: Organization): number => {
    const speaks = (organization: Organization): number =>
      language && !organization.languages.includes(language) ? 1 : 0
    return speaks(a) - speaks(b) || reach(a, services) - reach(b, services)
  }

/** Smaller is farther-reaching. */
function reach(organization: Organization, services: readonly string[]): number {
  const isRemote = organization.services.some((s) => s.remote && services.includes(s.service))
  return (organization.servesAllQuebec ? 0 : 2) + (isRemote ? 0 : 1)
}

import { type Helper, rankHelpers, withinReach } from '../nearest'
import type { Directory } from './directory'
import { findIn } from './find'

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
  /** Each service asked for, and how many the finder answers for it, near the same place. */
  services: { key: string; count: number }[]
}

const DEFAULT_LIMIT = 3

/**
 * Who helps with some services, ranked as the finder ranks. Those who speak the reader's language come
 * first; without a place, then those who serve all of Quebec.
 */
export function helpersIn(directory: Directory, request: HelpersRequest): HelpersFound {
  const { services, near, language, limit = DEFAULT_LIMIT } = request
  const offering = directory.organizations.filter((organization) =>
    organization.services.some(({ service }) => services.includes(service)),
  )
  const place = near ? directory.places.resolve(near).found : null
  const ranked = rankHelpers(offering, {
    services,
    language,
    point: place?.isWide ? undefined : (place?.point ?? undefined),
    region: place?.region ?? undefined,
  })
  const helpers = place ? withinReach(ranked) : ranked.sort(fromAnywhere)
  return {
    helpers: helpers.slice(0, limit),
    total: offering.length,
    place: place?.label ?? null,
    services: countEach(directory, services, place ? near : undefined),
  }
}

/** Counted by the finder itself, so that a link says as many as it opens. */
const countEach = (
  directory: Directory,
  services: readonly string[],
  place: string | undefined,
): HelpersFound['services'] =>
  services
    // No text of the finder is in a language: the count is the same in each.
    .map((key) => ({ key, count: findIn(directory, { service: key, place }, 'fr').total }))
    .filter(({ count }) => count > 0)

/** Of two that rank alike, first the one that serves the reader wherever they are. */
const fromAnywhere = (a: Helper, b: Helper): number =>
  Number(lacksLanguage(a)) - Number(lacksLanguage(b)) ||
  Number(b.organization.servesAllQuebec) - Number(a.organization.servesAllQuebec)

const lacksLanguage = ({ shortfalls }: Helper): boolean => shortfalls.includes('language')

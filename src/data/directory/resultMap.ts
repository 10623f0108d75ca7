/** The places of those who were found, in one language, as a page draws and lists them. */
import { namesOf, readersFirst } from '@/directory/names'
import { townIn } from '@/directory/places/exonyms'
import { type Drawing, drawSpots } from '@/directory/resultMap/drawing'
import { type ResultPlaces, type Spot, UNPLACED, type Unplaced } from '@/directory/resultMap/spots'
import type { Lists, Organization } from '@/directory/types'
import type { Point } from '@/geo/distance'
import type { Locale } from '@/i18n/locales'

import { organizationLink, type OrganizationLink } from './views'

/** An organization beside a map: enough to choose it and to call. */
export interface MapEntry extends OrganizationLink {
  phone: string | null
  languages: string[]
  servesAllQuebec: boolean
  /** Where exactly, when it is not said of the whole place. */
  address: string | null
  /** Of those that have no place on the map: on it, the place says it. */
  towns: string[]
}

/** A place on the map; the first is number 1. */
export interface SpotView {
  number: number
  latitude: number
  longitude: number
  /** Null where several are known by their town only. */
  address: string | null
  town: string | null
  isRough: boolean
  isProvincial: boolean
  entries: MapEntry[]
}

export interface ResultMapView {
  spots: SpotView[]
  /** Who is not on it, and why; no group is empty. */
  beside: { why: Unplaced; entries: MapEntry[] }[]
  /** Found, and neither on the map nor beside it. */
  leftOut: number
  /** From where they were looked for, if it is known. */
  from: Point | null
  drawing: Drawing
}

export function viewResultMap(
  { spots, unplaced, leftOut, from }: ResultPlaces,
  lists: Lists,
  locale: Locale,
): ResultMapView {
  const entryOf = (organization: Organization, address: string | null): MapEntry => ({
    ...organizationLink(organization),
    phone: organization.contact.phone,
    languages: namesOf(lists.languages, readersFirst(organization.languages, locale), locale),
    servesAllQuebec: organization.servesAllQuebec,
    address,
    towns: [],
  })
  return {
    spots: spots.map((spot, at) => viewSpot(spot, at + 1, locale, entryOf)),
    beside: UNPLACED.map((why) => ({
      why,
      entries: unplaced[why].map((organization) => ({
        ...entryOf(organization, null),
        towns: townsOf(organization, locale),
      })),
    })).filter(({ entries }) => entries.length > 0),
    leftOut,
    from,
    drawing: drawSpots(
      spots.map(({ point }) => point),
      from,
    ),
  }
}

function viewSpot(
  { point, isRough, isProvincial, visits }: Spot,
  number: number,
  locale: Locale,
  entryOf: (organization: Organization, address: string | null) => MapEntry,
): SpotView {
  const { site } = visits[0]!
  const isOneAddress = visits.every((visit) => visit.site.address === site.address)
  // Two rooms of one house are one place; two houses of one town are not.
  const seen = visits.filter(
    ({ organization, site: { address } }, at) =>
      visits.findIndex(
        (visit) =>
          visit.organization === organization && (!isRough || visit.site.address === address),
      ) === at,
  )
  return {
    number,
    ...point,
    address: isOneAddress ? site.address : null,
    town: site.municipality && townIn(site.municipality, locale),
    isRough,
    isProvincial,
    entries: seen.map((visit) =>
      entryOf(visit.organization, isOneAddress ? null : visit.site.address),
    ),
  }
}

const townsOf = ({ sites }: Organization, locale: Locale): string[] => [
  ...new Set(
    sites.flatMap(({ municipality }) => (municipality ? townIn(municipality, locale) : [])),
  ),
]

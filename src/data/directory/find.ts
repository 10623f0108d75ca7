import { isFor, type Need, rankHelpers } from '@/directory/nearest'
import type { PlaceFound } from '@/directory/places'
import type { Tier } from '@/directory/search'
import { isOfRegion, type Organization, serves } from '@/directory/types'
import { isCodeOf, labelOf, ORGANIZATION_KINDS } from '@/directory/vocabulary'
import type { Point } from '@/geo/distance'
import type { Locale } from '@/i18n/locales'
import type { PageQuery } from '@/i18n/pageQueries'
import { fold } from '@/text/fold'

import type { Directory } from './snapshot'
import { asHelper, nameOf, organizationCard, type OrganizationCard } from './views'

/** What may be asked, as it stands in the address. */
export type Asked = PageQuery<'/directory'>

/** Filters that a reader can take away again, in the order they are shown. */
export const FILTERS = ['q', 'service', 'language', 'population', 'region', 'kind'] as const
export type Filter = (typeof FILTERS)[number]

export interface PlaceView {
  label: string
  region: string | null
  /** `device` when the position came from the reader's own device. */
  kind: PlaceFound['kind'] | 'device'
}

export interface SearchView {
  /** What was understood: unknown keys are left out. */
  asked: Asked
  /** False when nothing was asked: the page then shows the ways in. */
  isSearch: boolean
  total: number
  /** How many of them serve the place's region or help from a distance. */
  reachable: number
  page: number
  pageCount: number
  results: OrganizationCard[]
  words: { tier: Tier | null; unknown: string[] } | null
  place: PlaceView | null
  /** The place typed could not be found: names that come close. */
  placeNotFound: { typed: string; suggestions: string[]; looksLikePostalCode: boolean } | null
  /** Other towns of that name, to be typed with their region. */
  otherPlaces: { label: string; region: string | null }[]
  filters: { filter: Filter; label: string }[]
  /** Nothing found: filters to take away, and what remains then. */
  loosen: { filter: Filter; label: string; count: number }[]
}

const RESULTS_PER_PAGE = 20

/** Longest text looked at: a query longer than this is not one. */
const MAX_TYPED = 120

/** Answers a search in one language. */
export function searchIn(
  directory: Directory,
  request: Asked,
  locale: Locale,
  now?: Date,
): SearchView {
  const asked = understand(directory, request)
  const where = locate(directory, asked, locale)
  const words = asked.q ? directory.searchIndex(locale).search(asked.q) : null
  const found = filterBy(directory, asked, words?.hits.map(({ id }) => id) ?? null)
  const ordered = order(directory, found, asked, where, now)
  const page = Math.min(pageOf(asked), Math.max(1, Math.ceil(ordered.length / RESULTS_PER_PAGE)))
  const start = (page - 1) * RESULTS_PER_PAGE
  const filters = FILTERS.flatMap((filter) =>
    asked[filter] ? [{ filter, label: filterLabel(directory, filter, asked[filter], locale) }] : [],
  )
  return {
    asked,
    isSearch: filters.length > 0 || Boolean(where.point || where.notFound),
    total: ordered.length,
    reachable: ordered.filter(({ shortfalls }) => !shortfalls.includes('area')).length,
    page,
    pageCount: Math.ceil(ordered.length / RESULTS_PER_PAGE),
    results: ordered
      .slice(start, start + RESULTS_PER_PAGE)
      .map((helper) => organizationCard(helper, directory, locale)),
    words: words && { tier: words.tier, unknown: words.unknownWords },
    place: where.view,
    placeNotFound: where.notFound,
    otherPlaces: where.others,
    filters,
    loosen: ordered.length > 0 ? [] : loosen(directory, asked, filters, locale),
  }
}

/** Keeps what the directory knows; a made-up key filters nothing rather than everything. */
function understand(directory: Directory, request: Asked): Asked {
  const typed = (text: string | undefined): string | undefined =>
    text?.trim().slice(0, MAX_TYPED) || undefined
  const known = (key: string | undefined, keys: readonly string[]): string | undefined =>
    key !== undefined && keys.includes(key) ? key : undefined
  const keysOf = (entries: readonly { key: string }[]): string[] => entries.map(({ key }) => key)
  return {
    q: typed(request.q),
    place: typed(request.place),
    lat: request.lat,
    lon: request.lon,
    language: known(request.language, keysOf(directory.languages)),
    service: known(request.service, keysOf(directory.services)),
    population: known(request.population, keysOf(directory.populations)),
    region: known(
      request.region,
      directory.regions.map(({ slug }) => slug),
    ),
    kind: isCodeOf(ORGANIZATION_KINDS, request.kind) ? request.kind : undefined,
    page: request.page,
  }
}

interface Where {
  point?: Point
  /** Code of the region the place is in. */
  region?: string
  view: PlaceView | null
  notFound: SearchView['placeNotFound']
  others: SearchView['otherPlaces']
}

function locate(directory: Directory, asked: Asked, locale: Locale): Where {
  const regionName = (code: string | null): string | null => {
    const region = directory.regions.find((candidate) => candidate.code === code)
    return region ? nameOf(region, locale) : null
  }
  const device = devicePoint(asked)
  if (device) {
    const town = directory.places.townNear(device)
    const label = town?.label ?? ''
    return {
      point: device,
      region: town?.region ?? undefined,
      view: { label, region: regionName(town?.region ?? null), kind: 'device' },
      notFound: null,
      others: [],
    }
  }
  if (!asked.place) return { view: null, notFound: null, others: [] }

  const answer = directory.places.resolve(asked.place)
  const candidates = answer.found ? [answer.found, ...answer.others] : []
  const wanted = fold(asked.place.split(',').slice(1).join(',').trim())
  const found =
    candidates.find((place) => wanted && fold(regionName(place.region) ?? '') === wanted) ??
    candidates[0]
  if (!found) {
    const suggestions = answer.suggestions.map(({ label }) => label)
    const { looksLikePostalCode } = answer
    return {
      view: null,
      notFound: { typed: asked.place, suggestions: [...new Set(suggestions)], looksLikePostalCode },
      others: [],
    }
  }
  return {
    point: found.point,
    region: found.region ?? undefined,
    view: { label: found.label, region: regionName(found.region), kind: found.kind },
    notFound: null,
    others: candidates
      .filter((place) => place !== found)
      .map(({ label, region }) => ({ label, region: regionName(region) })),
  }
}

/** The device's position, when it is in or around Quebec. */
function devicePoint({ lat, lon }: Asked): Point | undefined {
  if (!lat || !lon) return undefined
  const latitude = Number(lat)
  const longitude = Number(lon)
  const isNearQuebec = latitude > 44 && latitude < 63 && longitude > -81 && longitude < -56
  return isNearQuebec ? { latitude, longitude } : undefined
}

/** What passes every filter; `ids` are those the words found, best first. */
function filterBy(
  directory: Directory,
  asked: Asked,
  ids: readonly string[] | null,
): Organization[] {
  const region = directory.regions.find(({ slug }) => slug === asked.region)
  const services = asked.service ? withChildren(directory, asked.service) : null
  const passing = directory.organizations.filter(
    (organization) =>
      (!services || organization.services.some(({ service }) => services.includes(service))) &&
      (!asked.language || organization.languages.includes(asked.language)) &&
      (!asked.population || isFor(organization, asked.population)) &&
      (!region || serves(organization, region.code)) &&
      (!asked.kind || organization.kind === asked.kind),
  )
  if (!ids) return passing
  const byId = new Map(passing.map((organization) => [organization.id, organization]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A service and those that are part of it. */
const withChildren = (directory: Directory, service: string): string[] => [
  service,
  ...directory.services.filter(({ parent }) => parent === service).map(({ key }) => key),
]

/** By nearness when there is a place, by the words when there are any, else the region's own first. */
function order(
  directory: Directory,
  found: readonly Organization[],
  asked: Asked,
  where: Where,
  now: Date | undefined,
) {
  const region = directory.regions.find(({ slug }) => slug === asked.region)
  const need: Need = {
    services: asked.service ? withChildren(directory, asked.service) : undefined,
    language: asked.language,
    population: asked.population,
    point: where.point,
    region: where.region,
    now,
  }
  if (where.point) return rankHelpers(found, need)
  if (asked.q) return found.map(asHelper)
  const isLocal = (organization: Organization): boolean =>
    !region || isOfRegion(organization, region.code)
  return [
    ...rankHelpers(found.filter(isLocal), need),
    ...rankHelpers(
      found.filter((organization) => !isLocal(organization)),
      need,
    ),
  ]
}

function loosen(
  directory: Directory,
  asked: Asked,
  filters: SearchView['filters'],
  locale: Locale,
): SearchView['loosen'] {
  if (filters.length < 2) return []
  return filters
    .map(({ filter, label }) => {
      const without = { ...asked, [filter]: undefined }
      const ids = without.q
        ? directory
            .searchIndex(locale)
            .search(without.q)
            .hits.map(({ id }) => id)
        : null
      return { filter, label, count: filterBy(directory, without, ids).length }
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

function filterLabel(directory: Directory, filter: Filter, value: string, locale: Locale): string {
  if (filter === 'q') return value
  if (filter === 'kind') return labelOf(ORGANIZATION_KINDS, value, locale)
  if (filter === 'region') {
    const region = directory.regions.find(({ slug }) => slug === value)
    return region ? nameOf(region, locale) : value
  }
  const lists = {
    service: directory.services,
    language: directory.languages,
    population: directory.populations,
  }
  const entry = lists[filter].find(({ key }) => key === value)
  return entry ? nameOf(entry, locale) : value
}

const pageOf = ({ page }: Asked): number => {
  const number = Number(page)
  return Number.isInteger(number) && number > 0 ? number : 1
}

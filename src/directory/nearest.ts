import { distanceKm, type Point } from '@/geo/distance'

import { statusAt } from './hours'
import { type Organization, regionsOfSites, serves, type Site } from './types'
import type { GeoPrecision } from './vocabulary'

/** What a person looks for. Everything is optional; what is absent does not rank. */
export interface Need {
  /** Service keys; one of them is enough. */
  services?: readonly string[]
  /** Language code. */
  language?: string
  /** Population key. */
  population?: string
  /** Where the person is. */
  point?: Point
  /** Code of the region where the person is. */
  region?: string
  /** When given, places open at that instant come before equals. */
  now?: Date
  /** Someone is in danger: who is open now, or day and night, comes before who is near. */
  isUrgent?: boolean
}

/** How somebody can be helped: at a place near by, by phone or online, or only by travelling. */
export type Reach = 'here' | 'remote' | 'far'

/** What was asked for and is there, so that a card can say why it comes first. */
export type Reason = 'service' | 'language' | 'population' | 'region' | 'remote' | 'always'

/** Why somebody ranks lower, for the reader: what is missing. */
export type Shortfall = 'service' | 'conditional' | 'language' | 'population' | 'area'

export interface Helper {
  organization: Organization
  /** The nearest place, when a point was given and places are known. */
  site: Site | null
  /** As the crow flies; null without a point on both sides, and on a phone line. */
  distanceKm: number | null
  /** How well the place is known: unless by its address, the distance is a rough one. */
  precision: GeoPrecision | null
  /** Can help by phone or online with what is asked. */
  remote: boolean
  reach: Reach
  reasons: readonly Reason[]
  shortfalls: readonly Shortfall[]
}

/**
 * Who can help first, then who is here, then who answers by phone, then who is far.
 *
 * Being able to help (service, language, area served or remote, population) always comes before
 * distance, and a phone line before a long road. Distances are compared in bands; inside a band,
 * places known only by their municipality or postal sector follow the others and are never ranked
 * by metres.
 */
export function rankHelpers(organizations: readonly Organization[], need: Need): Helper[] {
  return organizations
    .map((organization) => toRanked(organization, need))
    .sort(compareRanked)
    .map(({ helper }) => helper)
}

/** An organization as a helper of nobody in particular; made once, thousands are asked for. */
export function asHelper(organization: Organization): Helper {
  const known = helpersOfNobody.get(organization)
  if (known) return known
  const helper: Helper = {
    organization,
    site: null,
    distanceKm: null,
    precision: null,
    remote: organization.services.some(({ remote }) => remote),
    reach: 'far',
    reasons: [],
    shortfalls: [],
  }
  helpersOfNobody.set(organization, helper)
  return helper
}

const helpersOfNobody = new WeakMap<Organization, Helper>()

/** Nobody is sent farther than this, km: beyond it only who helps by phone or online stays. */
export const FARTHEST_KM = 150

/** Those whom somebody can reach: by phone, or within a day's return trip. */
export const withinReach = (helpers: readonly Helper[]): Helper[] =>
  helpers.filter(
    ({ reach, distanceKm }) => reach !== 'far' || distanceKm === null || distanceKm <= FARTHEST_KM,
  )

/** The same of one organization, without ranking it. */
export function isReached(organization: Organization, need: Need): boolean {
  const km = need.point ? (nearestSite(organization, need.point)?.km ?? null) : null
  return reachOf(organization, need, km) !== 'far' || km === null || km <= FARTHEST_KM
}

/** What stands between this organization and the need; empty when it can help fully. */
function shortfallsOf(organization: Organization, need: Need): Shortfall[] {
  const shortfalls: Shortfall[] = []
  const asked = servicesAsked(organization, need)
  if (need.services?.length) {
    if (asked.length === 0) shortfalls.push('service')
    else if (asked.every((s) => s.availability === 'conditional')) shortfalls.push('conditional')
  }
  if (need.language && !organization.languages.includes(need.language)) shortfalls.push('language')
  if (need.population && !isFor(organization, need.population)) shortfalls.push('population')
  if (need.region && !serves(organization, need.region) && !canHelpRemotely(organization, need)) {
    shortfalls.push('area')
  }
  return shortfalls
}

/** True when it names this population, names everyone, or names none. */
export const isFor = (organization: Organization, population: string): boolean =>
  organization.populations.length === 0 ||
  organization.populations.includes('everyone') ||
  organization.populations.includes(population)

/** Upper ends of the distance bands, km: a walk, a bike, a short drive, a drive, a day. */
const BANDS_KM = [2, 5, 10, 25, 50, 100, 200, 400, 800] as const

/** What each shortfall costs: no language is worse than conditions, no service worse than all. */
const COSTS: Record<Shortfall, number> = {
  service: 16,
  area: 8,
  language: 4,
  population: 2,
  conditional: 1,
}

interface Ranked {
  helper: Helper
  /** Compared one after the other; smaller comes first. */
  keys: number[]
}

function toRanked(organization: Organization, need: Need): Ranked {
  const nearest = need.point ? nearestSite(organization, need.point) : null
  const shortfalls = shortfallsOf(organization, need)
  const reach = reachOf(organization, need, nearest?.km ?? null)
  const isVisited = reach !== 'remote'
  const helper: Helper = {
    organization,
    site: isVisited ? (nearest?.site ?? null) : null,
    distanceKm: isVisited ? (nearest?.km ?? null) : null,
    precision: isVisited ? (nearest?.site.precision ?? null) : null,
    remote: canHelpRemotely(organization, need),
    reach,
    reasons: reasonsOf(organization, need, shortfalls, reach),
    shortfalls,
  }
  const cost = shortfalls.reduce((sum, shortfall) => sum + COSTS[shortfall], 0)
  const open = need.now || need.isUrgent ? openRank(helper, need.now) : 0
  const near = isVisited ? distanceKeys(nearest) : [0, 0, 0]
  const urgency = need.isUrgent ? open : 0
  return {
    helper,
    keys: [cost, urgency, REACHES.indexOf(reach), ...near, open, isVisited ? exactKm(nearest) : 0],
  }
}

/** In the order they are preferred. */
const REACHES: readonly Reach[] = ['here', 'remote', 'far']

/** Nearer than this, km, a place is near by: an hour on country roads, often without a car. */
const HERE_KM = 50

function reachOf(organization: Organization, need: Need, km: number | null): Reach {
  if (km !== null && km <= HERE_KM) return 'here'
  const isInRegion = need.region !== undefined && regionsOfSites(organization).includes(need.region)
  if (!need.point && isInRegion) return 'here'
  return hasLine(organization) || canHelpRemotely(organization, need) ? 'remote' : 'far'
}

/** Anyone in Quebec may call it. */
export const hasLine = ({ servesAllQuebec, contact }: Organization): boolean =>
  servesAllQuebec && contact.phone !== null

/** What was asked for and is there; a language or a service that nobody asked for is no reason. */
function reasonsOf(
  organization: Organization,
  need: Need,
  shortfalls: readonly Shortfall[],
  reach: Reach,
): Reason[] {
  const isMet = (asked: unknown, shortfall: Shortfall): boolean =>
    Boolean(asked) && !shortfalls.includes(shortfall)
  return [
    ...(isMet(need.services?.length, 'service') ? (['service'] as const) : []),
    ...(isMet(need.language, 'language') ? (['language'] as const) : []),
    ...(need.population && organization.populations.includes(need.population)
      ? (['population'] as const)
      : []),
    ...(isMet(need.region, 'area') && reach !== 'remote' ? (['region'] as const) : []),
    ...(reach === 'remote' ? (['remote'] as const) : []),
    ...(isAlwaysOpen(organization) ? (['always'] as const) : []),
  ]
}

const isAlwaysOpen = ({ sites }: Organization): boolean =>
  sites.some(({ hours }) => hours.kind === 'always')

/** Band, exactness, then a coarse distance, so that being open can decide between neighbours. */
function distanceKeys(nearest: { site: Site; km: number } | null): number[] {
  if (!nearest) return [BANDS_KM.length + 1, 0, 0]
  const band = BANDS_KM.findIndex((end) => nearest.km < end)
  const isExact = nearest.site.precision === 'address'
  return [band < 0 ? BANDS_KM.length : band, isExact ? 0 : 1, isExact ? Math.round(nearest.km) : 0]
}

const exactKm = (nearest: { site: Site; km: number } | null): number =>
  nearest?.site.precision === 'address' ? nearest.km : 0

/** Open now, or day and night when no instant is known; unknown; surely closed. */
function openRank({ organization, site }: Helper, now: Date | undefined): number {
  const sites = site ? [site] : organization.sites
  if (!now) return isAlwaysOpen(organization) ? 0 : 1
  const states = sites.map(({ hours }) => statusAt(hours, now).state)
  if (states.includes('open')) return 0
  return states.every((state) => state === 'closed') && states.length > 0 ? 2 : 1
}

/** The nearest place of an organization, in a straight line; `null` when none is known. */
export function nearestSite(
  organization: Organization,
  from: Point,
): { site: Site; km: number } | null {
  const placed = organization.sites.flatMap((site) =>
    site.point ? [{ site, km: distanceKm(from, site.point) }] : [],
  )
  return placed.reduce<{ site: Site; km: number } | null>(
    (best, candidate) => (best && best.km <= candidate.km ? best : candidate),
    null,
  )
}

const servicesAsked = (organization: Organization, need: Need) =>
  organization.services.filter(({ service }) => need.services?.includes(service))

/** By phone or online, with what is asked; with anything at all when nothing is asked. */
const canHelpRemotely = (organization: Organization, need: Need): boolean =>
  (need.services?.length ? servicesAsked(organization, need) : organization.services).some(
    ({ remote }) => remote,
  )

function compareRanked(a: Ranked, b: Ranked): number {
  for (const [index, key] of a.keys.entries()) {
    const difference = key - (b.keys[index] ?? 0)
    if (difference !== 0) return difference
  }
  return a.helper.organization.name.localeCompare(b.helper.organization.name, 'fr')
}

import { distanceKm, type Point } from '@/geo/distance'

import { statusAt } from '../hours'
import { FARTHEST_KM, type Helper } from '../nearest'
import type { Organization, Site } from '../types'

/** One organization at one of its places. */
export interface Visit {
  organization: Organization
  site: Site
}

/** A public place where one or several of those who were found can be visited. */
export interface Spot {
  point: Point
  /** Known by its municipality or postal sector only: it stands somewhere around. */
  isRough: boolean
  /** Everyone there serves all of Quebec. */
  isProvincial: boolean
  visits: Visit[]
}

/** Those who were found, by where a map shows them. */
export interface ResultPlaces {
  /** In the order of who was found: the first is the best. */
  spots: Spot[]
  /** Without a place to show: an address that is hidden or unknown, or only a phone. */
  unplaced: Record<Unplaced, Organization[]>
  /** Found, and left out: a map of more would be one of nothing. */
  leftOut: number
  /** From where they were looked for, if it is known. */
  from: Point | null
}

/**
 * Why somebody is beside the map: `remote` help by phone or online and are too far to be visited; `provincial` and
 * `local` show no address, and the first serve all of Quebec; `unlocated` show one, and nobody has said where it is.
 */
export const UNPLACED = ['remote', 'provincial', 'local', 'unlocated'] as const
export type Unplaced = (typeof UNPLACED)[number]

/** Organizations shown on one map. */
export const MOST_ON_MAP = 500

/** What is asked of a place, beside what is asked of who stands there. */
interface AskedOfPlaces {
  wheelchair?: string
  open?: string
}

/** From where, and when, places are looked at. */
interface From {
  /** Needed to leave closed places out when open ones are asked for. */
  now?: Date
  /** Somebody stands somewhere: who only helps from afar is not to be visited. */
  isPlaced?: boolean
  /** Where exactly, if it is known. */
  point?: Point
}

/**
 * Where those who were found can be visited. A place whose address is not public is no place here, not even as its town:
 * a mark would say that somebody is to be found there.
 */
export function placesOf(
  helpers: readonly Pick<Helper, 'organization' | 'reach'>[],
  asked: AskedOfPlaces,
  from: From = {},
): ResultPlaces {
  const shown = helpers.slice(0, MOST_ON_MAP)
  const byKey = new Map<string, Spot>()
  const unplaced: ResultPlaces['unplaced'] = {
    remote: [],
    provincial: [],
    local: [],
    unlocated: [],
  }
  for (const { organization, reach } of shown) {
    if (from.isPlaced && reach === 'remote') {
      unplaced.remote.push(organization)
      continue
    }
    const sites = organization.sites.filter((site) => isAskedFor(site, asked, from.now))
    const visited = sites.filter((site) => isPublic(site) && isWithin(site, from.point))
    for (const site of visited) add(byKey, { organization, site })
    if (visited.length === 0) unplaced[whyUnplaced(organization, sites)].push(organization)
  }
  return {
    spots: [...byKey.values()],
    unplaced,
    leftOut: helpers.length - shown.length,
    from: from.point ?? null,
  }
}

/** Located, and near enough of who looks: an organization may have another place at the other end of Quebec. */
const isWithin = ({ point }: Site, from: Point | undefined): boolean =>
  point !== null && (!from || distanceKm(from, point) <= FARTHEST_KM)

const isPublic = ({ address }: Site): boolean => address !== null

/** Who has an open place and a closed one is shown at the open one. */
const isAskedFor = (site: Site, { wheelchair, open }: AskedOfPlaces, now?: Date): boolean =>
  (!wheelchair || site.wheelchair === 'yes') &&
  (!open || now === undefined || statusAt(site.hours, now).state === 'open')

function whyUnplaced({ servesAllQuebec }: Organization, sites: readonly Site[]): Unplaced {
  // Located, and not on the map: another place of theirs is near, and has no public address.
  if (sites.some((site) => isPublic(site) && site.point === null)) return 'unlocated'
  return servesAllQuebec ? 'provincial' : 'local'
}

function add(byKey: Map<string, Spot>, visit: Visit): void {
  const { organization, site } = visit
  const point = site.point!
  const isRough = site.precision !== 'address'
  const key = `${keyOf(point)} ${isRough}`
  const spot = byKey.get(key)
  if (!spot) {
    byKey.set(key, { point, isRough, isProvincial: organization.servesAllQuebec, visits: [visit] })
    return
  }
  spot.isProvincial &&= organization.servesAllQuebec
  spot.visits.push(visit)
}

/** Some ten metres: one building. */
const keyOf = ({ latitude, longitude }: Point): string =>
  `${latitude.toFixed(4)} ${longitude.toFixed(4)}`

/**
 * Where many positions meet few services: positions of a territory for each organization that is
 * able to help there, ranked as the directory ranks (`src/directory/nearest.ts`).
 */
import { hasLine, type Helper, nearestSite, rankHelpers } from '@/directory/nearest'
import { isOfRegion, type Organization } from '@/directory/types'
import type { Point } from '@/geo/distance'

import { scaled } from '../territories/classes'
import type { Level } from '../territories/key'

/** A territory, and where its people are. */
export interface Expected {
  level: Level
  key: string
  /** '01'–'17'; '' when it is not known. */
  region: string
  /** From which distances are counted; `null` when it is not known. */
  point: Point | null
}

export interface HelpAsked {
  /** Keys of services: one of them is enough; absent: any. */
  services?: readonly string[]
  /** Code of a language. */
  language?: string
}

export interface Weighed {
  level: Level
  key: string
  region: string
  /** Serve the territory, with what is asked, and stand there: in the region, or within an hour. */
  here: Helper[]
  /** Help there from elsewhere: online, by phone, or by a line that all of Quebec may call. */
  remote: Helper[]
  /** The nearest other place where what is asked is had, whomever it serves. */
  nearest: Helper | null
}

/**
 * Who can help in each territory. An organization is here or remote, never both; whoever lacks the
 * language or every service that was asked for is neither.
 */
export function weighNeeds(
  territories: readonly Expected[],
  organizations: readonly Organization[],
  { services, language }: HelpAsked,
): Weighed[] {
  return territories.map(({ level, key, region, point }) => {
    const ranked = rankHelpers(organizations, {
      services,
      language,
      ...(region && { region }),
      ...(point && { point }),
    })
    const able = ranked.filter(({ shortfalls }) => !shortfalls.some((one) => LACKS.has(one)))
    const serving = able.filter(({ shortfalls }) => region !== '' && !shortfalls.includes('area'))
    const here = serving.filter((one) => isHere(level, region, one))
    const isThere = new Set(here)
    const remote = serving.filter((one) => !isThere.has(one) && helpsFromAfar(one))
    const others = able.filter((one) => !isThere.has(one))
    return { level, key, region, here, remote, nearest: point && nearestOf(others, point) }
  })
}

const helpsFromAfar = ({ organization, remote }: Helper): boolean => remote || hasLine(organization)

/** Without these nobody is helped; a condition or another population is said on the sheet. */
const LACKS: ReadonlySet<string> = new Set(['service', 'language'])

/** As the directory counts a region's own; an MRC has those within an hour that serve its region. */
const isHere = (level: Level, region: string, { organization, reach }: Helper): boolean =>
  level === 'region' ? isOfRegion(organization, region) : reach === 'here'

/** The one with the nearest place: the ranking gives none to whoever would rather be called. */
function nearestOf(helpers: readonly Helper[], from: Point): Helper | null {
  let best: { helper: Helper; km: number } | null = null
  for (const one of helpers) {
    const found = nearestSite(one.organization, from)
    if (!found || (best && best.km <= found.km)) continue
    const { site, km } = found
    best = { km, helper: { ...one, site, distanceKm: km, precision: site.precision } }
  }
  return best && best.helper
}

/** Fewer positions than this say little of a territory. */
export const FEW_EXPECTED = 40

export type Need =
  /** Positions for each organization. */
  | { kind: 'each'; positions: number }
  /** Positions and nobody. */
  | { kind: 'nobody' }
  /** Too few positions to say. */
  | { kind: 'few' }

/** @param organizations how many are able to help */
export function needOf(positions: number, organizations: number): Need {
  if (positions < FEW_EXPECTED) return { kind: 'few' }
  if (organizations === 0) return { kind: 'nobody' }
  return { kind: 'each', positions: Math.round(positions / organizations) }
}

/** Positions of a year for each organization from which the classes 2 to 5 begin; the first begins at 0. */
const FROM = [100, 250, 500, 1000]

/** @param quarters how many quarters of the period have a list */
export const needClassesOf = (quarters: number): readonly number[] => scaled(FROM, quarters)

/** Greater needs first: nobody, then most positions for each; too few come last. */
export function compareNeeds(a: NeedFigures, b: NeedFigures): number {
  const [one, other] = [weightOf(a), weightOf(b)]
  return one === other ? b.positions - a.positions : other > one ? 1 : -1
}

interface NeedFigures {
  need: Need
  positions: number
}

function weightOf({ need }: NeedFigures): number {
  if (need.kind === 'few') return -1
  return need.kind === 'nobody' ? Infinity : need.positions
}

import type { Locale } from '@/i18n/locales'

import { asHelper, type Helper, type Need, rankHelpers, withinReach } from '../nearest'
import type { SearchAnswer, Tier } from '../search/prepareSearch'
import { placesOf, type ResultPlaces } from '../resultMap/spots'
import { isOfRegion, type Organization } from '../types'

import { type Asked, type FilterView, filtersOf, ignoredIn, pageOf, understand } from './asked'
import type { Directory } from './directory'
import { filterTests, withChildren } from './filterTests'
import { type Facet, type FacetName, facetsOf } from './facets'
import { locate, type PlaceView, type Where } from './locate'
import { type Loosened, loosenings } from './loosen'
import { onlyTheRide } from './rides'
import { townInWords } from './townInWords'

/** What a search found, and all that the reader must know of how it was understood. */
export interface Found {
  /** What was understood: unknown keys are left out. */
  asked: Asked
  /** False when nothing was asked, nor everyone on a map: the page then shows the ways in. */
  isSearch: boolean
  /** Asked for with a value that is none, and left aside. */
  ignored: FacetName[]
  total: number
  /** How many of them serve the place's region or help from a distance. */
  reachable: number
  /** How many of them are of the region asked for, as its tile counts; null when none was. */
  ofRegion: number | null
  /** From 1. */
  page: number
  pageCount: number
  /** Those of the page, best first; on a map none, since all are in `places`. */
  helpers: Helper[]
  /** Where all of them are, when a map is asked for. */
  places: ResultPlaces | null
  words: { tier: Tier | null; unknown: string[] } | null
  /** The service that it is about: the one chosen, or that the words typed mean first; null when it is a guess. */
  about: string | null
  /** Services chosen, or that the words are about, the likeliest first; a guess too. */
  meant: readonly string[]
  place: PlaceView | null
  /** The place typed leads nowhere yet: until it is settled, nobody is listed. */
  unresolvedPlace: Where['unresolved']
  otherPlaces: Where['others']
  /** How many could help but are too far and not reached by phone. */
  tooFar: number
  filters: FilterView[]
  /** What else may be chosen, each with how many are found then; none until something is asked. */
  facets: Facet[]
  /** Nothing found: what to let go of, and what remains then. */
  loosen: Loosened[]
}

const RESULTS_PER_PAGE = 20

/** The service of those in danger: who answers now comes first. */
const URGENT_SERVICE = 'emergency'

interface Options {
  /** A town among the words is a word like any other. */
  isPlaceLeft?: boolean
  /** What the words are about is left aside: they are looked for as they are. */
  isNeedLeft?: boolean
  /** Services that the words are known to be about, whatever single words say. */
  meant?: readonly string[]
  /** Whatever else may be chosen is counted. */
  hasFacets?: boolean
}

/** Answers a search in one language. `now` puts open places before their closed neighbours. */
export function findIn(
  directory: Directory,
  request: Asked,
  locale: Locale,
  now?: Date,
  options: Options = {},
): Found {
  const { asked, where, words, meant, ranked, ordered } = look(
    directory,
    request,
    locale,
    now,
    options,
  )
  const isMap = asked.view === 'map'
  const pageCount = isMap ? 1 : Math.ceil(ordered.length / RESULTS_PER_PAGE)
  const page = Math.min(pageOf(asked), Math.max(1, pageCount))
  const start = (page - 1) * RESULTS_PER_PAGE
  const filters = filtersOf(directory, asked, locale)
  const isSearch = filters.length > 0 || Boolean(where.view || where.unresolved || isMap)
  const isNobody = ordered.length === 0 && !where.unresolved
  return {
    asked,
    isSearch,
    ignored: ignoredIn(request, asked),
    total: ordered.length,
    reachable: countReachable(ordered),
    ofRegion: countOfRegion(directory, asked, ordered),
    page,
    pageCount,
    helpers: isMap ? [] : ordered.slice(start, start + RESULTS_PER_PAGE),
    places: isMap
      ? placesOf(ordered, asked, { now, isPlaced: where.view !== null, point: where.point })
      : null,
    words: words && { tier: words.tier, unknown: words.unknown },
    about: words?.isGuess ? null : (meant?.[0] ?? null),
    meant: meant ?? [],
    place: where.view,
    unresolvedPlace: where.unresolved,
    otherPlaces: where.others,
    tooFar: ranked.length - ordered.length,
    filters,
    facets:
      options.hasFacets && isSearch && !where.unresolved
        ? facetsOf(directory, asked, where, locale, now, (chosen) =>
            asked.q ? understandWords(directory, asked.q, chosen, locale).ids : null,
          )
        : [],
    loosen: isNobody
      ? loosenings(asked, filters, where.view, (less) => {
          return look(directory, less, locale, now).ordered.length
        })
      : [],
  }
}

/** How a search was understood and who answers it, before it is cut in pages. */
interface Look {
  asked: Asked
  where: Where
  words: Understood | null
  /** Services chosen, or that the words are about. */
  meant: readonly string[] | undefined
  /** All who answer it, best first. */
  ranked: Helper[]
  /** Those of them within reach of the place, when there is one. */
  ordered: Helper[]
}

function look(
  directory: Directory,
  request: Asked,
  locale: Locale,
  now?: Date,
  { isPlaceLeft, isNeedLeft, meant: told }: Options = {},
): Look {
  const known = understand(directory, request)
  const asked = isPlaceLeft ? known : townInWords(directory.places, known)
  const where = locate(directory, asked, locale)
  const words = asked.q
    ? understandWords(directory, asked.q, asked.service, locale, isNeedLeft, told)
    : null
  const meant = asked.service ? withChildren(directory, asked.service) : words?.about
  const found = filterBy(directory, asked, words?.ids ?? null, now)
  const ranked = where.unresolved ? [] : order(directory, found, asked, where, meant, now)
  return { asked, where, words, meant, ranked, ordered: where.point ? withinReach(ranked) : ranked }
}

/** Thousands are found by common words, with no shortfall at all. */
function countReachable(helpers: readonly Helper[]): number {
  let count = 0
  for (const { shortfalls } of helpers) {
    if (shortfalls.length === 0 || !shortfalls.includes('area')) count += 1
  }
  return count
}

/** The others serve all of Quebec. */
function countOfRegion(
  { regions }: Directory,
  asked: Asked,
  found: readonly Helper[],
): number | null {
  const region = regions.find(({ slug }) => slug === asked.region)
  return region
    ? found.filter(({ organization }) => isOfRegion(organization, region.code)).length
    : null
}

/** What passes every filter; `ids` are those the words found, best first. */
function filterBy(
  directory: Directory,
  asked: Asked,
  ids: readonly string[] | null,
  now: Date | undefined,
): Organization[] {
  const tests = filterTests(directory, asked, now)
  if (ids) {
    const { byId } = registersOf(directory.organizations)
    const found: Organization[] = []
    for (const id of ids) {
      const organization = byId.get(id)
      if (organization && tests.every(({ passes }) => passes(organization))) {
        found.push(organization)
      }
    }
    return found
  }
  return directory.organizations.filter((organization) =>
    tests.every(({ passes }) => passes(organization)),
  )
}

/** What words typed are about, and whom they find. */
interface Understood {
  tier: Tier | null
  unknown: string[]
  /** Whom the words found, then who offers what they are about; best first. */
  ids: string[]
  /** Services that the words are about; none when the reader chose one. */
  about: readonly string[] | undefined
  /** Only some of the words say so. */
  isGuess: boolean
}

/**
 * Somebody who tells what happened names more than one sheet says, and must not lose the line that answers
 * day and night: who offers what the words are about is found too. Who chose a service asks for those of
 * its sheets that have the words.
 */
function understandWords(
  directory: Directory,
  typed: string,
  chosen: string | undefined,
  locale: Locale,
  isNeedLeft = false,
  told?: readonly string[],
): Understood {
  const { hits, tier, unknownWords } = directory.searchIndex(locale).search(typed)
  const services =
    chosen || isNeedLeft || told ? null : directory.serviceIndex(locale).search(typed)
  const about = services
    ? onlyTheRide(servicesAbout(services), typed, (rest) =>
        servicesAbout(directory.serviceIndex(locale).search(rest)),
      )
    : chosen || isNeedLeft
      ? undefined
      : told
  const offering = about ? offeringOf(directory, about) : []
  // Sheets that have every word come first; of those that have some, the ones that help with what is told.
  const ids = new Set<string>()
  if (tier === 'allWords') for (const { id } of hits) ids.add(id)
  else {
    const helpful = new Set(offering.map(({ id }) => id))
    for (const { id } of hits) if (helpful.has(id)) ids.add(id)
  }
  for (const { id } of offering) ids.add(id)
  // Where all of the words tell a service, single ones find nobody besides.
  if (tier !== 'allWords' && !told) for (const { id } of hits) ids.add(id)
  const isGuess = services?.tier === 'anyWord'
  return { tier, unknown: unknownWords, ids: [...ids], about, isGuess }
}

/** Who is listed, found at once: by identifier, and by the services offered. */
interface Registers {
  byId: ReadonlyMap<string, Organization>
  /** Places in the list, of those that offer a service. */
  byService: ReadonlyMap<string, readonly number[]>
}

const registers = new WeakMap<readonly Organization[], Registers>()

function registersOf(organizations: readonly Organization[]): Registers {
  const known = registers.get(organizations)
  if (known) return known
  const byService = new Map<string, number[]>()
  organizations.forEach(({ services }, at) => {
    for (const service of new Set(services.map((offered) => offered.service))) {
      const offering = byService.get(service)
      if (offering) offering.push(at)
      else byService.set(service, [at])
    }
  })
  const made = { byId: new Map(organizations.map((each) => [each.id, each])), byService }
  registers.set(organizations, made)
  return made
}

/** Those that offer any of the services, in the order they are listed. */
function offeringOf({ organizations }: Directory, about: readonly string[]): Organization[] {
  const { byService } = registersOf(organizations)
  const places = new Set(about.flatMap((service) => byService.get(service) ?? []))
  return [...places].sort((a, b) => a - b).map((at) => organizations[at]!)
}

/** A service this much less about the words than the first, as a share, is not meant. */
const MEANT_FROM = 0.7

/** The services that typed words are about: a sheet may say "food" and give none. */
function servicesAbout({ hits }: SearchAnswer): string[] | undefined {
  const best = hits[0]
  if (!best) return undefined
  return hits.filter(({ score }) => score >= best.score * MEANT_FROM).map(({ id }) => id)
}

/** By who can be reached when there is a place, by the words when there are any, else the region's own first. */
function order(
  directory: Directory,
  found: readonly Organization[],
  asked: Asked,
  where: Where,
  meant: readonly string[] | undefined,
  now: Date | undefined,
): Helper[] {
  const region = directory.regions.find(({ slug }) => slug === asked.region)
  const need: Need = {
    services: meant,
    language: asked.language,
    population: asked.population,
    point: where.point,
    region: where.region,
    now,
    isUrgent: asked.service === URGENT_SERVICE,
  }
  if (where.point || where.region) return rankHelpers(found, need)
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

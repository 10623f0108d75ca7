import type { Locale } from '@/i18n/locales'
import type { PageQuery } from '@/i18n/pageQueries'
import { typedLine } from '@/text/typed'

import { nameOf } from '../names'
import type { Lists } from '../types'
import { isCodeOf, labelOf, ORGANIZATION_KINDS } from '../vocabulary'

/** What may be asked, as it stands in the address. */
export type Asked = PageQuery<'/directory'>

/** Filters that a reader can take away again, in the order they are shown. */
export const FILTERS = [
  'q',
  'service',
  'language',
  'population',
  'region',
  'kind',
  'wheelchair',
  'remote',
  'open',
] as const
export type Filter = (typeof FILTERS)[number]

/** A filter in force, as the reader sees it. */
export interface FilterView {
  filter: Filter
  label: string
}

/** Filters that are on or off. */
export const SWITCHES = ['wheelchair', 'remote', 'open'] as const satisfies readonly Filter[]
export type Switch = (typeof SWITCHES)[number]

/** A switch that is on, in the address. */
export const YES = 'yes'

const SWITCH_LABELS: Record<Switch, Record<Locale, string>> = {
  wheelchair: {
    fr: 'Accessible en fauteuil roulant',
    en: 'Wheelchair accessible',
    es: 'Accesible en silla de ruedas',
  },
  remote: {
    fr: 'Par téléphone ou en ligne',
    en: 'By phone or online',
    es: 'Por teléfono o en línea',
  },
  open: { fr: 'Ouvert maintenant', en: 'Open now', es: 'Abierto ahora' },
}

const isSwitch = (filter: Filter): filter is Switch => SWITCHES.some((each) => each === filter)

/** Longest text looked at, in characters: a query longer than this is not one. */
const MAX_TYPED = 120

/** Keeps what the directory knows; a made-up key filters nothing rather than everything. */
export function understand(directory: Lists, request: Asked): Asked {
  const typed = (text: string | undefined): string | undefined =>
    typedLine(text ?? '').slice(0, MAX_TYPED) || undefined
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
    wheelchair: request.wheelchair === YES ? YES : undefined,
    remote: request.remote === YES ? YES : undefined,
    open: request.open === YES ? YES : undefined,
    view: request.view === 'map' ? 'map' : undefined,
    page: request.page,
  }
}

/**
 * Filters that were asked for with a value that nothing here has: a need that was renamed, an address that somebody
 * changed. They filter nothing, and the reader is told.
 */
export const ignoredIn = (request: Asked, understood: Asked): Exclude<Filter, 'q'>[] =>
  FILTERS.filter((filter) => filter !== 'q').filter(
    (filter) => request[filter]?.trim() && understood[filter] === undefined,
  )

/** The filters in force, named in a language. */
export const filtersOf = (directory: Lists, asked: Asked, locale: Locale): FilterView[] =>
  FILTERS.flatMap((filter) =>
    asked[filter] ? [{ filter, label: filterLabel(directory, filter, asked[filter], locale) }] : [],
  )

/** A filter and its value, named in a language. */
export function filterLabel(
  directory: Lists,
  filter: Filter,
  value: string,
  locale: Locale,
): string {
  if (filter === 'q') return value
  if (isSwitch(filter)) return SWITCH_LABELS[filter][locale]
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

/** The page asked for, from 1. */
export const pageOf = ({ page }: Asked): number => {
  const number = Number(page)
  return Number.isInteger(number) && number > 0 ? number : 1
}

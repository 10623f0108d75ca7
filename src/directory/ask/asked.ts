import type { Locale } from '@/i18n/locales'
import type { PageQuery } from '@/i18n/pageQueries'

import { nameOf } from '../names'
import type { Lists } from '../types'
import { isCodeOf, labelOf, ORGANIZATION_KINDS } from '../vocabulary'

/** What may be asked, as it stands in the address. */
export type Asked = PageQuery<'/directory'>

/** Filters that a reader can take away again, in the order they are shown. */
export const FILTERS = ['q', 'service', 'language', 'population', 'region', 'kind'] as const
export type Filter = (typeof FILTERS)[number]

/** A filter in force, as the reader sees it. */
export interface FilterView {
  filter: Filter
  label: string
}

/** Longest text looked at, in characters: a query longer than this is not one. */
const MAX_TYPED = 120

/** Keeps what the directory knows; a made-up key filters nothing rather than everything. */
export function understand(directory: Lists, request: Asked): Asked {
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

/** The filters in force, named in a language. */
export const filtersOf = (directory: Lists, asked: Asked, locale: Locale): FilterView[] =>
  FILTERS.flatMap((filter) =>
    asked[filter] ? [{ filter, label: filterLabel(directory, filter, asked[filter], locale) }] : [],
  )

function filterLabel(directory: Lists, filter: Filter, value: string, locale: Locale): string {
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

/** The page asked for, from 1. */
export const pageOf = ({ page }: Asked): number => {
  const number = Number(page)
  return Number.isInteger(number) && number > 0 ? number : 1
}

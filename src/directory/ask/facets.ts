import type { Locale } from '@/i18n/locales'

import { isReached } from '../nearest'
import type { Organization } from '../types'
import { ORGANIZATION_KINDS } from '../vocabulary'

import { type Asked, type Filter, filterLabel, YES } from './asked'
import type { Directory } from './directory'
import { filterTests, testOf, withChildren } from './filterTests'
import type { Where } from './locate'

/** One filter with all that may be chosen of it. */
export interface Facet {
  filter: FacetName
  options: FacetOption[]
}

export interface FacetOption {
  value: string
  label: string
  /** How many are found with it and every other filter in force; null when it changes by the minute. */
  count: number | null
  isChosen: boolean
}

export type FacetName = Exclude<Filter, 'q'>

/** In the order they are shown. */
const FACETS: Record<FacetName, (directory: Directory) => readonly string[]> = {
  service: ({ services }) => services.map(({ key }) => key),
  language: ({ languages }) => languages.map(({ key }) => key),
  region: ({ regions }) => regions.map(({ slug }) => slug),
  population: ({ populations }) =>
    populations.map(({ key }) => key).filter((key) => key !== 'everyone'),
  kind: () => ORGANIZATION_KINDS.map(({ code }) => code),
  wheelchair: () => [YES],
  remote: () => [YES],
  open: () => [YES],
}

/**
 * Every filter with its options, each with as many as are found when it is chosen and the others stay.
 *
 * @param idsOf whom the words find, when a service is chosen and when none is; null without words
 */
export function facetsOf(
  directory: Directory,
  asked: Asked,
  where: Where,
  locale: Locale,
  now: Date | undefined,
  idsOf: (service: string | undefined) => readonly string[] | null,
): Facet[] {
  return (Object.keys(FACETS) as FacetName[]).map((filter) => {
    const found = passingOthers(directory, asked, filter, now, idsOf)
    return {
      filter,
      options: FACETS[filter](directory).map((value) => ({
        value,
        label: filterLabel(directory, filter, value, locale),
        count:
          // A kept page cannot know what is open when it is read.
          filter === 'open' && !now
            ? null
            : count(directory, { ...asked, [filter]: value }, filter, value, where, found, now),
        isChosen: asked[filter] === value,
      })),
    }
  })
}

/** Those that pass every filter but one. */
function passingOthers(
  directory: Directory,
  asked: Asked,
  filter: FacetName,
  now: Date | undefined,
  idsOf: (service: string | undefined) => readonly string[] | null,
): Organization[] {
  // Of a service that is chosen, words find fewer.
  const ids = idsOf(filter === 'service' ? directory.services[0]?.key : asked.service)
  const found = ids && new Set(ids)
  const tests = filterTests(directory, { ...asked, [filter]: undefined }, now)
  return directory.organizations.filter(
    (organization) =>
      (!found || found.has(organization.id)) && tests.every(({ passes }) => passes(organization)),
  )
}

function count(
  directory: Directory,
  asked: Asked,
  filter: FacetName,
  value: string,
  where: Where,
  found: readonly Organization[],
  now: Date | undefined,
): number {
  const passes = testOf(directory, filter, value, asked, now)
  // Help from afar is help with what is asked: it changes with the service.
  const again =
    filter === 'service' && asked.remote ? testOf(directory, 'remote', YES, asked, now) : null
  const need = {
    point: where.point,
    region: where.region,
    services: asked.service ? withChildren(directory, asked.service) : undefined,
  }
  return found.filter(
    (organization) =>
      passes(organization) &&
      (!again || again(organization)) &&
      (!where.point || isReached(organization, need)),
  ).length
}

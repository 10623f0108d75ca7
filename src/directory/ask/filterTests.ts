import { statusAt } from '../hours'
import { isFor } from '../nearest'
import { type Organization, serves } from '../types'

import type { Asked, Filter } from './asked'
import type { Directory } from './directory'

/** A filter in force, and what passes it. */
export interface FilterTest {
  filter: Filter
  passes: (organization: Organization) => boolean
}

type Tests = {
  [Each in Exclude<Filter, 'q'>]: (
    directory: Directory,
    value: string,
    asked: Asked,
    now: Date | undefined,
  ) => FilterTest['passes']
}

/** What each filter asks of an organization; words are found, not filtered. */
const TESTS: Tests = {
  service: (directory, value) => {
    const keys = withChildren(directory, value)
    return ({ services }) => services.some(({ service }) => keys.includes(service))
  },
  language:
    (_, value) =>
    ({ languages }) =>
      languages.includes(value),
  population: (_, value) => (organization) => isFor(organization, value),
  region: ({ regions }, value) => {
    const region = regions.find(({ slug }) => slug === value)
    return (organization) => !region || serves(organization, region.code)
  },
  kind:
    (_, value) =>
    ({ kind }) =>
      kind === value,
  wheelchair:
    () =>
    ({ sites }) =>
      sites.some(({ wheelchair }) => wheelchair === 'yes'),
  remote: (directory, _value, { service: chosen }) => {
    const keys = chosen ? withChildren(directory, chosen) : null
    return ({ services }) =>
      services.some(({ service, remote }) => remote && (!keys || keys.includes(service)))
  },
  open:
    (_, _value, _asked, now) =>
    ({ sites }) =>
      now === undefined || sites.some(({ hours }) => statusAt(hours, now).state === 'open'),
}

const NAMES = Object.keys(TESTS) as (keyof Tests)[]

/** The filters in force. */
export const filterTests = (
  directory: Directory,
  asked: Asked,
  now: Date | undefined,
): FilterTest[] =>
  NAMES.flatMap((filter) => {
    const value = asked[filter]
    return value ? [{ filter, passes: TESTS[filter](directory, value, asked, now) }] : []
  })

/** What passes one filter with a value that nobody chose yet. */
export const testOf = (
  directory: Directory,
  filter: keyof Tests,
  value: string,
  asked: Asked,
  now: Date | undefined,
): FilterTest['passes'] => TESTS[filter](directory, value, asked, now)

/** A service and those that are part of it. */
export const withChildren = (directory: Directory, service: string): string[] => [
  service,
  ...directory.services.filter(({ parent }) => parent === service).map(({ key }) => key),
]

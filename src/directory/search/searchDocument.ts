import type { Locale } from '@/i18n/locales'

import { textIn } from '../names'
import { type Entry, isOfRegion, type Lists, type Organization } from '../types'
import { labelOf, ORGANIZATION_KINDS } from '../vocabulary'

import type { SearchDocument } from './prepareSearch'

/** What an organization is found by in one language: everything its sheet says there. */
export function toSearchDocument(
  organization: Organization,
  lists: Lists,
  locale: Locale,
): SearchDocument {
  const named = (entries: readonly Entry[], keys: readonly string[]): string[] =>
    entries.filter(({ key }) => keys.includes(key)).map(({ name }) => textIn(name, locale))
  const offered = organization.services
  const categories = lists.services.filter(({ key }) => offered.some((s) => s.service === key))
  return {
    id: organization.id,
    name: [organization.name, ...organization.otherNames].join(' '),
    services: [
      ...categories.flatMap(({ name, description }) => [
        textIn(name, locale),
        textIn(description, locale),
      ]),
      ...offered.map(({ conditions }) => textIn(conditions, locale, organization.lead)),
    ].join(' '),
    places: [
      ...organization.sites.map(
        ({ municipality, label }) => `${municipality ?? ''} ${label ?? ''}`,
      ),
      ...lists.regions
        .filter(({ code }) => isOfRegion(organization, code))
        .map(({ name }) => textIn(name, locale)),
    ].join(' '),
    languages: named(lists.languages, organization.languages).join(' '),
    populations: named(lists.populations, organization.populations).join(' '),
    description: [
      textIn(organization.description, locale, organization.lead),
      labelOf(ORGANIZATION_KINDS, organization.kind, locale),
    ].join(' '),
  }
}

/** What a service is found by in one language: its name before what is said of it. */
export const toServiceDocument = (
  { key, name, description }: Entry,
  locale: Locale,
): SearchDocument => ({
  id: key,
  name: textIn(name, locale),
  services: textIn(description, locale),
  places: '',
  languages: '',
  populations: '',
  description: '',
})

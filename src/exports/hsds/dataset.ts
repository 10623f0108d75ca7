import { nameOf, textIn } from '@/directory/names'
import type { Lists, Organization } from '@/directory/types'
import type { Locale } from '@/i18n/locales'
import { foldWords } from '@/text/fold'

import { identifierOf } from './identifiers'
import {
  type Offer,
  type OfferAtSite,
  offerAtSiteId,
  organizationId,
  serviceId,
  siteKeyOf,
} from './reading'
import { termId } from './terms'
import type { TaxonomyKey } from './words'

/** One thing that may be asked for, before it is written in a language. */
export interface Item<Thing> {
  id: string
  organization: Organization
  thing: Thing
}

/**
 * What is listed, by identifier and in the order it is shown: made once for a directory, without a language.
 */
export interface Dataset {
  lists: Lists
  organizations: readonly Item<Organization>[]
  services: readonly Item<Offer>[]
  servicesAtLocations: readonly Item<OfferAtSite>[]
  servicesOf: (organization: Organization) => readonly Item<Offer>[]
  /** Terms of a service (its category with the one above it, whom it serves, how it is offered) and their taxonomies. */
  marksOf: (offer: Offer) => ReadonlySet<string>
  /** Words of an organization in a language, for a search in full text. */
  wordsOf: (organization: Organization, locale: Locale) => string
  wordsOfService: (offer: Offer, locale: Locale) => string
}

/** Prepares what is listed for questions. */
export function buildDataset(lists: Lists & { organizations: readonly Organization[] }): Dataset {
  const organizations = lists.organizations.map((organization) => ({
    id: organizationId(organization),
    organization,
    thing: organization,
  }))
  const byOrganization = new Map<Organization, readonly Item<Offer>[]>(
    lists.organizations.map((organization) => [organization, offersOf(lists, organization)]),
  )
  const services = [...byOrganization.values()].flat()
  const servicesAtLocations = services.flatMap(({ organization, thing }) =>
    organization.sites.map((site, index) => {
      const offer = { ...thing, site, siteKey: siteKeyOf(organization, index) }
      return { id: offerAtSiteId(offer), organization, thing: offer }
    }),
  )
  return {
    lists,
    organizations,
    services,
    servicesAtLocations: servicesAtLocations,
    servicesOf: (organization) => byOrganization.get(organization) ?? [],
    marksOf: (offer) => marksOf(lists, offer),
    ...wordsIn(lists),
  }
}

/** Each service once, in the order of the public list. */
function offersOf(lists: Lists, organization: Organization): Item<Offer>[] {
  return lists.services.flatMap(({ key }) => {
    const offered = organization.services.find(({ service }) => service === key)
    if (!offered) return []
    const thing = { organization, offered }
    return [{ id: serviceId(thing), organization, thing }]
  })
}

function marksOf(lists: Lists, { organization, offered }: Offer): ReadonlySet<string> {
  const category = lists.services.find(({ key }) => key === offered.service)
  const marks: (readonly [TaxonomyKey, string])[] = [
    ['services', offered.service],
    ...(category?.parent ? [['services', category.parent] as const] : []),
    ...organization.populations.map((key) => ['populations', key] as const),
    ['kinds', organization.kind],
    ...(offered.remote ? [['delivery', 'remote'] as const] : []),
  ]
  return new Set(
    marks.flatMap(([taxonomy, key]) => [identifierOf('taxonomy', taxonomy), termId(taxonomy, key)]),
  )
}

/** Words are folded at the first search in a language, and kept with what they were made of. */
function wordsIn(lists: Lists): Pick<Dataset, 'wordsOf' | 'wordsOfService'> {
  const keep = <Key extends object>(fold: (key: Key, locale: Locale) => string) => {
    const kept: Partial<Record<Locale, WeakMap<Key, string>>> = {}
    return (key: Key, locale: Locale): string => {
      const known = (kept[locale] ??= new WeakMap())
      let words = known.get(key)
      if (words === undefined) known.set(key, (words = ` ${foldWords(fold(key, locale))} `))
      return words
    }
  }
  const entryWords = keep<Lists['services'][number]>(
    (entry, locale) => `${nameOf(entry, locale)} ${textIn(entry.description, locale)}`,
  )
  const ownWords = keep<Organization>(({ name, otherNames, sites }) =>
    [name, ...otherNames, ...sites.flatMap(({ municipality }) => municipality ?? [])].join(' '),
  )
  const conditions = keep<Offer['offered']>((offered, locale) => textIn(offered.conditions, locale))
  const serviceWords = (key: string, locale: Locale): string => {
    const entry = lists.services.find((service) => service.key === key)
    return entry ? entryWords(entry, locale) : ''
  }
  const descriptions = keep<Organization>(({ description, lead }, locale) =>
    textIn(description, locale, lead),
  )
  return {
    wordsOf: (organization, locale) =>
      ownWords(organization, locale) +
      descriptions(organization, locale) +
      organization.services.map(({ service }) => serviceWords(service, locale)).join(''),
    wordsOfService: ({ organization, offered }, locale) =>
      serviceWords(offered.service, locale) +
      conditions(offered, locale) +
      ownWords(organization, locale),
  }
}

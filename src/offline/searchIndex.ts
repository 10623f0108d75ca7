import { textIn } from '@/directory/names'
import type { Lists, Organization, Texts } from '@/directory/types'
import type { Locale } from '@/i18n/locales'
import type { SearchText } from '@/search/types'

/** All that is asked without a network, in one language, as plain data. */
export interface OfflineIndex {
  locale: Locale
  lists: Lists
  organizations: readonly Organization[]
  texts: readonly SearchText[]
  /** Numbers of each public body, ready to dial. */
  phones: Readonly<Record<string, readonly { number: string; uri: string }[]>>
  words: OfflineWords
}

/** What the answer says around what was found. */
export interface OfflineWords {
  answers: string
  helpers: string
  more: string
  /** With {words}. */
  emptyTitle: string
  emptyAdvice: string
  inFrench: string
  /** What was searched, and what was not. */
  scope: string
  /** Where more was asked than words. */
  notAsked: string
}

/**
 * An organization with what its search and its line show, in one language: public facts, chosen one by one, so that
 * a field that is added later stays behind until it is named here.
 */
export function leanOrganization(organization: Organization, locale: Locale): Organization {
  const { slug, name, otherNames, kind, cost, contact, languages, populations } = organization
  const here = (texts: Texts): Texts => {
    const text = textIn(texts, locale, organization.lead)
    return text ? { [locale]: text } : {}
  }
  return {
    id: slug,
    slug,
    name,
    otherNames,
    kind,
    cost,
    lead: locale,
    description: here(organization.description),
    contact: {
      phone: contact.phone,
      phoneNote: null,
      email: null,
      website: null,
      contactRole: null,
    },
    sites: organization.sites.map(
      ({ label, municipality, postalCode, region, point, precision, wheelchair, hours }) => ({
        label,
        address: null,
        municipality,
        postalCode,
        region,
        point,
        precision,
        wheelchair,
        wheelchairNote: null,
        hours: { ...hours, note: undefined },
      }),
    ),
    languages,
    services: organization.services.map(({ service, availability, conditions, remote }) => ({
      service,
      availability,
      conditions: here(conditions),
      remote,
    })),
    populations,
    regionsServed: organization.regionsServed,
    servesAllQuebec: organization.servesAllQuebec,
    notices: [],
    verifications: [],
    updatedAt: organization.updatedAt,
  }
}

/** The short public lists in one language, without what only pages show. */
export function leanLists(
  { regions, services, populations, languages }: Lists,
  locale: Locale,
): Lists {
  const entries = (list: Lists['services']): Lists['services'] =>
    list.map(({ key, name, description, parent }) => ({
      key,
      name: { [locale]: textIn(name, locale) },
      description: { [locale]: textIn(description, locale) },
      parent,
    }))
  return {
    regions: regions.map((region) => ({ ...region, intro: {} })),
    services: entries(services),
    populations: entries(populations),
    languages: entries(languages),
  }
}

/** What objects are written from, and what names them. */
import type { Lists, OfferedService, Organization, Site } from '@/directory/types'
import type { Locale } from '@/i18n/locales'

import { identifierOf } from './identifiers'

/** An object of the specification: each has an identifier, the rest is in `standard.ts`. */
export interface HsdsObject {
  id: string
  [field: string]: unknown
}

/** What objects are written with. */
export interface Reading {
  lists: Lists
  locale: Locale
  /** 'YYYY-MM-DD'. */
  today: string
  /** Whole addresses of the site's pages in this language. */
  addressOf: {
    sheet: (slug: string) => string
    region: (slug: string) => string
    /** The directory with a word of its query chosen. */
    search: (word: 'service' | 'population' | 'kind' | 'remote', value: string) => string
    directory: string
  }
}

/** One service of one organization. */
export interface Offer {
  organization: Organization
  offered: OfferedService
}

export interface OfferAtSite extends Offer {
  site: Site
  siteKey: string
}

export const organizationId = ({ id }: Organization): string => identifierOf('organization', id)

export const serviceId = ({ organization, offered }: Offer): string =>
  identifierOf('service', organization.id, offered.service)

export const locationId = (organization: Organization, siteKey: string): string =>
  identifierOf('location', organization.id, siteKey)

export const offerAtSiteId = ({ organization, offered, siteKey }: OfferAtSite): string =>
  identifierOf('service_at_location', organization.id, offered.service, siteKey)

/** Rows of a sheet keep their identifier when they move; a sheet made without any counts them. */
export const siteKeyOf = (organization: Organization, index: number): string =>
  organization.stored?.siteIds[index] ?? String(index + 1)

/** The moment of the last change. */
export const modifiedAt = ({ stored, updatedAt }: Organization): string =>
  stored?.savedAt ?? `${updatedAt}T00:00:00.000Z`

const made = new WeakMap<Reading, Map<string, unknown>>()

/**
 * What is the same wherever it stands in one answer, made once: a place is part of each service that is offered
 * there.
 */
export function once<Made>(reading: Reading, key: string, make: () => Made): Made {
  let known = made.get(reading)
  if (!known) made.set(reading, (known = new Map()))
  if (!known.has(key)) known.set(key, make())
  return known.get(key) as Made
}

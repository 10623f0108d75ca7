import type { Locale } from '@/i18n/locales'

import type { GazetteerData } from '@/lmia/place/gazetteerData'

import { buildPlaces } from '../places/places'
import type { Places } from '../places/types'
import { toSearchDocument, toServiceDocument } from '../search/searchDocument'
import { buildSearchIndex, type SearchDocument, type SearchIndex } from '../search/searchIndex'
import type { Lists, Organization } from '../types'

/** What a directory is made of: what is listed, in the order it is shown. */
export interface Listed extends Lists {
  organizations: readonly Organization[]
}

/** The whole directory in memory, ready to be asked: some hundreds of sheets. */
export interface Directory extends Listed {
  places: Places
  /** Made at the first question in a language, then kept. */
  searchIndex: (locale: Locale) => SearchIndex
  /** The same over the services alone: which of them words are about. */
  serviceIndex: (locale: Locale) => SearchIndex
}

/** Prepares what is listed for questions: its places by name, its words by language. */
export function buildDirectory(listed: Listed, gazetteer: GazetteerData): Directory {
  const addresses = listed.organizations.flatMap(addressesOf)
  const regions = listed.regions.map(({ code, name, point }) => ({
    code,
    names: Object.values(name),
    point,
  }))
  return {
    ...listed,
    places: buildPlaces(gazetteer, regions, addresses),
    searchIndex: lazily((locale) =>
      listed.organizations.map((organization) => toSearchDocument(organization, listed, locale)),
    ),
    serviceIndex: lazily((locale) =>
      listed.services.map((service) => toServiceDocument(service, locale)),
    ),
  }
}

function lazily(
  documentsIn: (locale: Locale) => SearchDocument[],
): (locale: Locale) => SearchIndex {
  const made = new Map<Locale, SearchIndex>()
  return (locale) => {
    const known = made.get(locale)
    if (known) return known
    const index = buildSearchIndex(documentsIn(locale), locale)
    made.set(locale, index)
    return index
  }
}

const addressesOf = (organization: Organization) =>
  organization.sites.flatMap(({ municipality, postalCode, region, point }) =>
    point ? [{ municipality, postalCode, region, point }] : [],
  )

import type { Locale } from '@/i18n/locales'

import type { GazetteerData } from '@/lmia/place/gazetteerData'

import { buildPlaces } from '../places/places'
import type { Places } from '../places/types'
import { buildNeedIndex } from '../search/needIndex'
import type { SearchIndex } from '../search/prepareSearch'
import { toSearchDocument, toServiceDocument } from '../search/searchDocument'
import { buildSearchIndex } from '../search/searchIndex'
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
  /** Which of the services words are about. */
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
      buildSearchIndex(
        listed.organizations.map((organization) => toSearchDocument(organization, listed, locale)),
        locale,
      ),
    ),
    serviceIndex: lazily((locale) =>
      buildNeedIndex(
        listed.services.map((service) => toServiceDocument(service, locale)),
        locale,
      ),
    ),
  }
}

function lazily(build: (locale: Locale) => SearchIndex): (locale: Locale) => SearchIndex {
  const made = new Map<Locale, SearchIndex>()
  return (locale) => {
    const known = made.get(locale)
    if (known) return known
    const index = build(locale)
    made.set(locale, index)
    return index
  }
}

const addressesOf = (organization: Organization) =>
  organization.sites.flatMap(({ municipality, postalCode, region, point }) =>
    point ? [{ municipality, postalCode, region, point }] : [],
  )

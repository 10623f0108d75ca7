import type { Locale } from '@/i18n/locales'

import { buildPlaces, type Places, type Town } from '../places'
import { toSearchDocument } from '../search/searchDocument'
import { buildSearchIndex, type SearchIndex } from '../search/searchIndex'
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
}

/** Prepares what is listed for questions: its places by name, its words by language. */
export function buildDirectory(listed: Listed, towns: readonly Town[]): Directory {
  const addresses = listed.organizations.flatMap(addressesOf)
  return { ...listed, places: buildPlaces(towns, addresses), searchIndex: lazyIndexes(listed) }
}

function lazyIndexes(listed: Listed): Directory['searchIndex'] {
  const made = new Map<Locale, SearchIndex>()
  return (locale) => {
    const known = made.get(locale)
    if (known) return known
    const documents = listed.organizations.map((organization) =>
      toSearchDocument(organization, listed, locale),
    )
    const index = buildSearchIndex(documents, locale)
    made.set(locale, index)
    return index
  }
}

const addressesOf = (organization: Organization) =>
  organization.sites.flatMap(({ municipality, postalCode, region, point }) =>
    point ? [{ municipality, postalCode, region, point }] : [],
  )

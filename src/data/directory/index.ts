/**
 * The directory for pages: listed organizations only, in one language, as plain data. Everyone sees
 * the same: access rules are asked for an anonymous reader when the snapshot is read.
 */
import { asQuestion, question } from '@/contentVersion/questions'
import { dayAt } from '@/days/calendar'
import type { Asked } from '@/directory/ask/asked'
import { findIn, type Found } from '@/directory/ask/find'
import { type HelpersFound, helpersIn, type HelpersRequest } from '@/directory/ask/helpers'
import {
  type DuplicateReason,
  findDuplicates,
  identityOf,
  typedIdentity,
} from '@/directory/duplicates'
import { nameOf } from '@/directory/names'
import { structuredData } from '@/directory/structuredData'
import { toVCard } from '@/directory/vcard'
import { ORGANIZATION_KINDS } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'

import { findMergedInto } from './merged'
import { type ProvinceView, viewProvince } from './province'
import { type RegionSummary, type RegionView, summarizeRegions, viewRegion } from './region'
import { type RepertoryView, viewRepertory } from './repertory'
import { type ResultMapView, viewResultMap } from './resultMap'
import { type SheetView, viewSheet } from './sheet'
import { currentDirectory } from './snapshot'
import { type Option, organizationCard, type OrganizationCard } from './views'

/** What a search found, each organization as a card, or all of them on a map. */
export type SearchView = Omit<Found, 'helpers' | 'places'> & {
  results: OrganizationCard[]
  map: ResultMapView | null
}
export type { Facet, FacetOption } from '@/directory/ask/facets'

/** Who can help, each as a card; and each service with how many offer it. */
export type HelpersView = Omit<HelpersFound, 'helpers' | 'services'> & {
  helpers: OrganizationCard[]
  services: (Option & { count: number })[]
}

/** An organization that may be the one somebody means, and why. */
export interface OrganizationAlike {
  slug: string
  name: string
  municipality: string | null
  reasons: DuplicateReason[]
}

export interface Taxonomy {
  services: (Option & { description: string | null })[]
  populations: Option[]
  languages: Option[]
  kinds: Option[]
  /** `value` is the region's slug. */
  regions: Option[]
}

/** The 17 regions with how many organizations each has: the tile map. */
export const listRegions = question(
  'regions',
  async ({ locale }: { locale: Locale }): Promise<RegionSummary[]> => {
    return summarizeRegions(await currentDirectory(), locale)
  },
)

/** A region with its synthesis. */
export const findRegion = question(
  'region',
  async (asked: { locale: Locale; slug: string; now?: Date }): Promise<RegionView | undefined> => {
    const directory = await currentDirectory()
    const region = directory.regions.find(({ slug }) => slug === asked.slug)
    return region && viewRegion(directory, region, asked.locale, todayAt(asked.now))
  },
)

/** All that is known of who helps in a region, for paper; `today`: 'YYYY-MM-DD'. */
export async function findRepertory(asked: {
  locale: Locale
  slug: string
  today: string
}): Promise<RepertoryView | undefined> {
  const directory = await currentDirectory()
  const region = directory.regions.find(({ slug }) => slug === asked.slug)
  return region && viewRepertory(directory, region, asked.locale, asked.today)
}

/** What all regions offer and lack, side by side. */
export const viewAllRegions = question(
  'province',
  async (asked: { locale: Locale; now?: Date }): Promise<ProvinceView> => {
    return viewProvince(await currentDirectory(), asked.locale, todayAt(asked.now))
  },
)

/** One organization's sheet; nothing when it is a draft or asked not to be listed. */
export const findOrganization = question(
  'sheet',
  async (asked: { locale: Locale; slug: string; now?: Date }): Promise<SheetView | undefined> => {
    const directory = await currentDirectory()
    const organization = directory.organizations.find(({ slug }) => slug === asked.slug)
    return organization && viewSheet(directory, organization, asked.locale, todayAt(asked.now))
  },
)

/** Where the sheet that was merged under this address stands now; nothing when none was. */
export const findMergedAddress = question(
  'merged sheet',
  async (slug: string): Promise<string | undefined> => {
    const { organizations } = await currentDirectory()
    const id = await findMergedInto(slug)
    return organizations.find((organization) => organization.id === id)?.slug
  },
)

/** One organization as a vCard. */
export const findVCard = question(
  'card',
  async (asked: { slug: string; pageUrl: string }): Promise<string | undefined> => {
    const { organizations } = await currentDirectory()
    const organization = organizations.find(({ slug }) => slug === asked.slug)
    return organization && toVCard(organization, asked.pageUrl)
  },
)

/** One organization for search engines. */
export const findStructuredData = question(
  'structured sheet',
  async (asked: { slug: string; pageUrl: string }): Promise<object | undefined> => {
    const { organizations } = await currentDirectory()
    const organization = organizations.find(({ slug }) => slug === asked.slug)
    return organization && structuredData(organization, asked.pageUrl)
  },
)

/** Answers a search. `now` puts open places before their closed neighbours. */
export const searchDirectory = question(
  'directory search',
  async (asked: Asked & { locale: Locale; now?: Date }): Promise<SearchView> => {
    const { locale, now, ...request } = asked
    const directory = await currentDirectory()
    const { helpers, places, ...found } = findIn(directory, request, locale, now, {
      hasFacets: true,
    })
    const today = todayAt(now)
    return {
      ...found,
      map: places && viewResultMap(places, directory, locale),
      results: helpers.map((helper) => organizationCard(helper, directory, locale, today)),
    }
  },
)

/** Who can help with some services, for a chapter of the guide or a place of the map. */
export const findHelpers = question(
  'helpers',
  async (asked: HelpersRequest & { locale: Locale }): Promise<HelpersView> => {
    const { locale, ...request } = asked
    const directory = await currentDirectory()
    const { helpers, services, ...found } = helpersIn(directory, request)
    const today = todayAt()
    return {
      ...found,
      services: services.flatMap(({ key, count }) => {
        const service = directory.services.find((known) => known.key === key)
        return service ? [{ value: key, label: nameOf(service, locale), count }] : []
      }),
      helpers: helpers.map((helper) => organizationCard(helper, directory, locale, today)),
    }
  },
)

/** Listed organizations that what somebody typed may be about, the likeliest first. */
export async function findListedAlike(typed: {
  name: string
  municipality: string
  phone: string
  website: string
}): Promise<OrganizationAlike[]> {
  const { organizations } = await currentDirectory()
  const sheets = organizations.map((organization) => ({
    ...identityOf(organization.id, organization),
    slug: organization.slug,
  }))
  return findDuplicates(typedIdentity(typed), sheets).map(({ found, reasons }) => ({
    slug: found.slug,
    name: found.name,
    municipality: found.places[0]?.municipality ?? null,
    reasons,
  }))
}

/** The short public lists, as choices of a form. */
export const listTaxonomy = question(
  'taxonomy',
  async ({ locale }: { locale: Locale }): Promise<Taxonomy> => {
    const { services, populations, languages, regions } = await currentDirectory()
    const option = (entry: { key: string; name: object }): Option => ({
      value: entry.key,
      label: nameOf(entry, locale),
    })
    return {
      services: services.map((service) => ({
        ...option(service),
        description: service.description[locale] ?? service.description.fr ?? null,
      })),
      populations: populations.map(option),
      languages: languages.map(option),
      kinds: ORGANIZATION_KINDS.map(({ code, label }) => ({ value: code, label: label[locale] })),
      regions: regions.map((region) => ({ value: region.slug, label: nameOf(region, locale) })),
    }
  },
)

/** How many organizations are listed in all. */
export const countOrganizations = (): Promise<number> =>
  asQuestion('organizations counted', null, async () => {
    const { organizations } = await currentDirectory()
    return organizations.length
  })

const todayAt = (now = new Date()): string => dayAt(now)

export { type Asked } from '@/directory/ask/asked'
export { type PlaceChoice } from '@/directory/ask/locate'

export type { ProvinceRowView, ProvinceView, ServiceGaps } from './province'
export type { GapView, RegionSummary, RegionView, SynthesisRowView } from './region'
export type { RepertoryView } from './repertory'
export type { MapEntry, ResultMapView, SpotView } from './resultMap'
export type { SheetView, SiteView } from './sheet'
export type { Option, OrganizationCard } from './views'

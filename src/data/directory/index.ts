/**
 * The directory for pages: listed organizations only, in one language, as plain data. Everyone sees
 * the same: access rules are asked for an anonymous reader when the snapshot is read.
 */
import { toWallTime } from '@/directory/hours'
import { ORGANIZATION_KINDS } from '@/directory/vocabulary'
import { toVCard } from '@/directory/vcard'
import type { Locale } from '@/i18n/locales'

import { type Asked, searchIn, type SearchView } from './find'
import { helpersFor, type HelpersRequest, type HelpersView } from './helpers'
import { type RegionSummary, type RegionView, summarizeRegions, viewRegion } from './region'
import { type SheetView, viewSheet } from './sheet'
import { currentDirectory } from './snapshot'
import { nameOf, type Option } from './views'

export interface Taxonomy {
  services: (Option & { description: string | null })[]
  populations: Option[]
  languages: Option[]
  kinds: Option[]
  /** `value` is the region's slug. */
  regions: Option[]
}

/** The 17 regions with how many organizations each has: the tile map. */
export async function listRegions({ locale }: { locale: Locale }): Promise<RegionSummary[]> {
  return summarizeRegions(await currentDirectory(), locale)
}

/** A region with its synthesis. */
export async function findRegion(asked: {
  locale: Locale
  slug: string
  now?: Date
}): Promise<RegionView | undefined> {
  const directory = await currentDirectory()
  const region = directory.regions.find(({ slug }) => slug === asked.slug)
  return region && viewRegion(directory, region, asked.locale, todayAt(asked.now))
}

/** One organization's sheet; nothing when it is a draft or asked not to be listed. */
export async function findOrganization(asked: {
  locale: Locale
  slug: string
  now?: Date
}): Promise<SheetView | undefined> {
  const directory = await currentDirectory()
  const organization = directory.organizations.find(({ slug }) => slug === asked.slug)
  return organization && viewSheet(directory, organization, asked.locale, todayAt(asked.now))
}

/** One organization as a vCard. */
export async function findVCard(asked: {
  slug: string
  pageUrl: string
}): Promise<string | undefined> {
  const { organizations } = await currentDirectory()
  const organization = organizations.find(({ slug }) => slug === asked.slug)
  return organization && toVCard(organization, asked.pageUrl)
}

/** Answers a search. `now` puts open places before their closed neighbours. */
export async function searchDirectory(
  asked: Asked & { locale: Locale; now?: Date },
): Promise<SearchView> {
  const { locale, now, ...request } = asked
  return searchIn(await currentDirectory(), request, locale, now)
}

/** Who can help with some services, for a chapter of the guide or a place of the map. */
export async function findHelpers(asked: HelpersRequest): Promise<HelpersView> {
  return helpersFor(await currentDirectory(), asked)
}

/** The short public lists, as choices of a form. */
export async function listTaxonomy({ locale }: { locale: Locale }): Promise<Taxonomy> {
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
}

/** How many organizations are listed in all. */
export async function countOrganizations(): Promise<number> {
  return (await currentDirectory()).organizations.length
}

const todayAt = (now = new Date()): string => toWallTime(now).date

export type { Asked, Filter, SearchView } from './find'
export { FILTERS } from './find'
export type { HelpersView } from './helpers'
export type { GapView, RegionSummary, RegionView, SynthesisRowView } from './region'
export type { SheetView, SiteView } from './sheet'
export type { Option, OrganizationCard, OrganizationLink, RegionLink, TextView } from './views'

import type { Directory } from '@/directory/ask/directory'
import type { Hours } from '@/directory/hours'
import { nameOf, namesOf, readersFirst, sheetText, type SheetText } from '@/directory/names'
import { type Organization, regionsOfSites, type Site } from '@/directory/types'
import { computeVerification, type Verification } from '@/directory/verification'
import {
  type Availability,
  COSTS,
  type GeoPrecision,
  labelOf,
  ORGANIZATION_KINDS,
  type Wheelchair,
  WHEELCHAIR,
} from '@/directory/vocabulary'
import type { Point } from '@/geo/distance'
import type { Locale } from '@/i18n/locales'

import { inOrderOf, regionLink, type RegionLink } from './views'

export interface SiteView {
  label: string | null
  address: string | null
  municipality: string | null
  postalCode: string | null
  region: RegionLink | null
  point: Point | null
  precision: GeoPrecision
  wheelchair: { code: Wheelchair; label: string; note: SheetText | null }
  hours: Hours
  hoursNote: SheetText | null
  /** Why days differ, by the label of the exception. */
  reasons: ReadonlyMap<string, SheetText>
}

export interface SheetView {
  slug: string
  name: string
  otherNames: string[]
  kind: string
  /** In words; null when nobody has said it. */
  cost: string | null
  description: SheetText | null
  contact: Organization['contact']
  sites: SiteView[]
  languages: { code: string; name: string }[]
  services: {
    key: string
    name: string
    availability: Availability
    remote: boolean
    conditions: SheetText | null
  }[]
  populations: string[]
  /** Where it has a place or says it goes, in the order of the codes. */
  regions: RegionLink[]
  servesAllQuebec: boolean
  /** Those not past, soonest end first. */
  notices: (SheetText & { from: string | null; until: string })[]
  verification: Verification
  updatedAt: string
}

/** One organization's sheet in one language. */
export function viewSheet(
  directory: Directory,
  organization: Organization,
  locale: Locale,
  today: string,
): SheetView {
  const { slug, name, otherNames, contact, servesAllQuebec, updatedAt } = organization
  const codes = new Set([...regionsOfSites(organization), ...organization.regionsServed])
  return {
    slug,
    name,
    otherNames,
    contact,
    servesAllQuebec,
    updatedAt,
    cost: organization.cost && labelOf(COSTS, organization.cost, locale),
    kind: labelOf(ORGANIZATION_KINDS, organization.kind, locale),
    description: sheetText(
      organization.description,
      organization.olderDescription,
      locale,
      organization.lead,
    ),
    sites: organization.sites.map((site) => viewSite(directory, organization, site, locale)),
    languages: readersFirst(organization.languages, locale).flatMap((code) => {
      const language = directory.languages.find(({ key }) => key === code)
      return language ? [{ code, name: nameOf(language, locale) }] : []
    }),
    services: viewServices(directory, organization, locale),
    populations: namesOf(directory.populations, organization.populations, locale),
    regions: directory.regions
      .filter(({ code }) => codes.has(code))
      .map((region) => regionLink(region, locale)),
    notices: viewNotices(organization, locale, today),
    verification: computeVerification(organization.verifications, today),
  }
}

function viewSite(
  directory: Directory,
  { lead }: Organization,
  site: Site,
  locale: Locale,
): SiteView {
  const region = directory.regions.find(({ code }) => code === site.region)
  return {
    label: site.label,
    address: site.address,
    municipality: site.municipality,
    postalCode: site.postalCode,
    region: region ? regionLink(region, locale) : null,
    point: site.point,
    precision: site.precision,
    wheelchair: {
      code: site.wheelchair,
      label: labelOf(WHEELCHAIR, site.wheelchair, locale),
      note: sheetText(
        site.noteTexts ?? (site.wheelchairNote ? { [lead]: site.wheelchairNote } : {}),
        site.olderNote,
        locale,
        lead,
      ),
    },
    hours: site.hours,
    hoursNote: sheetText(
      site.hoursNoteTexts ?? (site.hours.note ? { [lead]: site.hours.note } : {}),
      site.olderHoursNote,
      locale,
      lead,
    ),
    reasons: new Map(
      (site.hours.exceptions ?? []).flatMap(({ label }) => {
        const texts = label ? (site.reasonTexts?.get(label) ?? { [lead]: label }) : {}
        const text = sheetText(texts, undefined, locale, lead)
        return label && text ? [[label, text] as const] : []
      }),
    ),
  }
}

const viewServices = (
  directory: Directory,
  organization: Organization,
  locale: Locale,
): SheetView['services'] =>
  inOrderOf(
    directory.services,
    organization.services.map(({ service }) => service),
  ).flatMap((key) => {
    const category = directory.services.find((service) => service.key === key)
    const offered = organization.services.find(({ service }) => service === key)
    if (!category || !offered) return []
    return [
      {
        key,
        name: nameOf(category, locale),
        availability: offered.availability,
        remote: offered.remote,
        conditions: sheetText(
          offered.conditions,
          offered.olderConditions,
          locale,
          organization.lead,
        ),
      },
    ]
  })

const viewNotices = (
  organization: Organization,
  locale: Locale,
  today: string,
): SheetView['notices'] =>
  organization.notices
    .filter(({ until }) => until >= today)
    .sort((a, b) => (a.until < b.until ? -1 : 1))
    .flatMap(({ text, olderText, from, until }) => {
      const words = sheetText(text, olderText, locale, organization.lead)
      return words ? [{ ...words, from, until }] : []
    })

import { distanceKm } from '@/geo/distance'

import { type Entry, isOfRegion, type Organization, type Region, serves } from './types'
import { computeVerification, isConfirmedSince, type Verification } from './verification'
import type { Availability } from './vocabulary'

export interface SynthesisColumn {
  organization: Organization
  verification: Verification
}

export interface SynthesisCell {
  organization: Organization
  availability: Availability
  remote: boolean
}

/** A service nobody of the region offers, and where it can be had. */
export interface Gap {
  /** The nearest place that serves the region's people, or failing that the nearest at all. */
  nearest: NearestAlternative | null
  /** Those who help from a distance, by phone or online, wherever they are. */
  byPhone: Organization[]
}

export interface NearestAlternative {
  organization: Organization
  municipality: string | null
  region: string | null
  /** From the region's main town, as the crow flies. */
  distanceKm: number
  remote: boolean
  /** False when it does not say that it serves people of this region: call first. */
  servesRegion: boolean
}

export interface SynthesisRow {
  service: Entry
  /** One per column; null where the service is not offered. */
  cells: (SynthesisCell | null)[]
  total: number
  gap: Gap | null
}

export interface LanguageCoverage {
  language: Entry
  organizations: Organization[]
}

export interface Synthesis {
  region: Region
  columns: SynthesisColumn[]
  rows: SynthesisRow[]
  /** Languages spoken in the region, most covered first; then those nobody speaks there. */
  languages: LanguageCoverage[]
  /** Organizations elsewhere that serve all of Quebec. */
  provincial: Organization[]
  totals: { organizations: number; confirmed: number; gaps: number }
}

export interface SynthesisInput {
  region: Region
  organizations: readonly Organization[]
  services: readonly Entry[]
  languages: readonly Entry[]
  /** 'YYYY-MM-DD': how old a confirmation is counts from it. */
  today: string
  /** A sheet counts as confirmed when it was on or after this date 'YYYY-MM-DD'. */
  confirmedSince: string
}

/**
 * What a region offers and what it lacks: services × organizations, each gap with where the
 * service can be had. Organizations are listed by name: needs are compared, never organizations.
 */
export function synthesize(input: SynthesisInput): Synthesis {
  const { region, organizations, services, languages, confirmedSince, today } = input
  const columns = organizations
    .filter((organization) => isOfRegion(organization, region.code))
    .sort(byName)
    .map((organization) => ({
      organization,
      verification: computeVerification(organization.verifications, today),
    }))
  const rows = services.map((service) => toRow(service, columns, input))
  return {
    region,
    columns,
    rows,
    languages: coverLanguages(languages, columns),
    provincial: organizations
      .filter((o) => o.servesAllQuebec && !isOfRegion(o, region.code))
      .sort(byName),
    totals: {
      organizations: columns.length,
      confirmed: columns.filter(({ verification }) =>
        isConfirmedSince(verification, confirmedSince),
      ).length,
      gaps: rows.filter(({ gap }) => gap !== null).length,
    },
  }
}

function toRow(
  service: Entry,
  columns: readonly SynthesisColumn[],
  { region, organizations }: SynthesisInput,
): SynthesisRow {
  const cells = columns.map(({ organization }): SynthesisCell | null => {
    const offered = organization.services.find((s) => s.service === service.key)
    return offered
      ? { organization, availability: offered.availability, remote: offered.remote }
      : null
  })
  const total = cells.filter((cell) => cell !== null).length
  return {
    service,
    cells,
    total,
    gap: total === 0 ? findAlternatives(service.key, region, organizations) : null,
  }
}

/** Where a service that the region lacks can be had. */
export function findAlternatives(
  service: string,
  region: Region,
  organizations: readonly Organization[],
): Gap {
  const elsewhere = organizations.filter(
    (organization) =>
      !isOfRegion(organization, region.code) &&
      organization.services.some((s) => s.service === service),
  )
  const isRemote = (organization: Organization): boolean =>
    organization.services.some((s) => s.service === service && s.remote)
  const placed = elsewhere.flatMap((organization) =>
    organization.sites.flatMap((site): NearestAlternative[] =>
      site.point && region.point
        ? [
            {
              organization,
              municipality: site.municipality,
              region: site.region,
              distanceKm: distanceKm(region.point, site.point),
              remote: isRemote(organization),
              servesRegion: serves(organization, region.code) || isRemote(organization),
            },
          ]
        : [],
    ),
  )
  const nearest = placed.sort(
    (a, b) => Number(b.servesRegion) - Number(a.servesRegion) || a.distanceKm - b.distanceKm,
  )[0]
  return { nearest: nearest ?? null, byPhone: elsewhere.filter(isRemote).sort(byName) }
}

function coverLanguages(
  languages: readonly Entry[],
  columns: readonly SynthesisColumn[],
): LanguageCoverage[] {
  return languages
    .map((language) => ({
      language,
      organizations: columns
        .map(({ organization }) => organization)
        .filter((organization) => organization.languages.includes(language.key)),
    }))
    .sort((a, b) => b.organizations.length - a.organizations.length)
}

const byName = (a: Organization, b: Organization): number => a.name.localeCompare(b.name, 'fr')

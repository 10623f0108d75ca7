import type { Directory } from '@/directory/ask/directory'
import { nameOf, textView, type TextView } from '@/directory/names'
import { townIn } from '@/directory/places/exonyms'
import { type Gap, synthesize } from '@/directory/synthesis'
import { isOfRegion, type Region } from '@/directory/types'
import type { VerificationState } from '@/directory/verification'
import type { Availability } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'

import { organizationLink, type OrganizationLink, regionLink, type RegionLink } from './views'

export interface RegionSummary extends RegionLink {
  organizationCount: number
}

export interface GapView {
  nearest:
    | (OrganizationLink & {
        municipality: string | null
        /** Whole kilometres from the region's main town. */
        km: number
        remote: boolean
        servesRegion: boolean
      })
    | null
  byPhone: OrganizationLink[]
}

export interface SynthesisRowView {
  key: string
  name: string
  /** One per organization of the table. */
  cells: ({ availability: Availability; remote: boolean } | null)[]
  total: number
  gap: GapView | null
}

export interface RegionView {
  region: RegionLink
  intro: TextView | null
  totals: { organizations: number; confirmed: number; spanish: number; gaps: number }
  organizations: (OrganizationLink & {
    municipality: string | null
    phone: string | null
    verification: VerificationState
  })[]
  rows: SynthesisRowView[]
  languages: { key: string; name: string; count: number }[]
  provincial: (OrganizationLink & { phone: string | null })[]
}

/** The regions with how many organizations each has, in the order of their codes. */
export const summarizeRegions = (directory: Directory, locale: Locale): RegionSummary[] =>
  directory.regions.map((region) => ({
    ...regionLink(region, locale),
    organizationCount: directory.organizations.filter((o) => isOfRegion(o, region.code)).length,
  }))

/** A region's synthesis in one language; `today` decides which confirmations are of this year. */
export function viewRegion(
  directory: Directory,
  region: Region,
  locale: Locale,
  today: string,
): RegionView {
  const synthesis = synthesize({
    ...directory,
    region,
    today,
    confirmedSince: confirmedSince(today),
  })
  const languages = synthesis.languages.map(({ language, organizations }) => ({
    key: language.key,
    name: nameOf(language, locale),
    count: organizations.length,
  }))
  return {
    region: regionLink(region, locale),
    intro: textView(region.intro, locale),
    totals: {
      ...synthesis.totals,
      spanish: languages.find(({ key }) => key === 'es')?.count ?? 0,
    },
    organizations: synthesis.columns.map(({ organization, verification }) => ({
      ...organizationLink(organization),
      municipality:
        (organization.sites.find((site) => site.region === region.code) ?? organization.sites[0])
          ?.municipality ?? null,
      phone: organization.contact.phone,
      verification: verification.state,
    })),
    rows: synthesis.rows.map((row) => ({
      key: row.service.key,
      name: nameOf(row.service, locale),
      cells: row.cells.map(
        (cell) => cell && { availability: cell.availability, remote: cell.remote },
      ),
      total: row.total,
      gap: row.gap && viewGap(row.gap, locale),
    })),
    languages,
    provincial: synthesis.provincial.map((organization) => ({
      ...organizationLink(organization),
      phone: organization.contact.phone,
    })),
  }
}

/** From when on a confirmation is "of this year", as 'YYYY-MM-DD'. */
export const confirmedSince = (today: string): string => `${today.slice(0, 4)}-01-01`

export const viewGap = ({ nearest, byPhone }: Gap, locale: Locale): GapView => ({
  nearest: nearest && {
    ...organizationLink(nearest.organization),
    municipality: nearest.municipality && townIn(nearest.municipality, locale),
    km: Math.round(nearest.distanceKm),
    remote: nearest.remote,
    servesRegion: nearest.servesRegion,
  },
  byPhone: byPhone.map(organizationLink),
})

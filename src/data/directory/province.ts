import type { Directory } from '@/directory/ask/directory'
import { nameOf } from '@/directory/names'
import { type ProvinceRow, synthesizeProvince } from '@/directory/province'
import type { Locale } from '@/i18n/locales'

import { confirmedSince, type GapView, viewGap } from './region'
import { regionLink, type RegionLink } from './views'

/** A service or a language, with how many organizations of each region have it. */
export interface ProvinceRowView {
  key: string
  name: string
  /** One per region. */
  counts: number[]
  regionsCovered: number
}

/** A service that some regions lack, with where their people can go. */
export interface ServiceGaps {
  key: string
  name: string
  regions: (RegionLink & { gap: GapView })[]
}

export interface ProvinceView {
  regions: (RegionLink & { organizations: number; gaps: number })[]
  services: ProvinceRowView[]
  languages: ProvinceRowView[]
  gaps: ServiceGaps[]
  totals: {
    organizations: number
    services: number
    /** Pairs of a region and a service that it lacks. */
    gaps: number
    /** Regions where somebody speaks Spanish. */
    spanish: number
  }
}

/** All regions side by side in one language; `today` is 'YYYY-MM-DD'. */
export function viewProvince(directory: Directory, locale: Locale, today: string): ProvinceView {
  const province = synthesizeProvince({
    ...directory,
    today,
    confirmedSince: confirmedSince(today),
  })
  const viewRow = ({ entry, cells, regionsCovered }: ProvinceRow): ProvinceRowView => ({
    key: entry.key,
    name: nameOf(entry, locale),
    counts: cells.map(({ count }) => count),
    regionsCovered,
  })
  const gaps = province.services.map((row) => gapsOf(row, locale))
  return {
    regions: province.syntheses.map(({ region, totals }) => ({
      ...regionLink(region, locale),
      organizations: totals.organizations,
      gaps: totals.gaps,
    })),
    services: province.services.map(viewRow),
    languages: province.languages.map(viewRow),
    gaps: gaps.filter(({ regions }) => regions.length > 0),
    totals: {
      organizations: directory.organizations.length,
      services: province.services.length,
      gaps: gaps.reduce((sum, { regions }) => sum + regions.length, 0),
      spanish: province.languages.find(({ entry }) => entry.key === 'es')?.regionsCovered ?? 0,
    },
  }
}

const gapsOf = ({ entry, cells }: ProvinceRow, locale: Locale): ServiceGaps => ({
  key: entry.key,
  name: nameOf(entry, locale),
  regions: cells.flatMap(({ region, gap }) =>
    gap ? [{ ...regionLink(region, locale), gap: viewGap(gap, locale) }] : [],
  ),
})

import type { Directory } from '@/directory/ask/directory'
import { namesOf, nameOf, textView, type TextView } from '@/directory/names'
import { townIn } from '@/directory/places/exonyms'
import { synthesize } from '@/directory/synthesis'
import type { Organization, Region } from '@/directory/types'
import type { Locale } from '@/i18n/locales'

import { confirmedSince, type GapView, viewGap } from './region'
import { type SheetView, viewSheet } from './sheet'
import { organizationLink, type OrganizationLink, regionLink, type RegionLink } from './views'

/** A word of the index, and the sheets that it leads to. */
export interface IndexEntry {
  word: string
  organizations: OrganizationLink[]
}

/** All that is known of who helps in a region, as one reads it on paper. */
export interface RepertoryView {
  region: RegionLink
  intro: TextView | null
  /** With a place in the region, or who say that they go there; by name. */
  organizations: SheetView[]
  /** Without a place here: they serve every region. */
  provincial: SheetView[]
  /** What nobody here offers, and where it is to be had. */
  missing: { service: string; gap: GapView }[]
  /** By service, by town, by language: each in the order of the alphabet. */
  index: Record<'services' | 'towns' | 'languages', IndexEntry[]>
  /** When a sheet in it last changed (ISO); nothing while there is none. */
  changedAt: string | null
}

/** A region's printed repertory in one language; `today` decides which notices still hold. */
export function viewRepertory(
  directory: Directory,
  region: Region,
  locale: Locale,
  today: string,
): RepertoryView {
  const synthesis = synthesize({
    ...directory,
    region,
    today,
    confirmedSince: confirmedSince(today),
  })
  const compare = new Intl.Collator(locale, { sensitivity: 'base', numeric: true }).compare
  const byName = (organizations: readonly Organization[]) =>
    [...organizations].sort((a, b) => compare(a.name, b.name))
  const here = byName(synthesis.columns.map(({ organization }) => organization))
  const everywhere = byName(synthesis.provincial)
  const listed = [...here, ...everywhere]
  const view = (organization: Organization) => viewSheet(directory, organization, locale, today)
  const indexBy = (wordsOf: (organization: Organization) => readonly string[]) =>
    toIndex(listed, wordsOf, compare)
  return {
    region: regionLink(region, locale),
    intro: textView(region.intro, locale),
    organizations: here.map(view),
    provincial: everywhere.map(view),
    missing: synthesis.rows.flatMap(({ service, gap }) =>
      gap ? [{ service: nameOf(service, locale), gap: viewGap(gap, locale) }] : [],
    ),
    index: {
      services: indexBy(({ services }) =>
        namesOf(
          directory.services,
          services.map(({ service }) => service),
          locale,
        ),
      ),
      towns: indexBy(({ sites }) =>
        sites.flatMap(({ municipality }) => (municipality ? [townIn(municipality, locale)] : [])),
      ),
      languages: indexBy(({ languages }) => namesOf(directory.languages, languages, locale)),
    },
    changedAt: listed.reduce<string | null>(
      (last, { updatedAt }) => (last === null || updatedAt > last ? updatedAt : last),
      null,
    ),
  }
}

function toIndex(
  organizations: readonly Organization[],
  wordsOf: (organization: Organization) => readonly string[],
  compare: (a: string, b: string) => number,
): IndexEntry[] {
  const byWord = new Map<string, OrganizationLink[]>()
  for (const organization of organizations) {
    for (const word of new Set(wordsOf(organization))) {
      const known = byWord.get(word) ?? []
      byWord.set(word, [...known, organizationLink(organization)])
    }
  }
  return [...byWord]
    .map(([word, found]) => ({ word, organizations: found }))
    .sort((a, b) => compare(a.word, b.word))
}

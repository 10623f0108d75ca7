/** View models of the directory: everything in one language, plain data, ready to show. */
import type { Hours } from '@/directory/hours'
import { nameOf, namesOf, readersFirst } from '@/directory/names'
import type { Helper, Reason, Shortfall } from '@/directory/nearest'
import { townIn } from '@/directory/places/exonyms'
import type { Entry, Lists, Organization, Region } from '@/directory/types'
import { computeVerification, type Verification } from '@/directory/verification'
import { type GeoPrecision, labelOf, ORGANIZATION_KINDS } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'

export interface Option {
  value: string
  label: string
}

export interface RegionLink {
  code: string
  slug: string
  name: string
}

export interface OrganizationLink {
  slug: string
  name: string
}

/** One organization in a list of results. */
export interface OrganizationCard extends OrganizationLink {
  kind: string
  languages: string[]
  /** In the order of the public list; `value` is the key of the category. */
  services: Option[]
  municipalities: string[]
  phone: string | null
  /** Hours of the place shown: the nearest, or the only one. */
  hours: Hours | null
  verification: Pick<Verification, 'state' | 'date'>
  distanceKm: number | null
  precision: GeoPrecision | null
  remote: boolean
  servesAllQuebec: boolean
  /** Why it comes where it comes, in the order said. */
  reasons: readonly Reason[]
  shortfalls: readonly Shortfall[]
}

export const regionLink = (region: Region, locale: Locale): RegionLink => ({
  code: region.code,
  slug: region.slug,
  name: nameOf(region, locale),
})

export const organizationLink = ({ slug, name }: Organization): OrganizationLink => ({ slug, name })

/** A result in one language; `today` says how old its confirmation is. */
export function organizationCard(
  helper: Helper,
  lists: Lists,
  locale: Locale,
  today: string,
): OrganizationCard {
  const { organization, site } = helper
  const verification = computeVerification(organization.verifications, today)
  const shown = site ?? (organization.sites.length === 1 ? organization.sites[0] : undefined)
  return {
    ...organizationLink(organization),
    kind: labelOf(ORGANIZATION_KINDS, organization.kind, locale),
    languages: namesOf(lists.languages, readersFirst(organization.languages, locale), locale),
    services: inOrderOf(
      lists.services,
      organization.services.map(({ service }) => service),
    ).map((value) => ({ value, label: namesOf(lists.services, [value], locale)[0] ?? value })),
    municipalities: municipalitiesOf(organization, site?.municipality ?? null).map((town) =>
      townIn(town, locale),
    ),
    phone: organization.contact.phone,
    hours: shown?.hours ?? null,
    verification: { state: verification.state, date: verification.date },
    distanceKm: helper.distanceKm,
    precision: helper.precision,
    remote: helper.remote,
    servesAllQuebec: organization.servesAllQuebec,
    reasons: helper.reasons,
    shortfalls: helper.shortfalls,
  }
}

/** Keys in the order of the public list they belong to. */
export const inOrderOf = (entries: readonly Entry[], keys: readonly string[]): string[] =>
  entries.map(({ key }) => key).filter((key) => keys.includes(key))

const municipalitiesOf = (organization: Organization, first: string | null): string[] => [
  ...new Set([
    ...(first ? [first] : []),
    ...organization.sites.flatMap(({ municipality }) => municipality ?? []),
  ]),
]

/** From what the database gives to the shapes of `src/directory`: the only place that knows both. */
import { storedAs } from '@/db/documents'
import { idOf, type Id } from '@/db/ids'
import { parseHours } from '@/directory/parseHours'
import type {
  Entry,
  Notice,
  OfferedService,
  Organization,
  Region,
  Site,
  Texts,
  VerificationEvent,
} from '@/directory/types'
import type { Point } from '@/geo/distance'
import { LOCALES } from '@/i18n/locales'
import type { Organization as OrganizationDocument } from '@/payload-types'

type Document = Record<string, unknown>
type Keys = ReadonlyMap<string, string>

export interface RelatedKeys {
  regions: Keys
  services: Keys
  populations: Keys
  languages: Keys
}

export const regionFromDocument = (document: Document): Region => {
  const tile = (document.tile ?? {}) as { column?: number; row?: number }
  return {
    code: String(document.code),
    slug: String(document.slug),
    name: textsOf(document.name),
    intro: textsOf(document.intro),
    tile: { column: tile.column ?? 0, row: tile.row ?? 0 },
    point: pointOf(document),
  }
}

export const entryFromDocument = (
  document: Document,
  keyName: 'key' | 'code',
  parents?: Keys,
): Entry => ({
  key: String(document[keyName]),
  name: textsOf(document.name),
  description: textsOf(document.description),
  parent: keyOf(document.parent as Id | null, parents ?? new Map()) ?? null,
})

export function organizationFromDocument(found: Document, keys: RelatedKeys): Organization {
  const document = storedAs<OrganizationDocument>(found)
  const contact = document.contact ?? {}
  return {
    id: String(document.id),
    slug: document.slug,
    name: document.name,
    otherNames: (document.otherNames ?? []).map(({ name }) => name),
    kind: document.kind,
    description: textsOf(document.description),
    contact: {
      phone: contact.phone || null,
      phoneNote: contact.phoneNote || null,
      email: contact.email || null,
      website: contact.website || null,
      contactRole: contact.contactRole || null,
    },
    sites: (document.sites ?? []).map((site) => toSite(site, keys)),
    languages: keysOf(document.languagesSpoken, keys.languages),
    services: (document.services ?? []).flatMap((service) => toService(service, keys)),
    populations: keysOf(document.populations, keys.populations),
    regionsServed: keysOf(document.regionsServed, keys.regions),
    servesAllQuebec: document.servesAllQuebec === true,
    notices: (document.notices ?? []).map(toNotice),
    verifications: (document.verifications ?? []).map(toEvent),
    updatedAt: dayOnly(document.updatedAt),
  }
}

type SiteDocument = NonNullable<OrganizationDocument['sites']>[number]
type ServiceDocument = NonNullable<OrganizationDocument['services']>[number]
type NoticeDocument = NonNullable<OrganizationDocument['notices']>[number]
type EventDocument = NonNullable<OrganizationDocument['verifications']>[number]

const toSite = (site: SiteDocument, keys: RelatedKeys): Site => ({
  label: site.label || null,
  address: site.address || null,
  municipality: site.municipality || null,
  postalCode: site.postalCode || null,
  region: keyOf(site.region, keys.regions) ?? null,
  point: pointOf(site),
  // Without an address a point can only be that of the municipality, whatever was ticked.
  precision: site.geoPrecision === 'address' && site.address ? 'address' : 'municipality',
  wheelchair: site.wheelchair,
  wheelchairNote: site.wheelchairNote || null,
  hours: parseHours(site.hours).hours,
})

function toService(offered: ServiceDocument, keys: RelatedKeys): OfferedService[] {
  const service = keyOf(offered.service, keys.services)
  if (!service) return []
  const { availability, conditions, remote } = offered
  return [{ service, availability, conditions: textsOf(conditions), remote: remote === true }]
}

const toNotice = ({ text, from, until }: NoticeDocument): Notice => ({
  text: textsOf(text),
  from: from ? dayOnly(from) : null,
  until: dayOnly(until),
})

const toEvent = ({ section, actor, channel, date }: EventDocument): VerificationEvent => ({
  section,
  actor,
  channel,
  date: dayOnly(date),
})

/** The languages that were really written; an empty text is no text. */
function textsOf(value: unknown): Texts {
  if (typeof value === 'string') return value.trim() ? { fr: value } : {}
  const written = (value ?? {}) as Partial<Record<string, unknown>>
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const text = written[locale]
      return typeof text === 'string' && text.trim() ? [[locale, text.trim()]] : []
    }),
  )
}

const pointOf = ({
  latitude,
  longitude,
}: {
  latitude?: unknown
  longitude?: unknown
}): Point | null =>
  typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null

const keyOf = (value: Id | { id: Id } | null | undefined, keys: Keys): string | undefined => {
  const id = idOf(value)
  return id === undefined ? undefined : keys.get(String(id))
}

const keysOf = (values: readonly (Id | { id: Id })[] | null | undefined, keys: Keys): string[] =>
  (values ?? []).flatMap((value) => keyOf(value, keys) ?? [])

/** Dates of the directory are days; the database keeps them as instants at midnight or noon UTC. */
const dayOnly = (instant: string): string => instant.slice(0, 10)

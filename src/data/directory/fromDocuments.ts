/** From what the database gives to the shapes of `src/directory`: the only place that knows both. */
import { dayAt } from '@/days/calendar'
import { storedAs } from '@/db/documents'
import { idOf, type Id } from '@/db/ids'
import { parseHours } from '@/directory/parseHours'
import type {
  Entry,
  Notice,
  OfferedService,
  OlderTexts,
  Organization,
  RecordedEvent,
  Region,
  Site,
  Texts,
} from '@/directory/types'
import { shownServices } from '@/directory/hidden'
import { besideSheet, type Facts, fingerprintsOf } from '@/directory/sections'
import type { Point } from '@/geo/distance'
import { LOCALES } from '@/i18n/locales'
import type {
  Organization as OrganizationDocument,
  VerificationEvent as VerificationEventDocument,
} from '@/payload-types'
import { leadOf } from '@/translation/kinds/sheet'

import { withWords, wordsOfSheet, type SheetTranslation } from './sheetTexts'

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

/** A sheet with what is known of how it was verified, and how it was translated. */
export function organizationFromDocument(
  found: Document,
  keys: RelatedKeys,
  events: readonly RecordedEvent[] = [],
  translations: readonly SheetTranslation[] = [],
): Organization {
  const document = storedAs<OrganizationDocument>(found)
  // What was confirmed is the sheet as it was written: translating it edits nothing.
  const facts = factsFromDocument(document, keys)
  const shown = withWords(document, wordsOfSheet(document, translations))
  return {
    ...factsFromDocument(shown, keys),
    id: String(document.id),
    slug: document.slug,
    lead: leadOf(document),
    ...(shown.older ? { olderDescription: shown.older } : {}),
    notices: (shown.notices ?? []).map(toNotice),
    verifications: events.length > 0 ? besideSheet(events, fingerprintsOf(facts)) : [],
    updatedAt: dayAt(document.updatedAt),
    stored: {
      savedAt: new Date(document.updatedAt).toISOString(),
      siteIds: (document.sites ?? []).map(({ id }, index) => id ?? String(index + 1)),
    },
  }
}

/**
 * What a sheet, or a version of it, says of the organization to everyone: what is hidden is no part of
 * it, so that a confirmation is of what readers see.
 */
export function factsFromDocument(
  document: Omit<OrganizationDocument, 'id'>,
  keys: RelatedKeys,
): Facts {
  const contact = document.contact ?? {}
  return {
    name: document.name,
    otherNames: (document.otherNames ?? []).map(({ name }) => name),
    kind: document.kind,
    cost: document.cost ?? null,
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
    services: shownServices(document.services ?? []).flatMap((service) => toService(service, keys)),
    populations: keysOf(document.populations, keys.populations),
    regionsServed: keysOf(document.regionsServed, keys.regions),
    servesAllQuebec: document.servesAllQuebec === true,
  }
}

/** A kept event, and the sheet that it is about. */
export const eventFromDocument = ({
  section,
  actor,
  channel,
  date,
  fingerprint,
}: EventDocument): RecordedEvent => ({
  section,
  actor,
  channel,
  date,
  fingerprint: fingerprint || null,
})

/** What `withWords` puts beside the words of a row. */
interface WithOlder {
  older?: OlderTexts
  noteTexts?: Texts
  hoursNoteTexts?: Texts
  olderHoursNote?: OlderTexts
  reasonTexts?: ReadonlyMap<string, Texts>
}

type SiteDocument = NonNullable<OrganizationDocument['sites']>[number]
type ServiceDocument = NonNullable<OrganizationDocument['services']>[number]
type NoticeDocument = NonNullable<OrganizationDocument['notices']>[number]
type EventDocument = Pick<
  VerificationEventDocument,
  'section' | 'actor' | 'channel' | 'date' | 'fingerprint'
>

const toSite = (site: SiteDocument & WithOlder, keys: RelatedKeys): Site => ({
  label: site.label || null,
  address: (!site.isAddressHidden && site.address) || null,
  municipality: site.municipality || null,
  postalCode: (!site.isAddressHidden && site.postalCode) || null,
  region: keyOf(site.region, keys.regions) ?? null,
  point: site.isAddressHidden && !site.pointFrom ? null : pointOf(site),
  precision: precisionOf(site),
  wheelchair: site.wheelchair,
  wheelchairNote: site.wheelchairNote || null,
  ...(site.noteTexts ? { noteTexts: site.noteTexts } : {}),
  ...(site.older ? { olderNote: site.older } : {}),
  hours: parseHours(site.hours).hours,
  ...(site.hoursNoteTexts ? { hoursNoteTexts: site.hoursNoteTexts } : {}),
  ...(site.olderHoursNote ? { olderHoursNote: site.olderHoursNote } : {}),
  ...(site.reasonTexts?.size ? { reasonTexts: site.reasonTexts } : {}),
})

/** Without an address a point can only be that of the municipality, whatever was ticked. */
const precisionOf = ({ geoPrecision, address }: SiteDocument): Site['precision'] =>
  geoPrecision && (geoPrecision !== 'address' || address) ? geoPrecision : 'municipality'

function toService(offered: ServiceDocument & WithOlder, keys: RelatedKeys): OfferedService[] {
  const service = keyOf(offered.service, keys.services)
  if (!service) return []
  const { availability, conditions, older, remote } = offered
  return [
    {
      service,
      availability,
      conditions: textsOf(conditions),
      ...(older ? { olderConditions: older } : {}),
      remote: remote === true,
    },
  ]
}

const toNotice = ({ text, from, until, older }: NoticeDocument & WithOlder): Notice => ({
  text: textsOf(text),
  ...(older ? { olderText: older } : {}),
  from: from || null,
  until,
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

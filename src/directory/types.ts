/**
 * The directory as the pure cores see it: natural keys instead of database ids, the three languages
 * side by side, nothing that depends on who reads.
 */
import type { Point } from '@/geo/distance'
import type { Locale } from '@/i18n/locales'

import type { Hours } from './hours'
import type {
  Actor,
  Availability,
  Channel,
  Cost,
  GeoPrecision,
  OrganizationKind,
  Section,
  Wheelchair,
} from './vocabulary'

/** A text in the languages it was written in. French is nearly always there. */
export type Texts = Partial<Record<Locale, string>>

export interface Region {
  /** '01' to '17'. */
  code: string
  slug: string
  name: Texts
  intro: Texts
  tile: { column: number; row: number }
  /** The region's main town, from which distances to the region are counted. */
  point: Point | null
}

/** A service, a population or a language: an entry of a short public list. */
export interface Entry {
  key: string
  name: Texts
  description: Texts
  /** Key of the entry it is part of. */
  parent: string | null
}

/** The public lists that an organization's keys point to. */
export interface Lists {
  regions: readonly Region[]
  services: readonly Entry[]
  populations: readonly Entry[]
  languages: readonly Entry[]
}

/** An older translation: the source has changed since, on `since` (ISO date) when it is known. */
export interface OlderText {
  text: string
  since?: string
}

/** Languages in which all there is of a text is an older translation. */
export type OlderTexts = Partial<Record<Locale, OlderText>>

export interface Site {
  label: string | null
  address: string | null
  municipality: string | null
  postalCode: string | null
  /** Region code. */
  region: string | null
  point: Point | null
  precision: GeoPrecision
  wheelchair: Wheelchair
  wheelchairNote: string | null
  /** The note in other languages than the one that leads the sheet. */
  noteTexts?: Texts
  olderNote?: OlderTexts
  hours: Hours
  /** The note on the hours in each language that has it; `hours.note` is in the one that leads the sheet. */
  hoursNoteTexts?: Texts
  olderHoursNote?: OlderTexts
  /** Why days differ, in each language that has it, by the label of the exception. */
  reasonTexts?: ReadonlyMap<string, Texts>
}

export interface OfferedService {
  /** Key of a service category. */
  service: string
  availability: Availability
  conditions: Texts
  olderConditions?: OlderTexts
  /** Also by phone or online. */
  remote: boolean
}

/** Somebody looked at one section of the sheet, on a date 'YYYY-MM-DD'. */
export interface VerificationEvent {
  section: Section
  actor: Actor
  channel: Channel
  date: string
  /** The section still says what was looked at then. */
  isUnchanged: boolean
}

/** The same as it is kept: with the fingerprint of the section as it stood; null when unknown. */
export interface RecordedEvent extends Omit<VerificationEvent, 'isUnchanged'> {
  fingerprint: string | null
}

/** A passing notice; both dates 'YYYY-MM-DD' are included. */
export interface Notice {
  text: Texts
  olderText?: OlderTexts
  from: string | null
  until: string
}

export interface Organization {
  /** The database's identifier, as text. */
  id: string
  slug: string
  name: string
  otherNames: string[]
  kind: OrganizationKind
  /** Null until somebody has said it. */
  cost: Cost | null
  /** The language that leads: its words are those of the organization, the others translate them. */
  lead: Locale
  description: Texts
  olderDescription?: OlderTexts
  contact: {
    phone: string | null
    phoneNote: string | null
    email: string | null
    website: string | null
    contactRole: string | null
  }
  sites: Site[]
  /** Language codes, in the order the organization gave. */
  languages: string[]
  services: OfferedService[]
  /** Population keys. */
  populations: string[]
  /** Codes of the regions served, besides those of its sites. */
  regionsServed: string[]
  servesAllQuebec: boolean
  notices: Notice[]
  verifications: VerificationEvent[]
  /** Date 'YYYY-MM-DD' of the last change. */
  updatedAt: string
  /** How it stands in the database, for what must be named for good. */
  stored?: {
    /** ISO moment of the last save. */
    savedAt: string
    /** Identifiers of the rows of `sites`, in their order. */
    siteIds: string[]
  }
}

/** Codes of the regions where the organization has a place. */
export const regionsOfSites = (organization: Organization): string[] => [
  ...new Set(organization.sites.flatMap((site) => site.region ?? [])),
]

/** True when it has a place in the region or names the region among those it serves. */
export const isOfRegion = (organization: Organization, region: string): boolean =>
  organization.regionsServed.includes(region) || regionsOfSites(organization).includes(region)

/** True when somebody from the region may go there or call: of the region, or serving all Quebec. */
export const serves = (organization: Organization, region: string): boolean =>
  organization.servesAllQuebec || isOfRegion(organization, region)

import type { PartialWords } from '../types'
import type { Municipality } from '../places'
import type { HoursPreset } from './hours'
import type { VerificationPreset } from './verification'

/** How an example organization is written down: one compact record each. */
export interface OrganizationSeed {
  name: string
  otherNames?: string[]
  kind:
    | 'nonProfit'
    | 'francizationCentre'
    | 'schoolServiceCentre'
    | 'carrefourJeunesseEmploi'
    | 'municipal'
    | 'publicBody'
  description: PartialWords
  /** The language it writes in, where that is not French. */
  leads?: 'en' | 'es'
  sites: SiteSeed[]
  /** Codes of `taxonomy.languages`, separated by spaces. */
  speaks: string
  offers: ServiceSeed[]
  /** Keys of `taxonomy.populations`, separated by spaces. */
  serves: string
  /** Codes of other regions served, besides those of the sites. */
  alsoServes?: string[]
  allQuebec?: boolean
  checked: VerificationPreset
  /** Days between the last check and the day the example world is made. */
  daysAgo: number
  /** Its note beside the phone number was added after the last check. */
  editedSince?: boolean
  /** Last two digits of the invented number `555-01xx`; none when the organization has no phone. */
  phone?: string
  phoneNote?: string
  hasEmail?: boolean
  hasWebsite?: boolean
  contactRole?: string
  notices?: NoticeSeed[]
  doNotList?: boolean
  draft?: boolean
}

export interface SiteSeed {
  label?: string
  municipality: Municipality
  /** Invented; absent when only the municipality is known. */
  address?: string
  hours: HoursPreset
  wheelchair: 'yes' | 'partly' | 'no' | 'unknown'
  wheelchairNote?: string
  /** Thousandths of a degree away from the centre of the town, so that points do not overlap. */
  offset?: [latitude: number, longitude: number]
}

export interface ServiceSeed {
  service: string
  availability: 'offered' | 'conditional'
  remote: boolean
  conditions?: PartialWords
}

export interface NoticeSeed {
  text: PartialWords
  /** Days from the day the example world is made; negative is in the past. */
  fromInDays: number
  untilInDays: number
}

/** Services offered to all, on the spot. */
export const offered = (...services: string[]): ServiceSeed[] =>
  services.map((service) => ({ service, availability: 'offered', remote: false }))

/** Services offered on the spot and also by phone or online. */
export const alsoRemote = (...services: string[]): ServiceSeed[] =>
  services.map((service) => ({ service, availability: 'offered', remote: true }))

/** A service offered to all, with a detail worth knowing. */
export const offeredAs = (
  service: string,
  conditions: PartialWords,
  remote = false,
): ServiceSeed => ({
  service,
  availability: 'offered',
  remote,
  conditions,
})

/** A service that is offered only under conditions. */
export const onlyIf = (service: string, conditions: PartialWords, remote = false): ServiceSeed => ({
  service,
  availability: 'conditional',
  remote,
  conditions,
})

export const site = (
  municipality: Municipality,
  address: string | undefined,
  hours: HoursPreset,
  wheelchair: SiteSeed['wheelchair'] = 'unknown',
  more: Partial<SiteSeed> = {},
): SiteSeed => ({ municipality, address, hours, wheelchair, ...more })

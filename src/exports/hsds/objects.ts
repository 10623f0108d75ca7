/** Sheets as objects of HSDS, in one language: what readers see of them, and nothing more. */
import { nameOf, textIn } from '@/directory/names'
import { type Organization, regionsOfSites } from '@/directory/types'
import { computeVerification } from '@/directory/verification'
import { COSTS, labelOf, ORGANIZATION_KINDS } from '@/directory/vocabulary'

import { identifierOf } from './identifiers'
import { locationBasics, locationWhole } from './locations'
import {
  type HsdsObject,
  modifiedAt,
  type Offer,
  type OfferAtSite,
  offerAtSiteId,
  once,
  organizationId,
  type Reading,
  serviceId,
  siteKeyOf,
} from './reading'
import { attributeOf, entryOf, termOfKind, termOfRemote, termsOf } from './terms'
import { emailAddress, filled, phoneNumber, webAddress } from './values'
import { QUEBEC, WHOLE_REACH } from './words'

/** The fields of an organization itself. */
export function organizationBasics(organization: Organization, reading: Reading): HsdsObject {
  const { contact, description, kind, lead, name, otherNames, slug } = organization
  return filled({
    id: organizationId(organization),
    name,
    alternate_name: otherNames.join(', '),
    // Required: of a sheet without any, what kind of organization it is.
    description:
      textIn(description, reading.locale, lead) ||
      labelOf(ORGANIZATION_KINDS, kind, reading.locale),
    email: emailAddress(contact.email),
    website: webAddress(contact.website),
    uri: reading.addressOf.sheet(slug),
  })
}

/** With its contacts, its kind and its places. */
export const organizationWhole = (organization: Organization, reading: Reading): HsdsObject =>
  filled({
    ...organizationBasics(organization, reading),
    ...contactsOf(organization, ['organization', organization.id]),
    attributes: [
      attributeOf(
        'organization',
        organizationId(organization),
        termOfKind(organization.kind, reading),
        'organization_kind',
      ),
    ],
    locations: organization.sites.map((site, index) =>
      locationWhole(organization, site, siteKeyOf(organization, index), reading),
    ),
  })

/** The fields of a service itself. */
export function serviceBasics(offer: Offer, reading: Reading): HsdsObject {
  const { organization, offered } = offer
  const { lists, locale, today } = reading
  const { contact, cost, lead, notices } = organization
  const category = entryOf(lists.services, offered.service)
  const populations = organization.populations.flatMap((key) => {
    const population = entryOf(lists.populations, key)
    return population ? [nameOf(population, locale)] : []
  })
  const alerts = notices.filter(({ from, until }) => (from ?? today) <= today && today <= until)
  return filled({
    id: serviceId(offer),
    name: category ? nameOf(category, locale) : offered.service,
    description: category ? textIn(category.description, locale) : undefined,
    url: reading.addressOf.sheet(organization.slug),
    email: emailAddress(contact.email),
    status: 'active',
    fees_description: cost ? labelOf(COSTS, cost, locale) : undefined,
    eligibility_description: [
      textIn(offered.conditions, locale, lead),
      populations.length > 0 ? populations.join(', ') : '',
    ]
      .filter(Boolean)
      .join('\n'),
    assured_date: once(
      reading,
      `assured ${organization.id}`,
      () => computeVerification(organization.verifications, today).date,
    ),
    alert: alerts
      .map(({ text }) => textIn(text, locale, lead))
      .filter(Boolean)
      .join('\n'),
    last_modified: modifiedAt(organization),
  })
}

/** What belongs to a service, but for its organization. */
export function serviceParts(offer: Offer, reading: Reading): Omit<HsdsObject, 'id'> {
  const { organization, offered } = offer
  const id = serviceId(offer)
  const of = ['service', organization.id, offered.service]
  return filled({
    ...contactsOf(organization, of),
    languages: organization.languages.flatMap((code) => {
      const language = entryOf(reading.lists.languages, code)
      return language
        ? [
            {
              id: identifierOf('language', ...of, code),
              name: nameOf(language, reading.locale),
              code,
            },
          ]
        : []
    }),
    service_areas: areasOf(organization, of, reading),
    service_at_locations: organization.sites.map((site, index) =>
      atLocation({ organization, offered, site, siteKey: siteKeyOf(organization, index) }, reading),
    ),
    attributes: [
      ...termsOf('services', [offered.service], reading).map((term) =>
        attributeOf('service', id, term, 'service_category'),
      ),
      ...termsOf('populations', organization.populations, reading).map((term) =>
        attributeOf('service', id, term, 'population'),
      ),
      ...(offered.remote
        ? [attributeOf('service', id, termOfRemote(reading), 'service_delivery')]
        : []),
    ],
  })
}

/** A service with all that belongs to it. */
export const serviceWhole = (offer: Offer, reading: Reading): HsdsObject =>
  filled({
    ...serviceBasics(offer, reading),
    ...serviceParts(offer, reading),
    organization: organizationIn(offer.organization, reading),
  })

/** The organization inside of one of its services: its places are those of the service. */
const organizationIn = (organization: Organization, reading: Reading): HsdsObject =>
  once(reading, `organization ${organization.id}`, () => {
    const { locations: _locations, ...rest } = organizationWhole(organization, reading)
    return rest as HsdsObject
  })

const atLocation = (offer: OfferAtSite, reading: Reading): HsdsObject => ({
  id: offerAtSiteId(offer),
  location: locationWhole(offer.organization, offer.site, offer.siteKey, reading),
})

/** A service at one of the places: itself, the service and the place. */
export const offerAtSiteBasics = (offer: OfferAtSite, reading: Reading): HsdsObject => ({
  id: offerAtSiteId(offer),
  service: serviceBasics(offer, reading),
  location: locationBasics(offer.organization, offer.site, offer.siteKey, reading),
})

export function offerAtSiteWhole(offer: OfferAtSite, reading: Reading): HsdsObject {
  const { service_at_locations: _places, ...service } = serviceWhole(offer, reading)
  return { ...atLocation(offer, reading), service }
}

function contactsOf({ contact }: Organization, of: readonly string[]) {
  const phone = phoneNumber(contact.phone)
  return {
    phones: phone
      ? [
          filled({
            id: identifierOf('phone', ...of),
            ...phone,
            type: 'voice',
            description: contact.phoneNote,
          }),
        ]
      : [],
    // Whom to ask for, by what they do: the directory holds no person's name.
    contacts: contact.contactRole
      ? [{ id: identifierOf('contact', ...of), title: contact.contactRole }]
      : [],
  }
}

function areasOf(organization: Organization, of: readonly string[], reading: Reading) {
  const { lists, locale, addressOf } = reading
  if (organization.servesAllQuebec) {
    return [
      {
        id: identifierOf('service_area', ...of, 'quebec'),
        name: QUEBEC[locale],
        description: WHOLE_REACH[locale],
      },
    ]
  }
  const codes = new Set([...regionsOfSites(organization), ...organization.regionsServed])
  return lists.regions
    .filter(({ code }) => codes.has(code))
    .map((region) => ({
      id: identifierOf('service_area', ...of, region.code),
      name: nameOf(region, locale),
      uri: addressOf.region(region.slug),
    }))
}

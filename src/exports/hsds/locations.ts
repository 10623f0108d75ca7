import { nameOf, textView } from '@/directory/names'
import type { Organization, Site } from '@/directory/types'
import { GEO_PRECISIONS, labelOf, WHEELCHAIR } from '@/directory/vocabulary'

import { identifierOf } from './identifiers'
import { type HsdsObject, locationId, once, type Reading } from './reading'
import { schedulesOf } from './schedules'
import { filled } from './values'

/** The fields of a place itself. */
export function locationBasics(
  organization: Organization,
  site: Site,
  siteKey: string,
  { locale }: Reading,
): HsdsObject {
  const written = [site.address, site.municipality, site.postalCode].filter(Boolean).join(', ')
  return filled({
    id: locationId(organization, siteKey),
    location_type: 'physical',
    name: site.label ?? organization.name,
    // What is known of a place without a whole address, and how exact its point is.
    description: [
      isWhole(site) ? '' : written,
      site.point && site.precision !== 'address'
        ? labelOf(GEO_PRECISIONS, site.precision, locale)
        : '',
    ]
      .filter(Boolean)
      .join(' · '),
    latitude: site.point?.latitude,
    longitude: site.point?.longitude,
  })
}

/** The specification has no address without its postal code. */
const isWhole = ({ address, municipality, postalCode }: Site): boolean =>
  Boolean(address && municipality && postalCode)

/** A place with its address, how one enters it and when. */
export const locationWhole = (
  organization: Organization,
  site: Site,
  siteKey: string,
  reading: Reading,
): HsdsObject =>
  once(reading, `location ${organization.id} ${siteKey}`, () =>
    writeLocation(organization, site, siteKey, reading),
  )

function writeLocation(
  organization: Organization,
  site: Site,
  siteKey: string,
  reading: Reading,
): HsdsObject {
  const { locale, today } = reading
  const { lead } = organization
  const of = ['location', organization.id, siteKey]
  const region = reading.lists.regions.find(({ code }) => code === site.region)
  const note = (texts: Site['noteTexts'], own: string | null | undefined) =>
    textView(texts ?? (own ? { [lead]: own } : {}), locale, lead)?.text
  return filled({
    ...locationBasics(organization, site, siteKey, reading),
    addresses: isWhole(site)
      ? [
          filled({
            id: identifierOf('address', ...of),
            address_1: site.address,
            city: site.municipality,
            region: region && nameOf(region, locale),
            state_province: 'QC',
            postal_code: site.postalCode,
            country: 'CA',
            address_type: 'physical',
          }),
        ]
      : [],
    accessibility:
      site.wheelchair === 'unknown'
        ? []
        : [
            filled({
              id: identifierOf('accessibility', ...of),
              description: labelOf(WHEELCHAIR, site.wheelchair, locale),
              details: note(site.noteTexts, site.wheelchairNote),
            }),
          ],
    schedules: schedulesOf({
      hours: site.hours,
      note: note(site.hoursNoteTexts, site.hours.note),
      of: of.join('/'),
      locale,
      today,
    }),
  })
}

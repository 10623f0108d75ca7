import { toTelUri } from '@/text/telUri'

import type { Organization, Site } from './types'
import type { OrganizationKind } from './vocabulary'

/** What schema.org calls each kind. */
const TYPES: Record<OrganizationKind, string> = {
  nonProfit: 'NGO',
  carrefourJeunesseEmploi: 'NGO',
  francizationCentre: 'EducationalOrganization',
  schoolServiceCentre: 'EducationalOrganization',
  municipal: 'GovernmentOrganization',
  publicBody: 'GovernmentOrganization',
}

type Described = Pick<
  Organization,
  'name' | 'otherNames' | 'kind' | 'contact' | 'sites' | 'languages'
>

/**
 * One organization for search engines (schema.org, Organization), with what its sheet shows and no
 * more.
 */
export function structuredData(organization: Described, pageUrl: string): object {
  const { name, otherNames, kind, contact, sites, languages } = organization
  const phone = contact.phone ? toTelUri(contact.phone)?.replace(/^tel:/, '') : undefined
  const addresses = sites.flatMap(addressOf)
  return {
    '@type': TYPES[kind],
    name,
    url: contact.website ?? pageUrl,
    mainEntityOfPage: pageUrl,
    ...(otherNames.length > 0 ? { alternateName: otherNames } : {}),
    ...(phone ? { telephone: phone } : {}),
    ...(contact.email ? { email: contact.email } : {}),
    ...(addresses.length > 0 ? { address: addresses } : {}),
    ...(languages.length > 0 ? { knowsLanguage: languages } : {}),
  }
}

const addressOf = ({ address, municipality, postalCode }: Site): object[] =>
  municipality
    ? [
        {
          '@type': 'PostalAddress',
          ...(address ? { streetAddress: address } : {}),
          addressLocality: municipality,
          addressRegion: 'QC',
          ...(postalCode ? { postalCode } : {}),
          addressCountry: 'CA',
        },
      ]
    : []

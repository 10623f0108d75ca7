import type { Id } from '@/db/ids'
import { toSlug } from '@/text/fold'

import { describeOrganization, organizations, type OrganizationSheet } from '../organizations'
import type { Reference } from './reference'
import { ensure, getId, type Session } from './session'

/** Ids of the organizations, by name. */
export async function fillOrganizations(
  session: Session,
  reference: Reference,
): Promise<ReadonlyMap<string, Id>> {
  const ids = new Map<string, Id>()
  for (const [index, seed] of organizations.entries()) {
    const sheet = describeOrganization(seed, session.today)
    const slug = toSlug(sheet.name)
    const key = { slug: { equals: slug } }
    ids.set(
      sheet.name,
      await ensure(session, 'organizations', key, () => ({
        ...toDocument(sheet, reference),
        slug,
      })),
    )
    if ((index + 1) % 20 === 0)
      session.log(`  ${index + 1} of ${organizations.length} organizations`)
  }
  return ids
}

function toDocument(sheet: OrganizationSheet, reference: Reference) {
  const { languages, populations, regions, services, sites, isDraft, ...rest } = sheet
  const idsOf = (ids: ReadonlyMap<string, Id>, keys: readonly string[]) =>
    keys.map((key) => getId(ids, key))
  return {
    ...rest,
    sites: sites.map((site) => ({ ...site, region: getId(reference.regions, site.region) })),
    languagesSpoken: idsOf(reference.languages, languages),
    services: services.map((offer) => ({
      ...offer,
      service: getId(reference.services, offer.service),
    })),
    populations: idsOf(reference.populations, populations),
    regionsServed: idsOf(reference.regions, regions),
    _status: isDraft ? 'draft' : 'published',
  }
}

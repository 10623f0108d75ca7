import { type Id, payloadId } from '@/db/ids'
import { readSheet } from '@/directory/payload/readSheet'
import { type Facts, type Fingerprints, fingerprintsOf } from '@/directory/sections'
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
    const id = await ensure(session, 'organizations', key, () => ({
      ...toDocument(sheet, reference),
      slug,
    }))
    ids.set(sheet.name, id)
    await fillVerifications(session, id, sheet)
    if ((index + 1) % 20 === 0)
      session.log(`  ${index + 1} of ${organizations.length} organizations`)
  }
  return ids
}

/** What was confirmed of each section, and when; one that was edited since was confirmed otherwise. */
async function fillVerifications(session: Session, id: Id, sheet: OrganizationSheet) {
  const read = sheet.verifications.length > 0 && (await readSheet(session.payload, id))
  if (!read) return
  const before = fingerprintsOf(withoutPhoneNote(read.facts))
  for (const { isUnchanged, ...event } of sheet.verifications) {
    const prints: Fingerprints = isUnchanged ? read.fingerprints : before
    const { section, date, channel } = event
    const key = {
      organization: { equals: id },
      section: { equals: section },
      date: { equals: date },
      channel: { equals: channel },
    }
    await ensure(session, 'verification-events', key, () => ({
      ...event,
      organization: payloadId(id),
      organizationName: sheet.name,
      fingerprint: prints[section],
    }))
  }
}

const withoutPhoneNote = (facts: Facts): Facts => ({
  ...facts,
  contact: { ...facts.contact, phoneNote: null },
})

function toDocument(sheet: OrganizationSheet, reference: Reference) {
  const { languages, populations, regions, services, sites, isDraft, ...others } = sheet
  const { verifications: _verifications, ...rest } = others
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

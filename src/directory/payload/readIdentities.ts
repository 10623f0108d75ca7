import type { PayloadRequest, Where } from 'payload'

import type { Organization } from '@/payload-types'

import type { Identity } from '../duplicates'

/** A sheet as it is compared with others, whoever may read it. */
export interface SheetIdentity extends Identity {
  slug: string
  isPublished: boolean
  /** It asked not to be listed. */
  isUnlisted: boolean
  /** It is part of another sheet since. */
  isMerged: boolean
}

/** Those who asked not to be listed. */
export const UNLISTED: Where = { doNotList: { equals: true } }

/** What tells a sheet from others, and no more: services and hours of all would be read for nothing. */
const IDENTITY = {
  name: true,
  slug: true,
  otherNames: true,
  contact: { phone: true, email: true, website: true },
  sites: { municipality: true, latitude: true, longitude: true },
  doNotList: true,
  mergedInto: true,
  _status: true,
} as const

/** Every sheet as it was last saved, drafts and those that asked not to be listed among them. */
export async function readIdentities(
  req: PayloadRequest,
  where: Where = {},
): Promise<SheetIdentity[]> {
  const { docs } = await req.payload.find({
    collection: 'organizations',
    where,
    depth: 0,
    draft: true,
    pagination: false,
    select: IDENTITY,
    overrideAccess: true, // only people of the team are told what is found
    req,
  })
  return docs.map((document) => ({
    ...identityFromDocument(document),
    slug: document.slug,
    isPublished: document._status === 'published',
    isUnlisted: document.doNotList === true,
    isMerged: Boolean(document.mergedInto),
  }))
}

/** What tells a stored or proposed sheet from others. */
export function identityFromDocument(document: Partial<Organization>): Identity {
  const { id, name, otherNames, contact, sites } = document
  return {
    id: String(id ?? ''),
    name: name ?? '',
    otherNames: (otherNames ?? []).map((other) => other.name),
    phone: contact?.phone || null,
    email: contact?.email || null,
    website: contact?.website || null,
    places: (sites ?? []).map(({ municipality, latitude, longitude }) => ({
      municipality: municipality || null,
      point:
        typeof latitude === 'number' && typeof longitude === 'number'
          ? { latitude, longitude }
          : null,
    })),
  }
}

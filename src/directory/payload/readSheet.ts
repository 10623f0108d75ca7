import type { Payload, PayloadRequest } from 'payload'

import { factsFromDocument, type RelatedKeys } from '@/data/directory/fromDocuments'
import { keysOf, readRelatedLists } from '@/data/directory/relatedKeys'
import { type Id, payloadId } from '@/db/ids'
import type { Organization } from '@/payload-types'

import { type Facts, type Fingerprints, fingerprintsOf } from '../sections'

/** A sheet as it was last saved, published or not, with what its sections say. */
export interface ReadSheet {
  document: Organization
  keys: RelatedKeys
  facts: Facts
  fingerprints: Fingerprints
}

/** Reads a sheet as it was last saved, in the transaction of the request if there is one. */
export async function readSheet(
  payload: Payload,
  id: Id,
  req?: PayloadRequest,
): Promise<ReadSheet | undefined> {
  const document = await payload.findByID({
    collection: 'organizations',
    id: payloadId(id),
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: true, // whoever asks has been checked; the fingerprint is of the whole section
    ...(req ? { req } : {}),
  })
  if (!document) return undefined
  const keys = keysOf(await readRelatedLists(payload, req))
  const facts = factsFromDocument(document, keys)
  return { document, keys, facts, fingerprints: fingerprintsOf(facts) }
}

/** What everyone reads of a sheet, as it is stored; nothing when it is not online. */
export async function readOnline(
  payload: Payload,
  id: Id,
  req?: PayloadRequest,
): Promise<Organization | undefined> {
  const stored = await payload.db.findOne<Organization>({
    collection: 'organizations',
    where: { id: { equals: payloadId(id) } },
    ...(req ? { req } : {}),
  })
  return stored?._status === 'published' ? stored : undefined
}

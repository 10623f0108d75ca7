import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { allStoredAs } from '@/db/documents'
import { payloadId, type Id } from '@/db/ids'
import { losesName, type StoredSource } from '@/sources/kinds'

import { withholdEditions } from './withhold'

/**
 * Hook of sources: whoever gave a clarification may take back that they are named. Pages follow by themselves; an
 * edition that may name them is held back.
 */
export const withholdUnnamed: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const source = doc as StoredSource & { id: Id }
  if (losesName(previousDoc as StoredSource | undefined, source)) {
    for (const slug of await everCitedBy(req, source.id)) await withholdEditions(req, 'guide', slug)
  }
  return doc as object
}

/** The French addresses of the chapters that cited a source in a version that was online. */
async function everCitedBy(req: PayloadRequest, source: Id): Promise<Set<string>> {
  const { docs } = await req.payload.findVersions({
    collection: 'guide-chapters',
    where: {
      and: [
        { 'version.sources.source': { equals: payloadId(source) } },
        { 'version._status': { equals: 'published' } },
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true, // only their addresses
    select: { version: { slug: true } },
    req,
  })
  const versions = allStoredAs<{ version: { slug?: string | null } }>(docs)
  return new Set(versions.flatMap(({ version }) => version.slug ?? []))
}

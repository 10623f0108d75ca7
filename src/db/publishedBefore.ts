import type { CollectionSlug, PayloadRequest } from 'payload'

import { type Id, payloadId } from './ids'

/** What everyone read of a document until a change of now, however many drafts were saved since. */
export async function findPublishedBefore(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: Id,
): Promise<object | undefined> {
  const { docs } = await req.payload.findVersions({
    collection,
    where: {
      and: [
        { parent: { equals: payloadId(id) } },
        { 'version._status': { equals: 'published' } },
        { latest: { not_equals: true } },
      ],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // the site compares its own documents
    req,
  })
  return docs[0]?.version
}

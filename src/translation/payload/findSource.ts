import { storedAs } from '@/db/documents'
import { readId } from '@/db/readId'
import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Resource } from '@/translation'

/** The French text that everyone reads, if it exists. */
export async function findSource(
  req: PayloadRequest,
  resourceType: string | null | undefined,
  resourceKey: string | null | undefined,
): Promise<Resource | undefined> {
  const id = resourceKey ? readId(req.payload, resourceKey) : undefined
  if (!resourceType || id === undefined) return undefined
  const { docs } = await req.payload.find({
    collection: resourceType as CollectionSlug,
    where: { id: { equals: id } },
    depth: 0,
    draft: false,
    limit: 1,
    overrideAccess: true, // a translation is of the published text, which everyone may read
    pagination: false,
    req,
  })
  return docs[0] && storedAs<Resource>(docs[0])
}

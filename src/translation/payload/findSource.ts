import { storedAs } from '@/db/documents'
import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Resource } from '@/translation'

/** The French text that everyone reads, if it exists. */
export async function findSource(
  req: PayloadRequest,
  resourceType: string | null | undefined,
  resourceKey: string | null | undefined,
): Promise<Resource | undefined> {
  if (!resourceType || !resourceKey || !isIdentifier(resourceKey)) return undefined
  const { docs } = await req.payload.find({
    collection: resourceType as CollectionSlug,
    where: { id: { equals: resourceKey } },
    depth: 0,
    draft: false,
    limit: 1,
    overrideAccess: true, // a translation is of the published text, which everyone may read
    pagination: false,
    req,
  })
  return docs[0] && storedAs<Resource>(docs[0])
}

/** Plain digits or hexadecimal: «9e999» would be read as an infinite number by SQLite's side. */
const isIdentifier = (key: string): boolean => /^(?:\d{1,15}|[\da-f]{24})$/i.test(key)

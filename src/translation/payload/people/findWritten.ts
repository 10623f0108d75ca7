import type { PayloadRequest } from 'payload'

import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'

/** What people write at the desk beside passages. */
type Written = 'term-proposals' | 'unit-comments'

/**
 * All of it that the person may read, the oldest first.
 *
 * @param asked fields and the one value of each
 */
export async function findWritten<T extends object>(
  req: PayloadRequest,
  collection: Written,
  asked: Readonly<Record<string, Id | undefined>>,
): Promise<T[]> {
  const { docs } = await req.payload.find({
    collection,
    where: { and: Object.entries(asked).map(([field, equals]) => ({ [field]: { equals } })) },
    depth: 0,
    pagination: false,
    sort: ['createdAt', 'id'],
    overrideAccess: false,
    req,
    user: req.user,
  })
  return allStoredAs<T>(docs)
}

import type { CollectionSlug, Payload, TypedUser, Where } from 'payload'

import { allStoredAs } from '@/db/documents'

/** Who asks, and of which site: every question is asked with the person's own rights. */
export interface Asker {
  payload: Payload
  user: TypedUser
}

/** A question whose answer is whole: no page is left out. */
export async function findAll<T extends object>(
  { payload, user }: Asker,
  collection: CollectionSlug,
  { select, where }: { select: Record<string, true>; where?: Where },
): Promise<T[]> {
  const { docs } = await payload.find({
    collection,
    draft: true,
    depth: 0,
    pagination: false,
    select,
    user,
    overrideAccess: false,
    ...(where ? { where } : {}),
  })
  return allStoredAs<T>(docs)
}

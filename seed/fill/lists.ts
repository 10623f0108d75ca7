import type { CollectionSlug } from 'payload'

import type { Id } from '@/db/ids'

import { findByKey, requestOf, type Session } from './session'

/** Terms keep the order they are written in, with room between them. */
export const ordered = <Term extends object>(list: readonly Term[]): (Term & { order: number })[] =>
  list.map((term, index) => ({ ...term, order: (index + 1) * 10 }))

/**
 * Short lists whose labels are in three languages. Written through the adapter, which takes the
 * three at once; the local API would take one language at a time.
 */
export async function fillList<Key extends string, Item extends Record<Key, string>>(
  session: Session,
  collection: CollectionSlug,
  key: Key,
  items: readonly Item[],
): Promise<Map<string, Id>> {
  const ids = new Map<string, Id>()
  const req = await requestOf(session)
  for (const item of items) {
    const found = await findByKey(session, collection, { [key]: { equals: item[key] } })
    const now = new Date().toISOString()
    const made =
      found ??
      (await session.payload.db.create({
        collection,
        data: { ...item, createdAt: now, updatedAt: now },
        req,
      }))
    ids.set(item[key], (made as { id: Id }).id)
  }
  return ids
}

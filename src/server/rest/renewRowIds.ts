import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest, Where } from 'payload'

import type { Id } from '@/db/ids'

import { rowIds, withOwnRowIds } from './rowIds'

type Data = Record<string, unknown>

/**
 * Rows copied from another document come with its ids, and SQLite keeps each id once: they get new ones,
 * on both databases. The site's own writes are left alone.
 */
export const renewRowIds: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!data || req.payloadAPI !== 'REST') return data
  const fields = collection.flattenedFields
  const stored = (originalDoc ?? {}) as Data & { id?: Id }
  const own = rowIds(fields, stored)
  const taken = new Map<string, Set<string>>()
  for (const [path, ids] of rowIds(fields, data as Data)) {
    const added = [...ids].filter((id) => !own.get(path)?.has(id))
    if (added.length === 0) continue
    const where: Where = {
      and: [
        { [`${path}.id`]: { in: added } },
        ...(stored.id === undefined ? [] : [{ id: { not_equals: stored.id } }]),
      ],
    }
    for (const other of await findOthers(req, collection.slug as CollectionSlug, path, where)) {
      const theirs = rowIds(fields, other).get(path) ?? new Set()
      taken.set(path, new Set([...(taken.get(path) ?? []), ...theirs]))
    }
  }
  return withOwnRowIds(fields, data as Data, taken)
}

/** The documents that have such rows, whoever may read them: only their ids are looked at. */
async function findOthers(
  req: PayloadRequest,
  collection: CollectionSlug,
  path: string,
  where: Where,
): Promise<Data[]> {
  const [name = path] = path.split('.', 1)
  const { docs }: { docs: unknown[] } = await req.payload.find({
    collection,
    where,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { [name]: true },
    req,
  })
  return docs as Data[]
}

import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest, Where } from 'payload'

import type { Id } from '@/db/ids'
import { versionRowIds } from '@/db/versionRows'

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
    const asked = { req, slug: collection.slug as CollectionSlug, path, added, but: stored.id }
    const others = [
      ...(await findOthers(asked)),
      ...(collection.versions ? await findVersionsOfOthers(asked) : []),
    ]
    for (const other of others) {
      const theirs = rowIds(fields, other).get(path) ?? new Set()
      taken.set(path, new Set([...(taken.get(path) ?? []), ...theirs]))
    }
  }
  return withOwnRowIds(fields, data as Data, taken)
}

interface Asked {
  req: PayloadRequest
  slug: CollectionSlug
  path: string
  /** Ids that came and are not the document's own. */
  added: string[]
  /** The document itself. */
  but: Id | undefined
}

/** The documents that have such rows, whoever may read them: only their ids are looked at. */
async function findOthers({ req, slug, path, added, but }: Asked): Promise<Data[]> {
  const where: Where = {
    and: [
      { [`${path}.id`]: { in: added } },
      ...(but === undefined ? [] : [{ id: { not_equals: but } }]),
    ],
  }
  const { docs }: { docs: unknown[] } = await req.payload.find({
    collection: slug,
    where,
    depth: 0,
    pagination: false,
    overrideAccess: true, // only row ids are compared
    select: { [firstOf(path)]: true },
    req,
  })
  return docs as Data[]
}

/** The same in drafts and older versions, which may go online again with their rows. */
async function findVersionsOfOthers({ req, slug, path, added, but }: Asked): Promise<Data[]> {
  const rows = await versionRowIds(req.payload, slug, path, added)
  if (rows.length === 0) return []
  const where: Where = {
    and: [
      { [`version.${path}.id`]: { in: rows } },
      ...(but === undefined ? [] : [{ parent: { not_equals: but } }]),
    ],
  }
  const { docs }: { docs: { version: object }[] } = await req.payload.findVersions({
    collection: slug,
    where,
    depth: 0,
    pagination: false,
    overrideAccess: true, // only row ids are compared
    select: { version: { [firstOf(path)]: true } },
    req,
  })
  return docs.map(({ version }) => ({ ...version }))
}

const firstOf = (path: string): string => path.split('.', 1)[0] ?? path

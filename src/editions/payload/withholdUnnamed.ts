import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { allStoredAs, storedAs } from '@/db/documents'
import { payloadId, type Id } from '@/db/ids'
import { losesName, namesSomebody, type StoredSource } from '@/sources/kinds'

import { withholdEditions } from './withhold'

/**
 * Hook of sources: whoever gave a clarification may take back that they are named. Pages follow by themselves; an
 * edition that may name them is held back.
 */
export const withholdUnnamed: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const source = doc as StoredSource & { id: Id }
  if (losesName(previousDoc as StoredSource | undefined, source)) {
    await withholdCiting(req, source.id)
  }
  return doc as object
}

/**
 * Hook of sources: one that is deleted names nobody on pages from now on, and nobody can take back any more what an
 * edition says of it. Before it goes: SQLite empties the rows that cited it.
 */
export const withholdDeleted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { id: { equals: payloadId(id) } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // who deletes it may read it
    req,
  })
  const [source] = docs
  if (source && namesSomebody(storedAs<StoredSource>(source))) await withholdCiting(req, id)
}

async function withholdCiting(req: PayloadRequest, source: Id): Promise<void> {
  for (const slug of await everCitedBy(req, source)) await withholdEditions(req, 'guide', slug)
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

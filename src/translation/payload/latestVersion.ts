import type { PayloadRequest, Where } from 'payload'

import { isSqlite } from '@/db/engine'
import { payloadId, type Id } from '@/db/ids'
import type { Stored } from '@/workflow/payload/writeDocument'

/** The latest version of a translation, as its row in the table of versions. */
export interface LatestVersion<Fields> {
  id: Id
  version: Stored<Fields>
}

/** The version that the next one follows; none for a translation that has no version yet. */
export async function findLatestVersion<Fields>(
  req: PayloadRequest,
  translation: Id,
): Promise<LatestVersion<Fields> | undefined> {
  const { docs } = await req.payload.db.findVersions({
    collection: 'translations',
    where: { and: [{ parent: { equals: translation } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  const found: unknown = docs[0]
  return found as LatestVersion<Fields> | undefined
}

/**
 * Writes a draft again in its own place: no version is added. It is written only if it is still the
 * latest version, and as it was read: on SQLite because the transaction that read it has the turn to
 * write, on MongoDB by a compare-and-set on the moment of its last change.
 *
 * @returns whether it was written
 */
export async function rewriteDraft<Fields>(
  req: PayloadRequest,
  { id, version }: LatestVersion<Fields>,
  changes: Partial<Stored<Fields>>,
): Promise<boolean> {
  const asRead: Where = {
    and: [
      { id: { equals: id } },
      { latest: { equals: true } },
      { 'version.updatedAt': { equals: version.updatedAt } },
    ],
  }
  const updatedAt = laterThan(version.updatedAt)
  const written: unknown = await req.payload.db.updateVersion({
    collection: 'translations',
    ...(isSqlite(req.payload) ? { id: payloadId(id) } : { where: asRead }),
    req,
    select: { parent: true },
    versionData: { latest: true, updatedAt, version: { ...version, ...changes, updatedAt } },
  })
  return Boolean(written)
}

/** Now, but never the moment that stands there: it tells one state of a draft from the next. */
const laterThan = (before: string): string =>
  new Date(Math.max(Date.now(), Date.parse(before) + 1)).toISOString()

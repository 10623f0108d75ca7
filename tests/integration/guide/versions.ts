import type { CollectionSlug, Payload } from 'payload'

import { allStoredAs } from '@/db/documents'
import { isSqlite, mongoose, sqlite } from '@/db/engine'
import type { Id } from '@/db/ids'

interface Version {
  id: Id
  updatedAt: string
}

/** The versions of a document, last first. */
export async function versionsOf(
  payload: Payload,
  id: Id,
  collection: CollectionSlug = 'guide-chapters',
): Promise<Version[]> {
  const { docs } = await payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    depth: 0,
    overrideAccess: true,
    pagination: false,
    sort: '-updatedAt',
  })
  return allStoredAs<Version>(docs)
}

/** Lets a version have been written at another moment (ISO), as if time had passed. */
export async function moveVersion(
  payload: Payload,
  id: Id,
  which: 'last',
  moment: string,
  collection: 'guide-chapters' | 'translations' = 'guide-chapters',
): Promise<void> {
  const [version] = await versionsOf(payload, id, collection)
  if (!version) throw new Error(`No ${which} version of ${collection} ${id}`)
  if (isSqlite(payload)) {
    await sqlite(payload).client.execute({
      sql: `UPDATE _${collection.replaceAll('-', '_')}_v SET updated_at = ?, created_at = ? WHERE id = ?`,
      args: [moment, moment, version.id],
    })
    return
  }
  const model = mongoose(payload).versions[collection]
  await model?.collection.updateOne(
    { _id: model.base.Types.ObjectId.createFromHexString(String(version.id)) },
    { $set: { updatedAt: new Date(moment), createdAt: new Date(moment) } },
  )
}

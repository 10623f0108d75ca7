import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'
import { OUTBOX } from '@/notify/payload/enqueue'

import { readMessageKey } from '../bounce'
import { moveMail } from './mailInLine'
import { endLinks } from './endLinks'

/**
 * Hook: what a campaign has made ends with it. Its letters in line are withdrawn, its links open nothing any more.
 */
export const endBeforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await moveMail(req, id, 'cancelled')
  await endLinks(req, id)
  await dropTraces(req, id)
}

/**
 * Takes away what would be taken for the work of the next campaign with this identifier, which SQLite gives again once its
 * campaign was deleted: invitations, and the keys of messages. That they left stays in the outbox.
 */
export async function dropTraces(req: PayloadRequest, id: Id): Promise<void> {
  const invitations = await findKeys(req, 'campaign-invitations', `${id}-`)
  for (const { id: invitation, key } of invitations) {
    if (!key.startsWith(`${id}-`)) continue
    await req.payload.db.deleteOne({
      collection: 'campaign-invitations',
      where: { id: { equals: invitation } },
      req,
      returning: false,
    })
  }
  for (const { id: message, key } of await findKeys(req, OUTBOX, `campaign-${id}-`)) {
    if (readMessageKey(key)?.campaign !== String(id)) continue
    await req.payload.db.updateOne({
      collection: OUTBOX,
      id: message,
      data: { key: `deleted-${message}-${key}` },
      req,
      returning: false,
    })
  }
}

async function findKeys(
  req: PayloadRequest,
  collection: 'campaign-invitations' | typeof OUTBOX,
  begin: string,
): Promise<{ id: number; key: string }[]> {
  const { docs } = await req.payload.find({
    collection,
    where: { key: { contains: begin } },
    select: { key: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // whoever deletes or starts a campaign has been checked
    req,
  })
  return docs.map(({ id, key }) => ({ id, key }))
}

import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'
import { OUTBOX } from '@/notify/payload/enqueue'

import { invitationKeysOf, messageKeysOf } from '../bounce'
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
  await req.payload.db.deleteMany({
    collection: 'campaign-invitations',
    where: invitationKeysOf(id),
    req,
  })
  for (const { id: message, key } of await findMessages(req, id)) {
    await req.payload.db.updateOne({
      collection: OUTBOX,
      id: message,
      data: { key: `deleted-${message}-${key}` },
      req,
      returning: false,
    })
  }
}

async function findMessages(req: PayloadRequest, id: Id): Promise<{ id: Id; key: string }[]> {
  const { docs } = await req.payload.find({
    collection: OUTBOX,
    where: messageKeysOf(id),
    select: { key: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // whoever deletes or starts a campaign has been checked
    req,
  })
  return docs.map(({ id: message, key }) => ({ id: message, key }))
}

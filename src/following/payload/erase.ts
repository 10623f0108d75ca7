import type { Payload, PayloadRequest, Where } from 'payload'

import { keysFrom } from '@/db/keysFrom'
import { writeWhole } from '@/db/whole'
import { OUTBOX } from '@/notify/payload/enqueue'
import { withdrawMessages } from '@/notify/payload/withdraw'

import { lettersOf } from '../letterKey'
import { FOLLOWERS } from './collection'

/** All that is kept for an address goes, with the letters to it, in the transaction of the request. */
export async function eraseFollower(req: PayloadRequest, address: string): Promise<void> {
  await eraseRows(req, { address: { equals: address } })
}

/** What waits for a confirmation of an address goes, with its letters; what it follows already stays. */
export async function eraseAsked(req: PayloadRequest, address: string): Promise<void> {
  await eraseRows(req, { address: { equals: address }, state: { equals: 'asked' } })
}

/** Who did not answer in time is erased, with the letter. @returns how many */
export async function eraseUnanswered(payload: Payload, now = new Date()): Promise<number> {
  const where: Where = { state: { equals: 'asked' }, until: { less_than: now.toISOString() } }
  // Looked for outside a transaction, every few seconds: nobody waits for it.
  const { totalDocs } = await payload.count({
    collection: FOLLOWERS,
    where,
    overrideAccess: true, // only how many
  })
  return totalDocs === 0 ? 0 : writeWhole(payload, (req) => eraseRows(req, where))
}

async function eraseRows(req: PayloadRequest, where: Where): Promise<number> {
  const { docs } = await req.payload.find({
    collection: FOLLOWERS,
    where,
    select: { nonce: true },
    depth: 0,
    pagination: false,
    limit: MOST_AT_ONCE,
    overrideAccess: true, // to erase them
    req,
  })
  if (docs.length === 0) return 0
  // Letters first: without a transaction, whoever is cut off does it again.
  for (const { nonce } of docs) await forgetLetters(req, lettersOf(nonce))
  await req.payload.db.deleteMany({
    collection: FOLLOWERS,
    where: { id: { in: docs.map(({ id }) => id) } },
    req,
  })
  return docs.length
}

/** Others are erased in the next round. */
const MOST_AT_ONCE = 200

/** Letters leave no more, and their words are erased: those that stand in a file by the next round of messages. */
export async function forgetLetters(req: PayloadRequest, prefix: string): Promise<void> {
  await withdrawMessages(req, [prefix])
  await req.payload.db.updateMany({
    collection: OUTBOX,
    where: { and: [keysFrom(prefix), { erasedAt: { exists: false } }] },
    data: { keptUntil: new Date(0).toISOString() },
    req,
    returning: false,
  })
}

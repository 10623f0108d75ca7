import type { PayloadRequest } from 'payload'

import type { OutboxMessage } from '@/payload-types'

import { OUTBOX } from './enqueue'

/** States in which the words of a message are in nobody's hands, or need not be any longer. */
const ERASED_AT_ONCE: readonly OutboxMessage['state'][] = [
  'waiting',
  'held',
  'sent',
  'failed',
  'unsure',
]

/** In the hands of a mail server: only what becomes of it after that can be said. */
const LEAVING: OutboxMessage['state'] = 'sending'

/** Of these, states from which it would still leave. */
const IN_LINE: readonly OutboxMessage['state'][] = ['waiting', 'held']

/**
 * What some messages say has been taken back: those in line leave no more, and the words of all of them are erased,
 * in the transaction of the request. One that is leaving at this moment leaves, or never: it is not tried again. One
 * that was kept as a file is erased with its file, when its time comes.
 *
 * @param prefix how the keys of these messages begin
 */
export async function withdrawMessages(req: PayloadRequest, prefix: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: OUTBOX,
    where: { key: { contains: prefix }, state: { in: [...ERASED_AT_ONCE, LEAVING] } },
    select: { key: true, state: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // whoever takes the words back has been checked
    req,
  })
  const now = new Date().toISOString()
  for (const { id, key, state } of docs) {
    if (!key.startsWith(prefix)) continue
    await req.payload.db.updateOne({
      collection: OUTBOX,
      where: { and: [{ id: { equals: id } }, { state: { equals: state } }] },
      data: state === LEAVING ? { usefulUntil: now } : erased(state, now),
      options: { atomic: true },
      req,
    })
  }
}

const erased = (state: OutboxMessage['state'], now: string) => ({
  text: null,
  recipient: null,
  lastError: null,
  erasedAt: now,
  ...(IN_LINE.includes(state) ? { state: 'failed', problem: 'withdrawn', finishedAt: now } : {}),
})

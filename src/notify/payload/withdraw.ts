import type { PayloadRequest } from 'payload'

import { keysFrom } from '@/db/keysFrom'
import type { OutboxMessage } from '@/payload-types'

import { OUTBOX } from './enqueue'

interface Step {
  from: OutboxMessage['state'][]
  changes: (now: string) => Partial<OutboxMessage>
}

const erased = (now: string): Partial<OutboxMessage> => ({
  text: null,
  recipient: null,
  lastError: null,
  erasedAt: now,
})

/**
 * In this order, so that without transactions too a message that is taken up, fails or leaves meanwhile is met by a
 * later step, or is not tried again.
 */
const STEPS: readonly Step[] = [
  // In the hands of a mail server, or about to be: only what becomes of it after that can be said.
  { from: ['waiting', 'held', 'sending'], changes: (now) => ({ usefulUntil: now }) },
  {
    from: ['waiting', 'held'],
    changes: (now) => ({
      ...erased(now),
      state: 'failed',
      problem: 'withdrawn',
      finishedAt: now,
    }),
  },
  { from: ['sent', 'failed', 'unsure'], changes: erased },
]

/**
 * What some messages say has been taken back: those in line leave no more, and the words of all of them are erased,
 * in the transaction of the request. One that is leaving at this moment leaves, or never: it is not tried again. One
 * that was kept as a file is erased with its file, when its time comes.
 *
 * @param prefix how the keys of these messages begin, up to a sign that ends their name (`keysFrom`)
 */
export async function withdrawMessages(req: PayloadRequest, prefix: string): Promise<void> {
  const now = new Date().toISOString()
  for (const { from, changes } of STEPS) {
    await req.payload.db.updateMany({
      collection: OUTBOX,
      where: { and: [keysFrom(prefix), { state: { in: from } }, { erasedAt: { exists: false } }] },
      data: changes(now),
      req,
      returning: false,
    })
  }
}

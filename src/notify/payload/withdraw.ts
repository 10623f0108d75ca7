import type { PayloadRequest, Where } from 'payload'

import { keysFrom } from '@/db/keysFrom'
import type { OutboxMessage } from '@/payload-types'

import { OUTBOX } from './enqueue'

/** Names of messages in one question: a database takes only so many. */
const AT_ONCE = 50

interface Step {
  from: OutboxMessage['state'][]
  changes: (now: string) => Partial<OutboxMessage>
}

const erased = (now: string): Partial<OutboxMessage> => ({
  text: null,
  recipient: null,
  follower: null,
  leaveUrl: null,
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
 * @param prefixes how the keys of these messages begin, up to a sign that ends their name (`keysFrom`)
 */
export async function withdrawMessages(
  req: PayloadRequest,
  prefixes: readonly string[],
): Promise<void> {
  const now = new Date().toISOString()
  for (let at = 0; at < prefixes.length; at += AT_ONCE) {
    const whose: Where = { or: prefixes.slice(at, at + AT_ONCE).map(keysFrom) }
    for (const { from: states, changes } of STEPS) {
      await req.payload.db.updateMany({
        collection: OUTBOX,
        where: { and: [whose, { state: { in: states } }, { erasedAt: { exists: false } }] },
        data: changes(now),
        req,
        returning: false,
      })
    }
  }
}

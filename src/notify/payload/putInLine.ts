import type { PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'
import type { OutboxMessage } from '@/payload-types'

import { OUTBOX } from './enqueue'

/** A message as somebody saw it who has it sent again. */
interface Seen {
  id: Id
  state: OutboxMessage['state']
}

/**
 * Puts one message in line again, if it is still in the state in which it was seen and its words are still there.
 *
 * @returns whether it was; when not, somebody was faster
 */
export async function putInLine(
  req: PayloadRequest,
  { id, state }: Seen,
  now = new Date(),
): Promise<boolean> {
  const changed: unknown = await req.payload.db.updateOne({
    collection: OUTBOX,
    where: {
      and: [{ id: { equals: id } }, { state: { equals: state } }, { erasedAt: { exists: false } }],
    },
    data: {
      state: 'waiting',
      attempts: 0,
      nextAttemptAt: now.toISOString(),
      finishedAt: null,
      problem: null, // of the attempt before; that it may have left then is kept
      lastError: null,
    },
    options: { atomic: true },
    req,
  })
  return changed !== null
}

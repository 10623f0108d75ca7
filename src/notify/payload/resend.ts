import type { Payload, PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import type { Id } from '@/db/ids'
import { whole } from '@/db/whole'
import type { OutboxMessage } from '@/payload-types'

import { RESENDABLE } from '../states'

import { OUTBOX } from './enqueue'

export type ResendOutcome = 'waiting' | 'unknown' | 'erased' | 'sending' | 'expired'

/** Puts a message in line again, to leave in the next seconds; the log says who asked. */
export async function resendMessage(req: PayloadRequest, id: Id): Promise<ResendOutcome> {
  const row = await findMessage(req.payload, id)
  if (!row) return 'unknown'
  if (row.erasedAt) return 'erased'
  if (!RESENDABLE[row.state]) return 'sending'
  if (row.usefulUntil && new Date(row.usefulUntil) < new Date()) return 'expired'
  return whole(req, () => putInLine(req, row))
}

async function putInLine(req: PayloadRequest, row: OutboxMessage): Promise<'waiting' | 'sending'> {
  const changed: unknown = await req.payload.db.updateOne({
    collection: OUTBOX,
    where: { and: [{ id: { equals: row.id } }, { state: { equals: row.state } }] },
    data: {
      state: 'waiting',
      attempts: 0,
      nextAttemptAt: new Date().toISOString(),
      finishedAt: null,
      problem: null, // of the attempt before; that it may have left then is kept
      lastError: null,
    },
    options: { atomic: true },
    req,
  })
  if (changed === null) return 'sending'
  await recordAudit(req, {
    action: 'message.resend',
    summary: row.subject,
    resource: OUTBOX,
    resourceKey: row.id,
  })
  return 'waiting'
}

const findMessage = async (payload: Payload, id: Id) =>
  (
    await payload.find({
      collection: OUTBOX,
      where: { id: { equals: id } },
      depth: 0,
      limit: 1,
      overrideAccess: true, // the endpoint has checked who asks
    })
  ).docs[0]

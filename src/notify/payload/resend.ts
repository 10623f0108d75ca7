import type { Payload, PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import type { Id } from '@/db/ids'
import { whole } from '@/db/whole'
import type { OutboxMessage } from '@/payload-types'

import { RESENDABLE } from '../states'

import { OUTBOX } from './enqueue'
import { putInLine } from './putInLine'

export type ResendOutcome = 'waiting' | 'unknown' | 'erased' | 'sending' | 'expired'

/** Puts a message in line again, to leave in the next seconds; the log says who asked. */
export async function resendMessage(req: PayloadRequest, id: Id): Promise<ResendOutcome> {
  const row = await findMessage(req.payload, id)
  if (!row) return 'unknown'
  if (row.erasedAt) return 'erased'
  if (!RESENDABLE[row.state]) return 'sending'
  if (row.usefulUntil && new Date(row.usefulUntil) < new Date()) return 'expired'
  return whole(req, () => sendOn(req, row))
}

async function sendOn(req: PayloadRequest, row: OutboxMessage): Promise<'waiting' | 'sending'> {
  if (!(await putInLine(req, row))) return 'sending'
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

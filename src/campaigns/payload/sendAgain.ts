import type { PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import type { Id } from '@/db/ids'
import { whole } from '@/db/whole'
import { OUTBOX } from '@/notify/payload/enqueue'
import type { Campaign, OutboxMessage } from '@/payload-types'

import { type SentAgain, sentAgainAs } from '../mail'
import { CampaignRefused } from './act'
import { readInvitations } from './invitations'

/** In which state each of them is; from another, somebody was faster. */
const STATE = { late: 'waiting', failed: 'failed', unsure: 'unsure' } as const

/**
 * Puts in line at once what could not leave. Two who ask at once, or a process that is sending meanwhile, send nothing
 * twice: a message goes from the state in which it was seen, once.
 *
 * @throws {CampaignRefused} when the campaign is not running, or nothing of it is to be sent again any more
 */
export async function sendAgain(
  req: PayloadRequest,
  campaign: Campaign,
  which: SentAgain,
): Promise<void> {
  if (campaign.state !== 'open') throw new CampaignRefused(['notSending'])
  const now = new Date()
  const ids = (await readInvitations(req.payload, campaign)).flatMap(({ message, facts }) =>
    message && sentAgainAs(message, facts, now) === which ? [message.id] : [],
  )
  await whole(req, async () => {
    let count = 0
    for (const id of ids) if (await putInLine(req, id, STATE[which], now)) count += 1
    if (count === 0) throw new CampaignRefused(['nothingToSend'])
    await recordAudit(req, {
      action: 'campaigns.sendAgain',
      summary: campaign.name,
      resource: 'campaigns',
      resourceKey: campaign.id,
      details: { which, count },
    })
  })
}

/** One by one: each is counted only where it was still as it was seen. @returns whether it was */
async function putInLine(
  req: PayloadRequest,
  id: Id,
  from: OutboxMessage['state'],
  now: Date,
): Promise<boolean> {
  const changed: unknown = await req.payload.db.updateOne({
    collection: OUTBOX,
    where: {
      and: [{ id: { equals: id } }, { state: { equals: from } }, { erasedAt: { exists: false } }],
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

import type { PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { whole } from '@/db/whole'
import { OUTBOX } from '@/notify/payload/enqueue'
import type { Campaign } from '@/payload-types'

import { type SentAgain, sentAgainAs } from '../mail'
import { CampaignRefused } from './act'
import { readInvitations } from './invitations'

/** In which state each of them is; from another, somebody was faster. */
const STATE = { late: 'waiting', failed: 'failed', unsure: 'unsure' } as const

/**
 * Puts in line at once what could not leave. Two who ask at once, or a process that is sending meanwhile, send nothing
 * twice: a message goes from the state in which it was seen, once.
 *
 * @throws {CampaignRefused} when the campaign is not running
 */
export async function sendAgain(
  req: PayloadRequest,
  campaign: Campaign,
  which: SentAgain,
): Promise<void> {
  if (campaign.state !== 'open') throw new CampaignRefused(['notSending'])
  const ids = (await readInvitations(req.payload, campaign)).flatMap(({ message, facts }) =>
    message && sentAgainAs(message, facts) === which ? [message.id] : [],
  )
  if (ids.length === 0) return
  await whole(req, async () => {
    await req.payload.db.updateMany({
      collection: OUTBOX,
      where: {
        and: [
          { id: { in: ids } },
          { state: { equals: STATE[which] } },
          { erasedAt: { exists: false } },
        ],
      },
      data: {
        state: 'waiting',
        attempts: 0,
        nextAttemptAt: new Date().toISOString(),
        finishedAt: null,
      },
      req,
      returning: false,
    })
    await recordAudit(req, {
      action: 'campaigns.sendAgain',
      summary: campaign.name,
      resource: 'campaigns',
      resourceKey: campaign.id,
      details: { which, count: ids.length },
    })
  })
}

import type { PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { whole } from '@/db/whole'
import { putInLine } from '@/notify/payload/putInLine'
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
    // One by one: each is counted only where it was still as it was seen.
    for (const id of ids) if (await putInLine(req, { id, state: STATE[which] }, now)) count += 1
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

import type { Payload, PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { dayAt } from '@/days/calendar'
import type { Id } from '@/db/ids'
import { whole, writeWhole } from '@/db/whole'
import type { Campaign } from '@/payload-types'

import type { CampaignRefusal } from '../refusals'
import { scheduleProblems } from '../schedule'
import { type CampaignAction, type CampaignState, isRunning, TRANSITIONS } from '../transitions'
import { dropTraces } from './dropTraces'
import { endLinks } from './endLinks'
import { moveMail } from './mailInLine'
import { findAudience } from './readCandidates'
import { findCampaign, readAudience, scheduleOf } from './readCampaign'

/** Thrown so that what was begun is undone with the transaction. */
export class CampaignRefused extends Error {
  constructor(readonly refusals: readonly CampaignRefusal[]) {
    super(refusals.join(', '))
  }
}

/**
 * Does something with a campaign, from the state in which it is known to be.
 *
 * @param seen when it was last changed, as the person saw it: what was not read is not started
 * @throws {CampaignRefused} with every reason
 */
export async function actOnCampaign(
  req: PayloadRequest,
  id: Id,
  { action, seen }: { action: CampaignAction; seen: unknown },
): Promise<void> {
  const campaign = await findCampaign(req.payload, id)
  if (!campaign) throw new CampaignRefused(['unknown'])
  if (action === 'start') return startCampaign(req, campaign, seen)
  await whole(req, async () => {
    await changeState(req, campaign, action)
    await followState(req, campaign, TRANSITIONS[action].to)
  })
}

async function startCampaign(req: PayloadRequest, campaign: Campaign, seen: unknown) {
  const schedule = scheduleOf(campaign)
  const audience = await readAudience(req.payload, campaign.audience)
  const { organizations, actors } = await findAudience(req.payload, audience, campaign.id)
  const list = [...organizations, ...actors]
  const refusals: [CampaignRefusal, boolean][] = [
    ['unsavedChanges', seen !== campaign.updatedAt],
    ['alreadyOver', campaign.until < dayAt(new Date())],
    ['nobodyToAsk', list.length === 0],
  ]
  const all = [
    ...scheduleProblems(schedule),
    ...refusals.filter(([, isSo]) => isSo).map(([code]) => code),
  ]
  if (all.length > 0) throw new CampaignRefused(all)
  await whole(req, async () => {
    await changeState(req, campaign, 'start', {
      startedAt: new Date().toISOString(),
      recipients: { list: list.map((recipient) => ({ ...recipient })) },
    })
    await dropTraces(req, campaign.id)
  })
}

const isEnd = (action: CampaignAction): boolean => action === 'close' || action === 'cancel'

/** Ends a campaign whose last day has passed. */
export const closeCampaign = (
  payload: Payload,
  campaign: Campaign,
  action: 'close',
): Promise<void> =>
  writeWhole(payload, async (req) => {
    await changeState(req, campaign, action)
    await followState(req, campaign, TRANSITIONS[action].to)
  }).catch((error: unknown) => {
    if (!(error instanceof CampaignRefused)) throw error // another process came first
  })

/** Changes the state if it still is what it was: safe between processes. */
async function changeState(
  req: PayloadRequest,
  { id, name }: Campaign,
  action: CampaignAction,
  more: Partial<Campaign> = {},
): Promise<void> {
  const { from, to } = TRANSITIONS[action]
  const now = new Date().toISOString()
  const changed: unknown = await req.payload.db.updateOne({
    collection: 'campaigns',
    where: { and: [{ id: { equals: id } }, { state: { in: [...from] } }] },
    data: { state: to, updatedAt: now, ...(isEnd(action) ? { endedAt: now } : {}), ...more },
    req,
  })
  if (changed === null) throw new CampaignRefused(['notInThisState'])
  await recordAudit(req, {
    action: `campaigns.${action}`,
    summary: name,
    resource: 'campaigns',
    resourceKey: id,
  })
}

/** What is in line waits or goes with it, and the links of one that is over open nothing. */
async function followState(req: PayloadRequest, campaign: Campaign, to: CampaignState) {
  await moveMail(req, campaign.id, to)
  if (!isRunning(to)) await endLinks(req, campaign.id)
}

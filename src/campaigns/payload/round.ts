import type { Payload } from 'payload'

import { dayAt } from '@/days/calendar'
import { type Id, idOf, payloadId, sameId } from '@/db/ids'
import { writeWhole } from '@/db/whole'
import type { Campaign, CampaignInvitation } from '@/payload-types'

import type { Recipient } from '../audience'
import { dueMessage } from '../invitation'
import { isRunning } from '../transitions'
import { closeCampaign } from './act'
import { readInvitations } from './invitations'
import { findCampaign, findRunning, recipientsOf, scheduleOf } from './readCampaign'
import { sendStep } from './send'

/** Invitations made, and messages put in the outbox, by one round: others write in between. */
const AT_ONCE = 25

/**
 * One round of every running campaign: makes the invitations that are missing, puts what is due in the
 * outbox, ends what is over. It may be killed anywhere and run again, in several processes at once.
 *
 * @returns how many messages were put in the outbox
 */
export async function runCampaigns(payload: Payload, now = new Date()): Promise<number> {
  const today = dayAt(now)
  let put = 0
  for (const campaign of await findRunning(payload)) {
    if (today > campaign.until) await closeCampaign(payload, campaign, 'close')
    else if (campaign.state === 'open') {
      await invite(payload, campaign)
      put += await sendDue(payload, campaign, today)
    }
  }
  return put
}

/** Makes the invitations that do not exist yet. */
async function invite(payload: Payload, campaign: Campaign): Promise<void> {
  const keys = new Set((await findOwn(payload, campaign.id)).map((invitation) => invitation.key))
  const missing = recipientsOf(campaign).filter(({ key }) => !keys.has(keyIn(campaign, key)))
  for (const recipient of missing.slice(0, AT_ONCE))
    await makeInvitation(payload, campaign, recipient)
}

const keyIn = ({ id }: Campaign, recipient: string): string => `${id}-${recipient}`

async function findOwn(payload: Payload, campaign: Id): Promise<CampaignInvitation[]> {
  const { docs } = await payload.find({
    collection: 'campaign-invitations',
    where: { campaign: { equals: payloadId(campaign) } },
    depth: 0,
    pagination: false,
    overrideAccess: true, // the site itself sends
  })
  return docs
}

/** An invitation holds whom it asks: a second one, of whichever campaign, meets a unique index. */
async function makeInvitation(
  payload: Payload,
  campaign: Campaign,
  { key, ...recipient }: Recipient,
): Promise<void> {
  const isFree = await release(payload, key)
  const [letter, id] = [key.slice(0, 1), key.slice(1)]
  const who = payload.db.defaultIDType === 'number' ? Number(id) : id
  try {
    await writeWhole(payload, (req) =>
      payload.create({
        collection: 'campaign-invitations',
        data: {
          campaign: campaign.id,
          key: keyIn(campaign, key),
          // Asked by another campaign that started in the same moment: it is named, and never written to.
          hold: isFree ? key : keyIn(campaign, key),
          name: recipient.name,
          region: recipient.region,
          recipient: isFree ? recipient.email : null,
          locale: recipient.locale,
          sent: 0,
          organization: letter === 'o' ? payloadId(who) : null,
          actor: letter === 'a' ? payloadId(who) : null,
          calls: [],
        },
        depth: 0,
        overrideAccess: true, // nobody may invite through an address; only this function does
        req,
      }),
    )
  } catch (error) {
    // Another process made it, or another campaign has taken hold: the next round finds out which.
    const holder = await findHolder(payload, key)
    if (!holder) throw error
  }
}

const findHolder = async (
  payload: Payload,
  hold: string,
): Promise<CampaignInvitation | undefined> => {
  const { docs } = await payload.find({
    collection: 'campaign-invitations',
    where: { hold: { equals: hold } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // only to know who asks it
  })
  return docs[0]
}

/** Takes the hold from a campaign that is over. @returns whether nobody holds it now */
async function release(payload: Payload, recipient: string): Promise<boolean> {
  const holder = await findHolder(payload, recipient)
  if (!holder) return true
  const campaign = idOf(holder.campaign)
  const holding = campaign === undefined ? undefined : await findCampaign(payload, campaign)
  if (holding && isRunning(holding.state)) return false
  await payload.db.updateOne({
    collection: 'campaign-invitations',
    where: { and: [{ id: { equals: holder.id } }, { hold: { equals: recipient } }] },
    data: { hold: holder.key },
    options: { atomic: true },
  })
  return true
}

async function sendDue(payload: Payload, campaign: Campaign, today: string): Promise<number> {
  const schedule = scheduleOf(campaign)
  const own = await findOwn(payload, campaign.id)
  let put = 0
  for (const { id, facts } of await readInvitations(payload, campaign)) {
    if (put >= AT_ONCE) break
    const step = dueMessage(facts, schedule, today)
    const invitation = own.find((each) => sameId(each.id, id))
    if (!step || !invitation || invitation.hold === invitation.key) continue
    if (await sendStep(payload, { campaign, invitation, step })) put += 1
  }
  return put
}

import type { Payload } from 'payload'

import { addDays, dayAt } from '@/days/calendar'
import { type Id, idOf, payloadId, sameId } from '@/db/ids'
import { writeWhole } from '@/db/whole'
import type { Campaign, CampaignInvitation } from '@/payload-types'

import type { Recipient } from '../audience'
import { dueMessage } from '../invitation'
import { PACE, plannedDays } from '../schedule'
import { isRunning } from '../transitions'
import { closeCampaign } from './act'
import { readInvitations } from './invitations'
import { ownerOf } from './quietMarks'
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
    const run = () => runCampaign(payload, campaign, today)
    put += (await unlessFailed(payload, { campaign: campaign.id }, run)) ?? 0
  }
  return put
}

async function runCampaign(payload: Payload, campaign: Campaign, today: string): Promise<number> {
  if (today > campaign.until) await closeCampaign(payload, campaign, 'close')
  else if (campaign.state === 'open') {
    await invite(payload, campaign)
    return sendDue(payload, campaign, today)
  }
  return 0
}

/** What fails stops nothing else: the log says it, and the next round tries again. */
async function unlessFailed<Done>(
  { logger }: Payload,
  about: Record<string, Id>,
  work: () => Promise<Done>,
): Promise<Done | undefined> {
  try {
    return await work()
  } catch (error) {
    logger.error({ err: error, msg: 'a part of a campaign failed', ...about })
    return undefined
  }
}

/** Makes the invitations that do not exist yet, of those that still do. */
async function invite(payload: Payload, campaign: Campaign): Promise<void> {
  const what = `${campaign.id} ${campaign.startedAt}`
  if ((nothingMissing.get(what) ?? 0) > Date.now()) return
  let made = 0
  let failed = 0
  for (const part of inParts(recipientsOf(campaign), AT_ONCE)) {
    if (made > 0) return
    for (const recipient of await findMissing(payload, campaign, part)) {
      const make = async () => {
        await makeInvitation(payload, campaign, recipient)
        return true
      }
      const about = { campaign: campaign.id, recipient: recipient.key }
      if (await unlessFailed(payload, about, make)) made += 1
      else failed += 1
    }
  }
  if (made === 0 && failed === 0) nothingMissing.set(what, Date.now() + LOOK_AGAIN_MS)
}

/** Campaigns that had every invitation at the last look; they are looked at again a little later. */
const nothingMissing = new Map<string, number>()
const LOOK_AGAIN_MS = 5 * 60_000

const inParts = <Each>(all: readonly Each[], size: number): Each[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  )

/** Of some recipients, those that exist and have no invitation yet. */
async function findMissing(
  payload: Payload,
  campaign: Campaign,
  recipients: readonly Recipient[],
): Promise<Recipient[]> {
  const { docs } = await payload.find({
    collection: 'campaign-invitations',
    where: { key: { in: recipients.map(({ key }) => keyIn(campaign, key)) } },
    select: { key: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // the site itself sends
  })
  const known = new Set(docs.map(({ key }) => key))
  const missing = recipients.filter(({ key }) => !known.has(keyIn(campaign, key)))
  const there = await findThere(payload, campaign, missing)
  return missing.filter(({ key }) => there.has(key))
}

const COLLECTIONS = [
  ['o', 'organizations'],
  ['a', 'regional-actors'],
] as const

/**
 * Of recipients, the keys of those that were not deleted meanwhile. Who was put on file after the campaign started is
 * somebody else, to whom SQLite gave the identifier of one that was deleted.
 */
async function findThere(
  payload: Payload,
  { startedAt }: Campaign,
  recipients: readonly Recipient[],
): Promise<Set<string>> {
  const there = new Set<string>()
  for (const [letter, collection] of COLLECTIONS) {
    const ids = recipients.flatMap(({ key }) => (key.startsWith(letter) ? whoOf(payload, key) : []))
    if (ids.length === 0) continue
    const { docs } = await payload.find({
      collection,
      where: {
        id: { in: ids },
        ...(startedAt ? { createdAt: { less_than_equal: startedAt } } : {}),
      },
      select: { name: true },
      depth: 0,
      pagination: false,
      overrideAccess: true, // only to know that they exist
    })
    for (const { id } of docs) there.add(`${letter}${id}`)
  }
  return there
}

/** `o12` → 12, in the manner of the database. */
const whoOf = ({ db }: Payload, key: string): Id =>
  db.defaultIDType === 'number' ? Number(key.slice(1)) || 0 : key.slice(1)

const keyIn = ({ id }: Campaign, recipient: string): string => `${id}-${recipient}`

/** An invitation holds whom it asks: a second one, of whichever campaign, meets a unique index. */
async function makeInvitation(
  payload: Payload,
  campaign: Campaign,
  { key, ...recipient }: Recipient,
): Promise<void> {
  const isFree = await release(payload, key)
  const [letter, who] = [key.slice(0, 1), whoOf(payload, key)]
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

/**
 * Takes the hold from a campaign that is over, or from an invitation whose recipient is gone: another one may have its
 * identifier by now. @returns whether nobody holds it now
 */
async function release(payload: Payload, recipient: string): Promise<boolean> {
  const holder = await findHolder(payload, recipient)
  if (!holder) return true
  const campaign = idOf(holder.campaign)
  const holding = campaign === undefined ? undefined : await findCampaign(payload, campaign)
  if (holding && isRunning(holding.state) && ownerOf(holder)) return false
  await payload.db.updateOne({
    collection: 'campaign-invitations',
    where: { and: [{ id: { equals: holder.id } }, { hold: { equals: recipient } }] },
    data: { hold: holder.key },
    options: { atomic: true },
  })
  return true
}

/** What a look found nothing to send for; the same is looked at again a little later. */
const nothingDue = new Map<string, number>()

async function sendDue(payload: Payload, campaign: Campaign, today: string): Promise<number> {
  const due = await findDue(payload, campaign, today)
  const what = [campaign.id, campaign.updatedAt, today, ...due.map(({ id }) => id)].join()
  if (due.length === 0 || (nothingDue.get(what) ?? 0) > Date.now()) return 0
  const schedule = scheduleOf(campaign)
  const all = await readInvitations(payload, campaign)
  let put = 0
  let failed = 0
  for (const invitation of due) {
    if (put === AT_ONCE) break
    const facts = all.find(({ id }) => sameId(id, invitation.id))?.facts
    const step = facts && dueMessage(facts, schedule, today)
    if (!step) continue
    const words = facts.hasLeft ? step : 'invitation'
    const about = { campaign: campaign.id, invitation: invitation.id }
    const send = () => sendStep(payload, { campaign, invitation, step, words })
    const wasPut = await unlessFailed(payload, about, send)
    if (wasPut) put += 1
    if (wasPut === undefined) failed += 1
  }
  if (put === 0 && failed === 0) nothingDue.set(what, Date.now() + LOOK_AGAIN_MS)
  return put
}

/** Those that hold whom they ask and lack a message whose day has come; who answered may be among them. */
async function findDue(
  payload: Payload,
  campaign: Campaign,
  today: string,
): Promise<CampaignInvitation[]> {
  const planned = plannedDays(scheduleOf(campaign)).filter((day) => day <= today).length
  if (planned === 0) return []
  const { docs } = await payload.find({
    collection: 'campaign-invitations',
    where: {
      and: [
        { campaign: { equals: campaign.id } },
        { sent: { less_than: planned } },
        { bouncedAt: { exists: false } },
        { answeredAt: { exists: false } },
        {
          or: [
            { lastSentOn: { exists: false } },
            { lastSentOn: { less_than_equal: addDays(today, -PACE.gapDays) } },
          ],
        },
      ],
    },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: true, // the site itself sends
  })
  return docs.filter(({ hold, key }) => hold !== key)
}

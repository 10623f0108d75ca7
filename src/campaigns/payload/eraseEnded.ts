import type { Payload } from 'payload'

import type { Id } from '@/db/ids'
import { writeWhole } from '@/db/whole'
import { env } from '@/env'
import { before } from '@/operations/retention/period'

import { readCalls } from '../calls'
import { recipientsOf } from './readCampaign'

/**
 * Erases the addresses and phone numbers that a campaign kept of those it asked, and what was noted of calls
 * and by whom, so long after its end as the privacy page promises. How each of them stood, and under which
 * name, is kept.
 *
 * @returns of how many campaigns they were erased
 */
export async function eraseEndedContacts(payload: Payload, now = new Date()): Promise<number> {
  const due = before(now, env.RETENTION.campaigns).toISOString()
  const { docs } = await payload.find({
    collection: 'campaigns',
    where: { endedAt: { less_than: due } },
    depth: 0,
    pagination: false,
    showHiddenFields: true,
    overrideAccess: true, // the site itself keeps its promise
  })
  let erased = 0
  for (const campaign of docs) {
    const list = recipientsOf(campaign)
    const isKept = list.some(({ email, phone }) => email !== null || phone !== null)
    const called = await findNoted(payload, campaign.id)
    if (!isKept && called.length === 0 && !(await hasWritten(payload, campaign.id))) continue
    await writeWhole(payload, async (req) => {
      const data = {
        recipients: { list: list.map((one) => ({ ...one, email: null, phone: null })) },
      }
      const collection = 'campaigns'
      await req.payload.db.updateOne({ collection, id: campaign.id, data, req, returning: false })
      await req.payload.db.updateMany({
        collection: 'campaign-invitations',
        where: writtenTo(campaign.id),
        data: { recipient: null },
        req,
        returning: false,
      })
      for (const { id, calls } of called) {
        await req.payload.db.updateOne({
          collection: 'campaign-invitations',
          id,
          data: { calls: readCalls(calls).map((call) => ({ ...call, by: '', note: '' })) },
          req,
          returning: false,
        })
      }
    })
    erased += 1
  }
  return erased
}

/** Invitations of which a call still says who called, or what was said. */
async function findNoted(payload: Payload, campaign: Id) {
  const { docs } = await payload.find({
    collection: 'campaign-invitations',
    where: { campaign: { equals: campaign } },
    select: { calls: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // the site itself keeps its promise
  })
  return docs.filter(({ calls }) =>
    readCalls(calls).some(({ by, note }) => by !== '' || note !== ''),
  )
}

const writtenTo = (campaign: Id) => ({
  campaign: { equals: campaign },
  recipient: { exists: true },
})

async function hasWritten(payload: Payload, campaign: Id): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'campaign-invitations',
    where: writtenTo(campaign),
    overrideAccess: true, // only to know that there are
  })
  return totalDocs > 0
}

import type { Payload, PayloadRequest, Where } from 'payload'

import { payloadId } from '@/db/ids'
import type { CampaignInvitation } from '@/payload-types'

import type { QuietOwner } from './quietMarks'

/**
 * The invitation by which a running campaign asks a sheet or a regional actor: one at most does. It is found by
 * what it holds and by whom it is about: SQLite may have given their identifier to somebody who came later.
 */
export async function findInvitationOf(
  payload: Payload,
  { letter, id }: Pick<QuietOwner, 'letter' | 'id'>,
  req?: PayloadRequest,
): Promise<CampaignInvitation | undefined> {
  const whose = letter === 'o' ? 'organization' : 'actor'
  const [found] = await findRunningInvitations(
    payload,
    { hold: { equals: `${letter}${id}` }, [whose]: { equals: payloadId(id) } },
    req,
  )
  return found
}

/** Those of the regional actors that are asked at an address: some share one. */
export const findInvitationsTo = (
  payload: Payload,
  email: string,
  req?: PayloadRequest,
): Promise<CampaignInvitation[]> =>
  findRunningInvitations(payload, { actor: { exists: true }, recipient: { equals: email } }, req)

async function findRunningInvitations(
  payload: Payload,
  whose: Where,
  req: PayloadRequest | undefined,
): Promise<CampaignInvitation[]> {
  const { docs } = await payload.find({
    collection: 'campaign-invitations',
    where: { and: [whose, { 'campaign.state': { in: ['open', 'paused'] } }] },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: true, // only to count an answer where it was asked for
    ...(req ? { req } : {}),
  })
  return docs
}

/** Keeps when a regional actor answered; the first answer stays. */
export async function noteAnswered(
  req: PayloadRequest,
  { id, answeredAt }: CampaignInvitation,
  at: string,
): Promise<void> {
  if (answeredAt) return
  await req.payload.db.updateOne({
    collection: 'campaign-invitations',
    // Two answers at once: the one that was written first stays.
    where: { and: [{ id: { equals: id } }, { answeredAt: { exists: false } }] },
    data: { answeredAt: at },
    req,
    returning: false,
  })
}

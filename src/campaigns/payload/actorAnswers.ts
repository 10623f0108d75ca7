import type { Payload, PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { type Id, idOf, payloadId } from '@/db/ids'
import { unkeptOf } from '@/db/retry'
import { writeWhole } from '@/db/whole'
import type { Answering, LinkAnswer } from '@/directory/payload/links/answers'
import type { CampaignInvitation } from '@/payload-types'

import { claimedActor, isTokenOf } from '../actorToken'
import { findInvitationOf, noteAnswered } from './runningInvitation'

interface AskingActor {
  id: Id
  name: string
  /** What a page is drawn for. */
  of: string
}

/** Whose letter it is that has this link. */
export async function findActorByToken(
  payload: Payload,
  token: unknown,
  req?: PayloadRequest,
): Promise<AskingActor | undefined> {
  const id = claimedActor(token)
  if (id === undefined) return undefined
  const found = await payload.findByID({
    collection: 'regional-actors',
    id: payloadId(id),
    select: { name: true, createdAt: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // the name of whoever holds the link, to themselves, once that is proved
    ...(req ? { req } : {}),
  })
  if (!found || !isTokenOf(payload.secret, token, found)) return undefined
  return { id: found.id, name: found.name, of: `a${id}` }
}

/** Does it in one transaction, for the regional actor whose page the person looks at. */
export async function answeringAsActor(
  payload: Payload,
  { token, of }: Answering,
  work: (req: PayloadRequest, actor: AskingActor) => Promise<LinkAnswer>,
): Promise<LinkAnswer> {
  try {
    return await writeWhole(payload, async (req): Promise<LinkAnswer> => {
      const actor = await findActorByToken(payload, token, req)
      if (!actor) return { refusal: 'unknown' }
      return of === actor.of ? work(req, actor) : { refusal: 'otherLink' }
    })
  } catch (error) {
    const why = unkeptOf(error)
    if (!why) throw error
    return { refusal: why }
  }
}

/** A regional actor has read the list of its region and misses nobody there: that is its answer. */
export const sayNobodyMissing = (payload: Payload, by: Answering): Promise<LinkAnswer> =>
  answeringAsActor(payload, by, async (req, actor) => {
    const invitation = await findInvitationOf(payload, { letter: 'a', id: actor.id }, req)
    if (!invitation) return { refusal: 'notAsked' }
    if (invitation.answeredAt) return {} // pressed twice, or it has named somebody
    await noteAnswered(req, invitation, new Date().toISOString())
    await recordAudit(req, {
      action: 'campaigns.nobodyMissing',
      summary: actor.name,
      resource: 'campaign-invitations',
      resourceKey: invitation.id,
    })
    return {}
  })

/**
 * The invitation that a nomination answers, when the browser that sends it holds the link of an actor's letter: it counts
 * whatever address it leaves.
 */
export async function findActorInvitation(
  req: PayloadRequest,
  token: unknown,
): Promise<{ invitation: CampaignInvitation; campaign: Id } | undefined> {
  const actor = await findActorByToken(req.payload, token, req)
  const invitation =
    actor && (await findInvitationOf(req.payload, { letter: 'a', id: actor.id }, req))
  const campaign = idOf(invitation?.campaign)
  return invitation && campaign !== undefined ? { invitation, campaign } : undefined
}

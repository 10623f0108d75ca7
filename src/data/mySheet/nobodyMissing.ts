import { findActorByToken } from '@/campaigns/payload/actorAnswers'
import { findInvitationOf } from '@/campaigns/payload/runningInvitation'
import type { Href } from '@/i18n/href'
import { sitePayload } from '@/sitePayload'

import type { Closed } from './views'

/** A regional actor that a campaign asks who is missing, by the link of its letter. */
export interface AskedActorView {
  of: string
  name: string
  /** Whether a campaign asks it now, and whether it has answered. */
  state: 'asked' | 'answered' | 'notAsked'
  /** The list that it is asked to read. */
  list: Href
}

/** @param token of the link that the browser holds */
export async function findAskedActor(token: unknown): Promise<AskedActorView | Closed> {
  const payload = await sitePayload()
  const actor = await findActorByToken(payload, token)
  if (!actor) return { refusal: 'unknown' }
  const invitation = await findInvitationOf(payload, { letter: 'a', id: actor.id })
  return {
    of: actor.of,
    name: actor.name,
    state: invitation ? (invitation.answeredAt ? 'answered' : 'asked') : 'notAsked',
    list: await listOf(invitation?.region),
  }
}

/** The list of a region; of all of Quebec for who is asked of several, or of none. */
async function listOf(code: string | null | undefined): Promise<Href> {
  const { docs } = await (
    await sitePayload()
  ).find({
    collection: 'regions',
    where: { code: { equals: code ?? '' } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
  })
  const slug = docs[0]?.slug
  return slug ? { pathname: '/directory/regions/[slug]', params: { slug } } : '/directory/regions'
}

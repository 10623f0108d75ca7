import type { Payload, PayloadRequest } from 'payload'

import { keysOf, readRelatedLists } from '@/data/directory/relatedKeys'
import { type Id, idOf, payloadId } from '@/db/ids'
import type { OrganizationKind } from '@/directory/vocabulary'
import type { Campaign } from '@/payload-types'

import {
  type ActorKind,
  type Audience,
  readRecipients,
  type Recipient,
  type Scope,
} from '../audience'
import type { Schedule } from '../schedule'

/** A campaign as it stands, with whom it asks; in the transaction of the request if there is one. */
export async function findCampaign(
  payload: Payload,
  id: Id,
  req?: PayloadRequest,
): Promise<Campaign | undefined> {
  const found = await payload.findByID({
    collection: 'campaigns',
    id: payloadId(id),
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
    overrideAccess: true, // whoever asks has been checked
    ...(req ? { req } : {}),
  })
  return found ?? undefined
}

/** Campaigns that were started and are not over: those that hold whom they ask. */
export async function findRunning(payload: Payload): Promise<Campaign[]> {
  const { docs } = await payload.find({
    collection: 'campaigns',
    where: { state: { in: ['open', 'paused'] }, startedAt: { exists: true } },
    sort: 'startedAt',
    depth: 0,
    pagination: false,
    showHiddenFields: true,
    overrideAccess: true, // the site itself sends
  })
  return docs
}

export const scheduleOf = ({ from, firstReminder, secondReminder, until }: Campaign): Schedule => ({
  from,
  firstReminder: firstReminder || null,
  secondReminder: secondReminder || null,
  until,
})

/** Whom it asks, as it was when it started. */
export const recipientsOf = ({ recipients }: Pick<Campaign, 'recipients'>): Recipient[] =>
  readRecipients(((recipients ?? {}) as { list?: unknown }).list)

/** The audience of a stored campaign, or of one that is being filled in. */
export async function readAudience(
  payload: Payload,
  stored: Partial<NonNullable<Campaign['audience']>> | null | undefined,
): Promise<Audience> {
  const keys = keysOf(await readRelatedLists(payload))
  const listed = (values: unknown): Id[] =>
    (Array.isArray(values) ? values : []).flatMap((value: Id | { id: Id }) => idOf(value) ?? [])
  return {
    scope: (stored?.scope ?? 'criteria') as Scope,
    regions: listed(stored?.regions).flatMap((id) => keys.regions.get(String(id)) ?? []),
    kinds: (stored?.kinds ?? []) as OrganizationKind[],
    notConfirmedSince: stored?.notConfirmedSince || null,
    completenessUnder: stored?.completenessUnder ?? null,
    including: listed(stored?.including).map(String),
    excluding: listed(stored?.excluding).map(String),
    actorKinds: (stored?.actorKinds ?? []) as ActorKind[],
  }
}

import type { Payload } from 'payload'

import { readEmail } from '@/accounts/emailAddress'
import { type Id, idOf, sameId } from '@/db/ids'
import { OWN_CHANNELS, type Section } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'
import { OUTBOX } from '@/notify/payload/enqueue'
import type { Campaign, CampaignInvitation, OutboxMessage } from '@/payload-types'

import { messageKeysOf, readMessageKey } from '../bounce'
import { readCalls } from '../calls'
import type { InvitationFacts, MailState } from '../invitation'
import type { LastMessage } from '../mail'
import { ownerOf, readQuietDuring } from './quietMarks'
import { recipientsOf } from './readCampaign'

/** An invitation with all that happened since. */
export interface ReadInvitation {
  /** Nothing before it is made. */
  id: Id | undefined
  /** `o12` or `a3`. */
  recipient: string
  organization: Id | undefined
  name: string
  region: string
  email: string | null
  phone: string | null
  locale: Locale
  facts: InvitationFacts
  /** The last of its messages. */
  message: LastMessage | undefined
}

/** Every invitation of a campaign beside what became of it: five questions, however many there are. */
export async function readInvitations(
  payload: Payload,
  campaign: Campaign,
): Promise<ReadInvitation[]> {
  const stored = await readStored(payload, campaign)
  const quiet = await readQuietDuring(payload, campaign)
  const happened = {
    mail: await readMail(payload, campaign),
    links: await readLinks(payload, campaign),
    events: await readHeard(payload, campaign),
    proposals: await readProposals(payload, campaign),
  }
  // One whose recipient is gone: whoever has its identifier now speaks for itself alone.
  const quietOf = (invitation: CampaignInvitation | undefined, key: string) =>
    invitation && !ownerOf(invitation) ? undefined : quiet.get(key)
  return recipientsOf(campaign).map((recipient) => {
    const invitation = stored.get(recipient.key)
    const { key, ...who } = recipient
    const email = invitation?.recipient || who.email
    return {
      ...who,
      id: invitation?.id,
      recipient: key,
      organization: idOf(invitation?.organization),
      email,
      facts: withQuiet(factsOf(invitation, key, happened, email), quietOf(invitation, key)),
      message: happened.mail.get(key)?.at(-1),
    }
  })
}

/** Who asked meanwhile not to be asked again is asked nothing more by it either. */
const withQuiet = (facts: InvitationFacts, at: string | undefined): InvitationFacts =>
  at === undefined ? facts : { ...facts, refusedAt: firstOf([facts.refusedAt, at]) }

interface Happened {
  mail: Awaited<ReturnType<typeof readMail>>
  links: Awaited<ReturnType<typeof readLinks>>
  events: Awaited<ReturnType<typeof readHeard>>
  proposals: Awaited<ReturnType<typeof readProposals>>
}

function factsOf(
  invitation: CampaignInvitation | undefined,
  key: string,
  { mail, links, events, proposals }: Happened,
  address: string | null,
): InvitationFacts {
  const organization = idOf(invitation?.organization)
  const since = invitation?.createdAt ?? ''
  const isOwn = (each: { organization?: unknown; createdAt: string }) =>
    organization !== undefined &&
    sameId(each.organization as Id, organization) &&
    each.createdAt >= since
  const own = links.filter((link) => sameId(link.organization, organization))
  const sections = events.filter(isOwn).map(({ section }) => section as Section)
  return {
    sent: invitation?.sent ?? 0,
    lastSentOn: invitation?.lastSentOn || null,
    mail: mailState(mail.get(key)?.at(-1)),
    hasLeft: mail.get(key)?.some(hasLeft) ?? false,
    hasAddress: readEmail(address) !== undefined,
    openedAt: firstOf(own.map(({ openedAt }) => openedAt)),
    confirmedSections: [...new Set(sections)],
    proposals: proposals.filter(isOwn).length + (invitation?.answeredAt ? 1 : 0),
    refusedAt: firstOf(own.map(({ refusedAt }) => refusedAt)),
    bouncedAt: invitation?.bouncedAt ?? null,
    calls: readCalls(invitation?.calls),
  }
}

const firstOf = (moments: readonly (string | null | undefined)[]): string | null =>
  moments.flatMap((moment) => moment ?? []).sort()[0] ?? null

/** What the outbox says of a message; one that our own server could not send may go again. */
function mailState(message: Pick<OutboxMessage, 'state' | 'problem'> | undefined): MailState {
  if (!message) return 'none'
  if (message.state === 'failed') return message.problem === 'addressRefused' ? 'failed' : 'none'
  return isUnderWay[message.state] ? 'underWay' : 'left'
}

/** Or may have, before somebody had it sent again: it waits, or was withdrawn. */
const hasLeft = (message: Pick<OutboxMessage, 'state' | 'problem' | 'handedOverAt'>): boolean =>
  mailState(message) === 'left' ||
  (message.state !== 'sending' && Boolean(message.handedOverAt) && message.problem !== 'refused')

const isUnderWay: Partial<Record<OutboxMessage['state'], boolean>> = {
  waiting: true,
  held: true,
  sending: true,
}

async function readStored(payload: Payload, { id }: Campaign) {
  const { docs } = await payload.find({
    collection: 'campaign-invitations',
    where: { campaign: { equals: id } },
    depth: 0,
    pagination: false,
    overrideAccess: true, // whoever asks has been checked
  })
  return new Map(docs.map((invitation) => [recipientKey(invitation), invitation]))
}

/** `o12` for an organization, `a3` for an actor. */
export const recipientKey = ({ key }: Pick<CampaignInvitation, 'key'>): string =>
  key.slice(key.lastIndexOf('-') + 1)

/** What became of each message of a recipient, oldest first. */
async function readMail(payload: Payload, { id }: Campaign) {
  const { docs } = await payload.find({
    collection: OUTBOX,
    where: { and: [{ kind: { equals: 'campaign' } }, messageKeysOf(id)] },
    select: {
      key: true,
      state: true,
      problem: true,
      nextAttemptAt: true,
      usefulUntil: true,
      handedOverAt: true,
      erasedAt: true,
    },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: true, // only what became of each
  })
  const own = docs.flatMap((message) => {
    const name = readMessageKey(message.key)
    return name ? [{ ...message, recipient: name.recipient }] : []
  })
  return Map.groupBy(own, ({ recipient }) => recipient)
}

async function readLinks(payload: Payload, { id }: Campaign) {
  const { docs } = await payload.find({
    collection: 'sheet-links',
    where: { campaign: { equals: id } },
    select: { organization: true, openedAt: true, refusedAt: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // only whether and when
  })
  return docs
}

/** What was confirmed since it started, by whatever channel on which somebody answers. */
async function readHeard(payload: Payload, { startedAt }: Campaign) {
  if (!startedAt) return []
  const { docs } = await payload.find({
    collection: 'verification-events',
    where: {
      createdAt: { greater_than_equal: startedAt },
      channel: { not_equals: 'web' },
    },
    select: { organization: true, section: true, createdAt: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // only which section and when
  })
  return docs
}

async function readProposals(payload: Payload, { startedAt }: Campaign) {
  if (!startedAt) return []
  const { docs } = await payload.find({
    collection: 'organization-proposals',
    where: {
      createdAt: { greater_than_equal: startedAt },
      channel: { in: [...OWN_CHANNELS] },
    },
    select: { organization: true, createdAt: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // only of whom and when
  })
  return docs
}

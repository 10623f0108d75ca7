import type { Payload, PayloadRequest } from 'payload'

import { readEmail } from '@/accounts/emailAddress'
import { dayAt, endOfDay } from '@/days/calendar'
import { type Id, payloadId } from '@/db/ids'
import { writeWhole } from '@/db/whole'
import { makeLink } from '@/directory/payload/links/makeLink'
import { env } from '@/env'
import { pathTo } from '@/i18n/paths'
import type { Message } from '@/notify/message'
import { enqueueMessage, isEnqueued, lastEnqueued } from '@/notify/payload/enqueue'
import type { Campaign, CampaignInvitation } from '@/payload-types'

import { makeActorToken, type SignedActor } from '../actorToken'
import { messageKey } from '../bounce'
import { composeLetter, type LetterKind, type LetterTexts } from '../letter'
import type { Step } from '../schedule'
import { recipientKey } from './invitations'
import { readLetterWords, textsFor } from './letterWords'
import { findQuiet, ownerOf } from './quietMarks'
import { findCampaign } from './readCampaign'

/** What is put in the outbox: a step of the schedule, or a link that somebody asked for on the phone. */
export interface Sending {
  campaign: Campaign
  invitation: CampaignInvitation
  step: Step
  /** In whose words, when not those of the step: who never had a message is not reminded of one. */
  words?: Step
  /** Last part of the key; the step when it is not said. */
  part?: string
}

/**
 * Puts a message of a campaign in the outbox, with its link, and counts it: all or nothing. Its key is
 * unique there, so that of two processes, or of two starts, one writes it.
 *
 * @returns whether it was put there now
 */
export async function sendStep(payload: Payload, sending: Sending): Promise<boolean> {
  const key = keyOf(sending)
  try {
    return await writeWhole(payload, (req) => sendWithin(req, sending))
  } catch (error) {
    // Another process came first: its transaction has counted it too.
    if (await lastEnqueued(payload, key)) return false
    throw error
  }
}

const keyOf = ({ campaign, invitation, step, part = step }: Sending): string =>
  messageKey({ campaign: String(campaign.id), recipient: recipientKey(invitation), part })

/** The same in the transaction of a request. @returns whether it was put there now */
export async function sendWithin(req: PayloadRequest, sending: Sending): Promise<boolean> {
  const { campaign, invitation } = sending
  const key = keyOf(sending)
  const now = await findCampaign(req.payload, campaign.id, req)
  if (now?.state !== 'open') return false
  const isThere = await isEnqueued(req, key)
  // In the words that it has by now: a round is long, and they may have changed since it began.
  const wasPut = !isThere && (await put(req, { ...sending, campaign: now }, key))
  // Without transactions the message may be there and not be counted yet.
  if (wasPut || isThere) await count(req, invitation, sending.part === undefined)
  return wasPut
}

async function put(req: PayloadRequest, sending: Sending, key: string): Promise<boolean> {
  const { campaign, invitation } = sending
  const asked = await findAsked(req, invitation)
  if (asked === 'quiet') return false
  const { organization, actor } = asked
  const to = readEmail(organization?.email ?? invitation.recipient)
  if (!to) return false
  await keepRecipient(req, invitation.id, to)
  const kind = actor ? 'actor' : 'organization'
  const { words } = await readLetterWords(req.payload, campaign, req)
  const texts = textsFor(words, kind)
  const letter = (url: string, stopUrl?: string, answerUrl?: string) =>
    letterOf(sending, kind, texts, { url, stopUrl, answerUrl })
  if (actor) {
    const url = await actorUrl(req, invitation)
    const usefulUntil = endOf(campaign)
    const pageOf = (pathname: ActorPage) => actorPage(req, { actor, invitation, pathname })
    const words = letter(url, pageOf('/my-sheet/quiet'), pageOf('/my-sheet/nobody-missing'))
    await enqueueMessage(req, { kind: 'campaign', key, to, usefulUntil, ...words })
    return true
  }
  await makeLink(req, {
    organization,
    locale: invitation.locale,
    origin: 'campaign',
    recipient: to,
    campaign: { id: campaign.id, until: endOf(campaign), key, letter },
  })
  return true
}

function letterOf(
  { campaign, invitation, step, words }: Sending,
  kind: LetterKind,
  texts: LetterTexts,
  urls: { url: string; stopUrl: string | undefined; answerUrl: string | undefined },
): Message {
  return composeLetter({
    kind,
    step: words ?? step,
    locale: invitation.locale,
    name: invitation.name,
    ...urls,
    until: campaign.until,
    contact: env.CONTACT_EMAIL,
    texts,
  })
}

/** Its links work until the end of its last day. */
const endOf = ({ until }: Campaign): Date => endOfDay(until)

/** A sheet or a regional actor, as it is on file. */
type Asked =
  | { organization: { id: Id; name: string; email: string | null }; actor?: undefined }
  | { organization?: undefined; actor: SignedActor }

/**
 * Whom it is about, as it stands now; quiet when it is not to be written to any more, or when somebody who came later has
 * its identifier.
 */
async function findAsked(
  req: PayloadRequest,
  { organization, actor, name, createdAt }: CampaignInvitation,
): Promise<Asked | 'quiet'> {
  const id = organization ?? actor
  if (id === null || id === undefined) return 'quiet'
  const owner = ownerOf({ organization, actor, name })
  if (owner && (await findQuiet(req.payload, owner, req))) return 'quiet'
  const found = await req.payload.findByID({
    collection: organization ? 'organizations' : 'regional-actors',
    id: payloadId(typeof id === 'object' ? id.id : id),
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // only to write to the address on file
    req,
  })
  if (!found || found.createdAt > createdAt) return 'quiet'
  if ('contact' in found || 'doNotList' in found) {
    if (found.doNotList || found.mergedInto || found._status !== 'published') return 'quiet'
    const email = found.contact?.email ?? null
    return { organization: { id: found.id, name: found.name, email } }
  }
  return { actor: found }
}

/** The list of its region, or of all of Quebec. */
async function actorUrl(req: PayloadRequest, { region, locale }: CampaignInvitation) {
  const { docs } = await req.payload.find({
    collection: 'regions',
    where: { code: { equals: region ?? '' } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const slug = docs[0]?.slug
  const list = slug
    ? pathTo(locale, { pathname: '/directory/regions/[slug]', params: { slug } })
    : pathTo(locale, '/directory/regions')
  return `${env.SITE_URL}${list}\n${env.SITE_URL}${pathTo(locale, '/directory/nominate')}`
}

/** Where a regional actor says that nobody is missing, or asks not to be asked again. */
type ActorPage = '/my-sheet/nobody-missing' | '/my-sheet/quiet'

function actorPage(
  { payload }: PayloadRequest,
  {
    actor,
    invitation,
    pathname,
  }: { actor: SignedActor; invitation: CampaignInvitation; pathname: ActorPage },
): string {
  const query = { link: makeActorToken(payload.secret, actor) }
  return `${env.SITE_URL}${pathTo(invitation.locale, { pathname, query })}`
}

const keepRecipient = async (req: PayloadRequest, id: Id, recipient: string): Promise<void> => {
  await req.payload.db.updateOne({
    collection: 'campaign-invitations',
    id,
    data: { recipient },
    req,
    returning: false,
  })
}

/** One message more, unless another process counted it; a link sent again is no step. */
async function count(req: PayloadRequest, invitation: CampaignInvitation, isStep: boolean) {
  const { id, sent, firstSentOn } = invitation
  const now = new Date()
  const today = dayAt(now)
  await req.payload.db.updateOne({
    collection: 'campaign-invitations',
    where: { and: [{ id: { equals: id } }, { sent: { equals: sent } }] },
    data: {
      sent: isStep ? sent + 1 : sent,
      firstSentOn: firstSentOn || today,
      lastSentOn: today,
      ...(isStep ? {} : { bouncedAt: null, bounceStatus: null }),
      updatedAt: now.toISOString(),
    },
    req,
    returning: false,
  })
}

import { randomUUID } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import { writeWhole } from '@/db/whole'

import { readOwnWords } from '@/translation/payload/messageWords'

import type { Message, Worded } from '../message'

export const OUTBOX = 'outbox-messages'

/** What a message is about, for who looks at the outbox. */
export const MESSAGE_KINDS = [
  'mapAccess',
  'password',
  'account',
  'review',
  'proposal',
  'feedback',
  'translation',
  'link',
  'campaign',
  'comment',
  'follow',
  'digest',
  'outsideReading',
] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

export interface Enqueued extends Message {
  kind: MessageKind
  /** Whom it goes to: an address, or the key of a follower, whose address is asked for when it leaves. */
  to: string | { follower: string }
  /** Of its own, for what must not be put here twice; a new one otherwise. */
  key?: string
  /** It leaves no sooner: what comes meanwhile needs no message of its own. */
  notBefore?: Date
  /** After this moment it would be useless, as the link in it has expired. */
  usefulUntil?: Date
  /** Once it has left, or not: the moment at which its words are erased, before those of others are. */
  keptUntil?: Date
  /** Where a mail program says, by itself, that no more of them are wanted (RFC 8058). */
  leaveUrl?: string
}

/**
 * Puts a message in the outbox, in the transaction of the request: it exists if and only if what
 * it tells is true. It leaves after the commit (`deliver.ts`).
 *
 * @returns the key of the message, by which what became of it can be asked
 */
export async function enqueueMessage(
  req: PayloadRequest,
  {
    key = randomUUID(),
    kind,
    to,
    notBefore,
    usefulUntil,
    keptUntil,
    leaveUrl,
    worded,
    ...ours
  }: Enqueued,
): Promise<string> {
  const { subject, text } = worded ? await inTeamsWords(req, worded) : ours
  await req.payload.create({
    collection: OUTBOX,
    data: {
      key,
      kind,
      ...(typeof to === 'string' ? { recipient: to } : { follower: to.follower }),
      leaveUrl,
      subject,
      text,
      state: 'waiting',
      attempts: 0,
      nextAttemptAt: (notBefore ?? new Date()).toISOString(),
      usefulUntil: usefulUntil?.toISOString(),
      keptUntil: keptUntil?.toISOString(),
    },
    depth: 0,
    overrideAccess: true, // nobody may write it through an address; only this function does
    req,
  })
  return key
}

/** In the words that the team has approved, where it has. */
const inTeamsWords = async (
  req: PayloadRequest,
  { template, locale, inWords }: Worded,
): Promise<Message> => inWords(await readOwnWords(req, template, locale))

/** Whether such a message was put in the outbox since that moment, whatever became of it. */
export async function wasEnqueuedSince(
  payload: Payload,
  { kind, to, since }: { kind: MessageKind; to: string; since: Date },
  req?: PayloadRequest,
): Promise<boolean> {
  const { docs } = await payload.find({
    collection: OUTBOX,
    where: {
      kind: { equals: kind },
      recipient: { equals: to },
      createdAt: { greater_than: since.toISOString() },
    },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // only to know that it exists
    ...(req ? { req } : {}),
  })
  return docs.length > 0
}

/** The last message whose key has these words in it, whatever became of it. */
export async function lastEnqueued(
  payload: Payload,
  words: string,
): Promise<{ createdAt: string } | undefined> {
  const { docs } = await payload.find({
    collection: OUTBOX,
    where: { key: { contains: words } },
    select: { createdAt: true },
    sort: '-createdAt',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // only to know that it exists
  })
  return docs[0]
}

/** Whether it was put in the outbox now; not when it was before, here or by another process. */
export async function enqueueOnce(
  payload: Payload,
  message: Enqueued & { key: string },
): Promise<boolean> {
  if (await lastEnqueued(payload, message.key)) return false
  try {
    await writeWhole(payload, (req) => enqueueMessage(req, message))
    return true
  } catch (error) {
    if (await lastEnqueued(payload, message.key)) return false // another process came first
    throw error
  }
}

/** Whether a message of this key was put in the outbox, seen from the transaction of the request. */
export async function isEnqueued(req: PayloadRequest, key: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: OUTBOX,
    where: { key: { equals: key } },
    select: { key: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // only to know that it exists
    req,
  })
  return docs.length > 0
}

import type { Payload, Where } from 'payload'

import { bootMark, isLeftBehindBy } from '@/db/bootLock'
import type { Id } from '@/db/ids'
import { env } from '@/env'
import { findFollowerAddress } from '@/following/payload/address'
import { before } from '@/operations/retention/period'
import type { OutboxMessage } from '@/payload-types'

import { type Mailer, Stopped } from '../email'
import { detailOf, failureOf } from '../mailFailure'
import { type AfterFailure, afterFailure, isAboutServer, mayHaveLeft, problemOf } from '../retry'

import { type MessageKind, OUTBOX } from './enqueue'

/** Messages tried in one round; the next one comes in seconds. */
const MESSAGES_AT_ONCE = 20

/**
 * A claim of another machine is given up after this without a step. An attempt that takes longer finds, before its words
 * leave, that another has taken over.
 */
const CLAIM_MS = 5 * 60_000

/** This process, in the rows that it is sending. */
const OWN_MARK = bootMark()

/** What it is sending now. A row with its mark that is not among them was left when the database did not answer. */
const inHand = new Set<Id>()

type Changes = Partial<Omit<OutboxMessage, 'id'>>

/**
 * One round: takes back what a process that is gone was sending, sends what is due, and erases
 * what has been kept long enough. Never inside a transaction; several processes may do it at once.
 *
 * @param stop told when the process stops: it begins no other message, and gives up the one whose words have not left
 * @returns how many messages left
 */
export async function deliverOutbox(
  payload: Payload,
  mailer: Mailer,
  now: () => Date = () => new Date(),
  stop?: AbortSignal,
): Promise<number> {
  await takeBackAbandoned(payload, now())
  await giveUpExpired(payload, now())
  let delivered = 0
  const tried: Id[] = []
  while (tried.length < MESSAGES_AT_ONCE && !stop?.aborted) {
    const row = await findNext(payload, now(), tried)
    if (!row) break
    tried.push(row.id)
    const outcome = await holding(row.id, () => deliverOne(payload, mailer, row, { now, stop }))
    if (outcome === 'delivered') delivered += 1
    if (outcome === 'unreachable') break // the others would wait as long for the same answer
  }
  await eraseOld(payload, mailer, now())
  return delivered
}

/** Letters that are many at once. */
const IN_HUNDREDS: MessageKind[] = ['campaign', 'digest']

/**
 * What is due, oldest first. A campaign's hundreds of letters, and those of a week, let a password or an answer pass,
 * also one that is asked for while a slow server takes them: it waits for one letter at most.
 */
async function findNext(
  payload: Payload,
  now: Date,
  tried: readonly Id[],
): Promise<OutboxMessage | undefined> {
  const due: Where = {
    state: { equals: 'waiting' },
    nextAttemptAt: { less_than_equal: now.toISOString() },
    ...(tried.length > 0 && { id: { not_in: [...tried] } }),
  }
  const [first] = await findRows(payload, { ...due, kind: { not_in: IN_HUNDREDS } }, 1)
  if (first) return first
  return (await findRows(payload, { ...due, kind: { in: IN_HUNDREDS } }, 1))[0]
}

async function holding(id: Id, deliver: () => Promise<Outcome>): Promise<Outcome> {
  if (inHand.has(id)) return 'taken'
  inHand.add(id)
  try {
    return await deliver()
  } finally {
    inHand.delete(id)
  }
}

type Outcome = 'delivered' | 'taken' | 'refused' | 'unreachable'

async function deliverOne(
  payload: Payload,
  mailer: Mailer,
  { id, ...row }: OutboxMessage,
  { now, stop }: { now: () => Date; stop: AbortSignal | undefined },
): Promise<Outcome> {
  const attempts = (row.attempts ?? 0) + 1
  const isOurs = await change(
    payload,
    id,
    { state: 'waiting' },
    {
      state: 'sending',
      attempts,
      claim: OWN_MARK,
      claimedAt: now().toISOString(),
    },
  )
  if (!isOurs) return 'taken'
  const ours = { state: 'sending', claim: OWN_MARK } as const
  let wasHandedOver = false
  try {
    const handOver = async () => {
      const at = now().toISOString()
      const changes = { handedOverAt: at, claimedAt: at }
      if (!(await change(payload, id, ours, changes))) throw new Error('Another process took over')
      wasHandedOver = true
    }
    const to = await addressOf(payload, row)
    const state = await mailer.deliver({ ...outgoing(row), to }, handOver, stop)
    await settle(payload, id, OWN_MARK, {
      state,
      problem: null,
      lastError: null,
      finishedAt: now().toISOString(),
    })
    return 'delivered'
  } catch (error) {
    return notDelivered(payload, { id, ...row }, error, { wasHandedOver, attempts, now })
  }
}

/** @param row as it was before the attempt */
async function notDelivered(
  payload: Payload,
  { id, attempts: attemptsBefore = 0, handedOverAt = null, follower }: OutboxMessage,
  error: unknown,
  { wasHandedOver, attempts, now }: { wasHandedOver: boolean; attempts: number; now: () => Date },
): Promise<Outcome> {
  if (error instanceof Stopped && !wasHandedOver) {
    // As if it had not been tried: the next process does.
    await settle(payload, id, OWN_MARK, {
      state: 'waiting',
      attempts: attemptsBefore,
      handedOverAt,
    })
    return 'unreachable'
  }
  const mayHaveLeftBefore = handedOverAt !== null
  const failure = { ...failureOf(error, wasHandedOver), mayHaveLeftBefore }
  const next = afterFailure(failure, attempts, now())
  await settle(payload, id, OWN_MARK, {
    ...changesAfter(next, now()),
    ...(!mayHaveLeft(failure) && { handedOverAt }),
    problem: problemOf(failure),
    lastError: follower ? null : detailOf(error), // it may hold an address that nobody sees
  })
  // The address stays out of the log.
  payload.logger.warn({
    msg: 'a message could not be sent',
    message: id,
    attempts,
    state: next.state,
    code: (error as NodeJS.ErrnoException).code,
    responseCode: failure.responseCode,
  })
  return isAboutServer(failure) ? 'unreachable' : 'refused'
}

const outgoing = (row: Omit<OutboxMessage, 'id'>) => ({
  key: row.key,
  subject: row.subject,
  text: row.text ?? '',
  createdAt: new Date(row.createdAt),
  leaveUrl: row.leaveUrl,
})

/** Of a follower, asked for as it leaves: who has left has none, and nothing is sent there. */
const addressOf = async (
  payload: Payload,
  { recipient, follower }: Omit<OutboxMessage, 'id'>,
): Promise<string> => (follower ? await findFollowerAddress(payload, follower) : recipient) ?? ''

const settle = (payload: Payload, id: Id, claim: OutboxMessage['claim'], changes: Changes) =>
  change(payload, id, { state: 'sending', claim }, { ...changes, claim: null, claimedAt: null })

const changesAfter = (next: AfterFailure, now: Date): Changes =>
  next.state === 'waiting'
    ? { state: 'waiting', nextAttemptAt: next.nextAttemptAt.toISOString() }
    : { state: next.state, finishedAt: now.toISOString() }

/** What a process that is gone was sending: again if nothing had left, otherwise a person decides. */
async function takeBackAbandoned(payload: Payload, now: Date): Promise<void> {
  for (const { id, claim, claimedAt, handedOverAt = null } of await findRows(payload, {
    state: { equals: 'sending' },
  })) {
    const isSilent = now.getTime() - new Date(claimedAt ?? 0).getTime() > CLAIM_MS
    const isLeft =
      claim === OWN_MARK ? !inHand.has(id) : isSilent || isLeftBehindBy(claim ?? '', OWN_MARK)
    if (!isLeft) continue
    const hasBegun = handedOverAt !== null && new Date(handedOverAt) >= new Date(claimedAt ?? 0) // in this attempt
    const changes: Changes = hasBegun
      ? { state: 'unsure', finishedAt: now.toISOString(), problem: 'stopped' }
      : { state: 'waiting', nextAttemptAt: now.toISOString() }
    await settle(payload, id, claim, changes)
  }
}

async function giveUpExpired(payload: Payload, now: Date): Promise<void> {
  for (const { id, handedOverAt } of await findRows(payload, {
    state: { equals: 'waiting' },
    usefulUntil: { less_than: now.toISOString() },
  })) {
    await change(
      payload,
      id,
      { state: 'waiting' },
      {
        state: handedOverAt ? 'unsure' : 'failed',
        finishedAt: now.toISOString(),
        problem: 'expired',
        lastError: null,
      },
    )
  }
}

/** Erases addresses and words as the privacy page promises; that a message left is kept. */
async function eraseOld(payload: Payload, mailer: Mailer, now: Date): Promise<void> {
  const due = before(now, env.RETENTION.messages).toISOString()
  for (const { id, state, key, createdAt } of await findRows(payload, {
    and: [
      { erasedAt: { exists: false } },
      {
        or: [
          { finishedAt: { less_than: due } },
          {
            and: [
              { keptUntil: { less_than: now.toISOString() } },
              { finishedAt: { exists: true } },
            ],
          },
        ],
      },
    ],
  })) {
    if (state === 'kept') await mailer.forget({ key, createdAt: new Date(createdAt) })
    await change(
      payload,
      id,
      { state },
      {
        recipient: null,
        follower: null,
        leaveUrl: null,
        text: null,
        lastError: null,
        erasedAt: now.toISOString(),
      },
    )
  }
}

const findRows = async (
  payload: Payload,
  where: Where,
  limit = MESSAGES_AT_ONCE,
): Promise<OutboxMessage[]> =>
  (
    await payload.find({
      collection: OUTBOX,
      where,
      sort: 'createdAt',
      limit,
      pagination: false,
      depth: 0,
      overrideAccess: true, // the site itself sends its messages
    })
  ).docs

/** Changes a row if it still is as `from` says: safe between processes, without a transaction. */
async function change(
  payload: Payload,
  id: Id,
  from: Pick<OutboxMessage, 'state'> & Pick<Changes, 'claim'>,
  changes: Changes,
): Promise<boolean> {
  const changed: unknown = await payload.db.updateOne({
    collection: OUTBOX,
    where: {
      and: [
        { id: { equals: id } },
        ...Object.entries(from).map(([field, value]) => ({ [field]: { equals: value } })),
      ],
    },
    data: changes,
    options: { atomic: true },
  })
  return changed !== null
}

import type { Payload, Where } from 'payload'

import { env } from '@/env'
import { changeKeyIf, readKey, type Revised, swapKey } from '@/db/keyValues'

import { actionsOf } from '../actions'

import { type Anchor, forgetAnchor, readAnchor, writeAnchor } from './anchor'
import { makeSeal, type Seal, type SealedLine, type SealedSum, sumOf } from './seal'

/** Lines of one seal, at most: one small document each. */
const AT_ONCE = 500

/** A line is sealed once it is so old, in milliseconds: no transaction that could bring an older one is open. */
const SETTLED_MS = 10 * 60_000

const HEAD = 'audit-seals'
const BASE = 'audit-seals-base'

export type KeptSeal = Seal & Revised

/** The last seal that is known, and until when it goes. */
interface Head extends Revised {
  number: number
  sum: string
  until: string
}

export const sealKey = (number: number): string => `audit-seal-${number}`

export const readSeal = (payload: Payload, number: number): Promise<KeptSeal | undefined> =>
  readKey<KeptSeal>(payload, sealKey(number))

/**
 * Seals the lines that are not sealed yet, oldest first. It may be killed at any moment, and two
 * processes may do it at once: a seal is written once, under its number.
 *
 * @returns how many lines were sealed
 * @throws {SealsMissing} when a seal that the data folder remembers is not there: nothing is sealed over it
 */
export async function sealLog(payload: Payload, now = new Date()): Promise<number> {
  if (await missedAnchor(payload)) throw new SealsMissing()
  const mayGo = new Set(actionsOf('map'))
  let sealed = 0
  for (;;) {
    const head = await findHead(payload)
    const lines = await nextLines(payload, await sealedUntil(payload, head), now)
    if (lines.length === 0) return sealed
    const sums = lines.map((line): SealedSum => [
      line.id,
      line.createdAt,
      sumOf(line),
      mayGo.has(line.action) ? 1 : 0,
    ])
    const seal = makeSeal(sums, head, now, payload.secret)
    const isOurs = await swapKey<KeptSeal>(payload, sealKey(seal.number), undefined, {
      ...seal,
      revision: 1,
    })
    if (isOurs) sealed += lines.length
    const made = (await readSeal(payload, seal.number))!
    await moveHead(payload, made)
    await writeAnchor(env.DATA_DIR, made)
    payload.logger.info({ seal: made.number, sum: made.sum }, 'The log is sealed')
  }
}

/** Until when lines are sealed, or let be. */
async function sealedUntil(
  payload: Payload,
  head: Omit<Head, 'revision'> | undefined,
): Promise<string | undefined> {
  const base = await readBase(payload)
  return base && base.number === (head?.number ?? 0) ? base.until : head?.until
}

/** Seals were taken away, or the database is older than the data folder. */
class SealsMissing extends Error {
  override readonly name = 'SealsMissing'
  constructor() {
    super('A seal of the log is missing: npm run audit:verify says which')
  }
}

/** The seal that the data folder remembers, when the database has it no more, or another one. */
export async function missedAnchor(payload: Payload): Promise<Anchor | undefined> {
  const anchor = await readAnchor(env.DATA_DIR)
  if (!anchor) return undefined
  const seal = await readSeal(payload, anchor.number)
  return seal?.sum === anchor.sum ? undefined : anchor
}

/** The last seal, also when the process that made it was killed before it said so. */
export async function findHead(payload: Payload): Promise<Omit<Head, 'revision'> | undefined> {
  const head = await readKey<Head>(payload, HEAD)
  const next = await readSeal(payload, (head?.number ?? 0) + 1)
  return next ? moveHead(payload, next) : head
}

async function moveHead(payload: Payload, seal: Seal): Promise<Omit<Head, 'revision'>> {
  const next = { number: seal.number, sum: seal.sum, until: seal.lines.at(-1)?.[1] ?? '' }
  await changeKeyIf<Head>(payload, HEAD, (head) =>
    head && head.number >= next.number ? undefined : next,
  )
  return next
}

/** Where a check begins: what stood before was looked at by a person, who let it be. */
export interface Base extends Revised {
  number: number
  sum: string
  until: string
  acceptedAt: string
}

export const readBase = (payload: Payload): Promise<Base | undefined> =>
  readKey<Base>(payload, BASE)

/**
 * Lets the log begin anew after its last seal, and no later than now, where the clock ran ahead of it: what did not agree
 * before is no longer told of. For a person who knows why (another key, a database put back, a clock set back), by the
 * command, which leaves a line.
 */
export async function beginAnew(payload: Payload, now = new Date()): Promise<void> {
  const head = (await findHead(payload)) ?? { number: 0, sum: '', until: '' }
  const { number, sum } = head
  const acceptedAt = now.toISOString()
  const until = head.until < acceptedAt ? head.until : acceptedAt
  await changeKeyIf<Base>(payload, BASE, () => ({ number, sum, until, acceptedAt }))
  if (number > 0) await writeAnchor(env.DATA_DIR, { number, sum })
  else await forgetAnchor(env.DATA_DIR)
}

/** The next lines of the log: those of one instant are never parted. */
async function nextLines(
  payload: Payload,
  after: string | undefined,
  now: Date,
): Promise<SealedLine[]> {
  const until = new Date(now.getTime() - SETTLED_MS).toISOString()
  const settled: Where[] = [
    { createdAt: { less_than_equal: until } },
    ...(after ? [{ createdAt: { greater_than: after } }] : []),
  ]
  const lines = await findLines(payload, { and: settled }, AT_ONCE)
  if (lines.length < AT_ONCE) return lines
  const last = lines.at(-1)!.createdAt
  const whole = lines.filter(({ createdAt }) => createdAt < last)
  return whole.length > 0 ? whole : findLines(payload, { createdAt: { equals: last } }, 0)
}

/** Lines as they are sealed, in the order of the log. @param limit 0 for all */
export async function findLines(
  payload: Payload,
  where: Where,
  limit: number,
): Promise<SealedLine[]> {
  const { docs } = await payload.find({
    collection: 'audit-events',
    where,
    sort: ['createdAt', 'id'],
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: true, // the site itself seals its log
  })
  return docs.map((line) => ({
    id: String(line.id),
    createdAt: new Date(line.createdAt).toISOString(),
    action: line.action ?? '',
    actorName: line.actorName ?? null,
    resource: line.resource ?? null,
    resourceKey: line.resourceKey ?? null,
    summary: line.summary ?? '',
    details: line.details ?? null,
  }))
}

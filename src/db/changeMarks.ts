import { randomUUID } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import { isSqlite, sqlite } from './engine'
import { KEY_VALUES, keyValuesOfMongo } from './keyValues'

/**
 * Says that something changed, inside the transaction that changes it, without any two of them
 * meeting: each leaves a mark of its own. One shared document would make parallel transactions on
 * MongoDB fail with write conflicts (nine of ten simultaneous saves of different sheets did).
 */

/** What is watched by way of marks. */
export type Subject = 'content' | 'corrections'

/** Past this many marks of a subject the old ones go. */
const TIDY_ABOVE = 500
const TIDY_EVERY_MS = 10 * 60_000
/** Marks of the last hour stay: a transaction that is still open may be older than the newest. */
const KEPT_MS = 60 * 60_000

/** Leaves a mark, which shows when the transaction of `req` is committed. */
export async function leaveMark(
  payload: Payload,
  subject: Subject,
  req: Partial<PayloadRequest> = {},
): Promise<void> {
  await payload.db.create({
    collection: KEY_VALUES,
    data: { key: `${prefixOf(subject)}${timeKey(Date.now())}-${randomUUID()}`, data: {} },
    req,
  })
}

/**
 * The version that the marks make: another one after each commit that left a mark, the same in
 * every process, `none` before the first.
 */
export async function versionOf(payload: Payload, subject: Subject): Promise<string> {
  const { count, last } = await readMarks(payload, subject)
  if (count > TIDY_ABOVE) void tidySometimes(payload, subject)
  // Marks appear at their commit, in any order: the newest alone would hide an older one.
  return count === 0 ? 'none' : `${count}-${last.slice(prefixOf(subject).length)}`
}

/**
 * Removes marks older than an hour. It leaves a new one first: otherwise a mark that arrives while
 * one goes would give the same count and the same newest as before.
 */
export async function tidyMarks(payload: Payload, subject: Subject, now = Date.now()) {
  await leaveMark(payload, subject)
  await payload.db.deleteMany({
    collection: KEY_VALUES,
    where: {
      and: [
        { key: { greater_than_equal: prefixOf(subject) } },
        { key: { less_than: prefixOf(subject) + timeKey(now - KEPT_MS) } },
      ],
    },
    req: {},
  })
}

const tidiedAt = new Map<Subject, number>()

async function tidySometimes(payload: Payload, subject: Subject): Promise<void> {
  const now = Date.now()
  if (now - (tidiedAt.get(subject) ?? 0) < TIDY_EVERY_MS) return
  tidiedAt.set(subject, now)
  try {
    await tidyMarks(payload, subject, now)
  } catch (error) {
    payload.logger.warn({ err: error, msg: `Old marks of ${subject} were not removed` })
  }
}

interface Marks {
  count: number
  last: string
}

async function readMarks(payload: Payload, subject: Subject): Promise<Marks> {
  const [from, to] = [prefixOf(subject), `${prefixOf(subject)}~`]
  if (isSqlite(payload)) {
    const { rows } = await sqlite(payload).client.execute({
      sql: 'SELECT count(*) AS count, max(key) AS last FROM payload_kv WHERE key >= ? AND key < ?',
      args: [from, to],
    })
    return { count: Number(rows[0]?.count ?? 0), last: String(rows[0]?.last ?? '') }
  }
  const keyValues = keyValuesOfMongo(payload)
  const range = { key: { $gte: from, $lt: to } }
  // One snapshot is not needed: whatever comes between the two changes the next answer.
  const newest = await keyValues.findOne(range, { sort: { key: -1 }, projection: { key: 1 } })
  const count = await keyValues.countDocuments(range)
  return { count, last: String(newest?.key ?? '') }
}

const prefixOf = (subject: Subject): string => `mark:${subject}:`

/** A time that sorts as text, to the millisecond, for the next five thousand years. */
const timeKey = (ms: number): string => ms.toString(36).padStart(9, '0')

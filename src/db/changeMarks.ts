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

/** What a mark may say of the document that changed. */
export interface MarkedDocument {
  collection: string
  id?: string
  /** Nothing that everyone could read was taken away: for a moment pages may go on as they were. */
  mayWait?: boolean
}

/**
 * Leaves a mark, which shows when the transaction of `req` is committed.
 *
 * @param about the document that changed; without it, anything may have
 */
export async function leaveMark(
  payload: Payload,
  subject: Subject,
  req: Partial<PayloadRequest> = {},
  about?: MarkedDocument,
): Promise<void> {
  await payload.db.create({
    collection: KEY_VALUES,
    data: {
      key: `${prefixOf(subject)}${nextMoment()}-${randomUUID()}`,
      data: about ? { ...about } : {},
    },
    req,
  })
}

/**
 * The version that the marks make: another one after each commit that left a mark, the same in
 * every process, `none` before the first.
 */
export async function versionOf(payload: Payload, subject: Subject): Promise<string> {
  const marks = await readMarks(payload, subject)
  if (marks.count > TIDY_ABOVE) void tidySometimes(payload, subject)
  return versionFrom(subject, marks)
}

/** Marks appear at their commit, in any order: the newest alone would hide an older one. */
const versionFrom = (subject: Subject, { count, last }: Marks): string =>
  count === 0 ? 'none' : `${count}-${last.slice(prefixOf(subject).length)}`

/** The marks that a process has seen. */
export interface SeenMarks extends Marks {
  version: string
  /** Keys of the recent ones: an older one that was not seen is found by the count. */
  recent: ReadonlySet<string>
}

/** What the marks say since a process last looked; `everything` where they do not say it all. */
export interface NewMarks {
  seen: SeenMarks
  changes: readonly MarkedDocument[] | 'everything'
}

/** A mark shows this long after its moment at most, or costs everybody everything. */
const LATE_MS = 10 * 60_000

/** Marks may come between two questions to MongoDB. */
const TRIES = 3

/** Reads what changed since the marks that were seen last. */
export async function readNewMarks(
  payload: Payload,
  subject: Subject,
  before?: SeenMarks,
): Promise<NewMarks> {
  const newest = await readMarks(payload, subject)
  if (newest.count > TIDY_ABOVE) void tidySometimes(payload, subject)
  const version = versionFrom(subject, newest)
  if (before?.version === version) return { seen: before, changes: [] }
  // Marks may all be older than the last one seen: a database put back, a clock set back.
  const lasts = [before?.last, newest.last].filter((last): last is string => Boolean(last))
  const moment = Math.min(Date.now(), ...lasts.map((last) => momentOf(subject, last)))
  const from = prefixOf(subject) + timeKey(Math.max(0, moment - LATE_MS))
  for (let turn = 0; turn < TRIES; turn += 1) {
    const { count, marks } = await listMarks(payload, subject, from)
    const last = marks.reduce((latest, { key }) => (key > latest ? key : latest), '')
    const seen: SeenMarks = {
      count,
      last,
      version: versionFrom(subject, { count, last }),
      recent: new Set(marks.map(({ key }) => key)),
    }
    if (!before) return { seen, changes: 'everything' }
    const added = marks.filter(({ key }) => !before.recent.has(key))
    // One that was taken away, or that comes from longer ago, is not among them.
    if (count === before.count + added.length) return { seen, changes: documentsOf(added) }
    if (turn === TRIES - 1) return { seen, changes: 'everything' }
  }
  throw new Error('unreachable')
}

interface Mark {
  key: string
  data: unknown
}

function documentsOf(marks: readonly Mark[]): NewMarks['changes'] {
  const documents = marks.map(({ data }) => {
    const said = (data ?? {}) as Partial<Record<keyof MarkedDocument, unknown>>
    const { collection, id } = said
    if (typeof collection !== 'string') return undefined
    const mayWait = said.mayWait === true ? { mayWait: true } : {}
    return typeof id === 'string' ? { collection, id, ...mayWait } : { collection, ...mayWait }
  })
  return documents.every((document) => document !== undefined) ? documents : 'everything'
}

/** All marks are counted, and those from a key on are read, at one moment on SQLite. */
async function listMarks(
  payload: Payload,
  subject: Subject,
  from: string,
): Promise<{ count: number; marks: Mark[] }> {
  const [first, end] = [prefixOf(subject), `${prefixOf(subject)}~`]
  if (isSqlite(payload)) {
    const { rows } = await sqlite(payload).client.execute({
      sql:
        'SELECT key, data, (SELECT count(*) FROM payload_kv WHERE key >= ? AND key < ?) AS count ' +
        'FROM payload_kv WHERE key >= ? AND key < ?',
      args: [first, end, from, end],
    })
    const marks = rows.map(({ key, data }) => ({
      key: String(key),
      data: JSON.parse(String(data)) as unknown,
    }))
    return { count: Number(rows[0]?.count ?? 0), marks }
  }
  const keyValues = keyValuesOfMongo(payload)
  const found = await keyValues
    .find({ key: { $gte: from, $lt: end } }, { projection: { key: 1, data: 1 } })
    .toArray()
  const count = await keyValues.countDocuments({ key: { $gte: first, $lt: end } })
  return {
    count,
    marks: found.map(({ key, data }) => ({ key: String(key), data: data as unknown })),
  }
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

/** The moment of a mark, in milliseconds of the epoch; 0 for none. */
const momentOf = (subject: Subject, key: string): number => {
  const moment = Number.parseInt(key.slice(prefixOf(subject).length).split('-', 1)[0] ?? '', 36)
  return Number.isFinite(moment) ? moment : 0
}

let latestMs = 0
let inThatMs = 0

/**
 * The moment of a mark, and which of this process in that millisecond: one that replaces others is newer than they
 * are, whatever its identifier.
 */
function nextMoment(): string {
  const now = Date.now()
  inThatMs = now === latestMs ? inThatMs + 1 : 0
  latestMs = now
  return `${timeKey(now)}-${inThatMs.toString(36).padStart(4, '0')}`
}

/** A time that sorts as text, to the millisecond, for the next five thousand years. */
const timeKey = (ms: number): string => ms.toString(36).padStart(9, '0')

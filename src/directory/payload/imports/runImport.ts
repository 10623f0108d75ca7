/** An import under way, by a job: organization by organization, each whole, each with its line. */
import { setTimeout as wait } from 'node:timers/promises'

import { type Payload, type PayloadRequest, ValidationError } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { type Id, payloadId } from '@/db/ids'
import { Lease, type LeasePace } from '@/db/lease'
import { writeWhole } from '@/db/whole'
import { firstLocale } from '@/i18n/firstLocale'
import type { User } from '@/payload-types'

import { TableRefusal } from '../../imports/refusals'
import type { AppliedRow } from '../../imports/types'
import { changeImport, getImport, type StoredImport } from './stored'
import { undoRow } from './undoRow'
import { findLeftBehind, writeRow } from './writeRow'

/**
 * Works through an import to its end, from where it was left. Only one job at a time does: another one
 * ends as soon as it sees that the first goes on.
 *
 * @param pace of the lease, for tests
 * @returns how many lines it worked on
 */
export async function runImport(payload: Payload, id: Id, pace?: LeasePace): Promise<number> {
  const lease = new Lease(payload, `organization-import-${String(id)}`, pace)
  if (!(await takeOver(payload, id, lease))) return 0
  const worked = await lease.during(() => workThrough(payload, id)).finally(() => lease.release())
  return worked ?? 0
}

/** How often one looks whether the job before goes on, in milliseconds. */
const LOOK_MS = 2_000

/** Takes the lease of an import; waits for one that may be gone, until it moves or counts as gone. */
async function takeOver(payload: Payload, id: Id, lease: Lease): Promise<boolean> {
  const look = async () => {
    const { state, done } = await writeWhole(payload, (req) =>
      getImport(req, id, { plan: false, tables: false, rows: false }),
    )
    return `${state} ${done}`
  }
  const first = await look()
  while (!(await lease.hold())) {
    await wait(LOOK_MS)
    if ((await look()) !== first) return false
  }
  return true
}

async function workThrough(payload: Payload, id: Id): Promise<number> {
  const first = await writeWhole(payload, (req) => getImport(req, id))
  const user = await findPerson(payload, first.by)
  let worked = 0
  for (let stored = first; stored.state === 'applying' || stored.state === 'undoing'; worked += 1) {
    try {
      stored = await step(payload, stored, user)
    } catch (error) {
      if (error instanceof Overtaken) return worked
      if (!(error instanceof RowRefused)) throw error
      stored = await noteRefusal(payload, error)
    }
  }
  return worked
}

const step = (payload: Payload, stored: StoredImport, user: User | undefined) =>
  asPerson(payload, stored, user, (req) =>
    stored.state === 'applying' ? applyNext(req, stored.id) : undoNext(req, stored.id),
  )

/** What is written is written by whoever applied the import, in their language and with their rights. */
const asPerson = (
  payload: Payload,
  { locale }: StoredImport,
  user: User | undefined,
  work: (req: PayloadRequest) => Promise<StoredImport>,
): Promise<StoredImport> =>
  writeWhole(
    payload,
    (req) => {
      req.i18n = { ...req.i18n, language: firstLocale(locale) }
      return work(req)
    },
    user ? { user: { ...user, collection: 'users' } } : {},
  )

/** A line whose sheet the rules refuse: the transaction is gone, the reason stays. */
class RowRefused extends Error {
  constructor(
    readonly stored: StoredImport,
    reason: string,
  ) {
    super(reason)
  }
}

/** Somebody else has gone on with this import: what was begun is theirs, and this transaction is gone. */
class Overtaken extends Error {}

async function applyNext(req: PayloadRequest, id: Id): Promise<StoredImport> {
  const stored = await getImport(req, id)
  const row = stored.plan[stored.done]
  if (!row) return finish(req, stored, 'applied')
  const left = { since: stored.appliedAt ?? new Date().toISOString(), rows: stored.rows }
  const applied =
    (await findLeftBehind(req, row, left)) ??
    (await refusable(stored, () => writeRow(req, row, id)))
  return advance(req, stored, [...stored.rows, applied])
}

async function refusable<T>(stored: StoredImport, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === undefined) throw error
    throw new RowRefused(stored, reason)
  }
}

/** The sentences of a refusal that is about this sheet; nothing for a fault of the site. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ message }) => message).join(' ')
  }
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  const isRefusal = typeof status === 'number' && status >= 400 && status < 500
  return isRefusal && error instanceof Error ? error.message : undefined
}

/** The line stays as it is, with the reason, and the next one is worked on. */
const noteRefusal = (payload: Payload, { stored: seen, message }: RowRefused) =>
  writeWhole(payload, async (req): Promise<StoredImport> => {
    const stored = await getImport(req, seen.id)
    if (stored.state !== seen.state || stored.done !== seen.done) return stored
    return stored.state === 'applying'
      ? noteFailed(req, stored, message)
      : noteUndone(req, stored, { outcome: 'failed', kept: [], reason: message })
  })

async function noteFailed(
  req: PayloadRequest,
  stored: StoredImport,
  reason: string,
): Promise<StoredImport> {
  const row = stored.plan[stored.done]
  if (!row) return stored
  const { line, key, name, organization } = row
  const failed: AppliedRow = {
    ...{ line, key, name, organization },
    outcome: 'failed',
    changes: [],
    reason,
  }
  return advance(req, stored, [...stored.rows, failed])
}

async function undoNext(req: PayloadRequest, id: Id): Promise<StoredImport> {
  const stored = await getImport(req, id)
  const row = toUndo(stored)
  if (!row) return finish(req, stored, 'undone')
  const undo = row.undo ?? (await refusable(stored, () => undoRow(req, row, id)))
  return noteUndone(req, stored, undo)
}

/** The last one first: of two lines about one sheet the earlier one is what stood before both. */
const toUndo = ({ rows, done }: StoredImport): AppliedRow | undefined =>
  rows[rows.length - 1 - done]

const noteUndone = (
  req: PayloadRequest,
  stored: StoredImport,
  undo: AppliedRow['undo'],
): Promise<StoredImport> => {
  const row = toUndo(stored)
  const rows = stored.rows.map((each) => (each === row && undo ? { ...each, undo } : each))
  return advance(req, stored, rows)
}

/** One line more is done, in the transaction of what it did. */
async function advance(
  req: PayloadRequest,
  stored: StoredImport,
  rows: AppliedRow[],
): Promise<StoredImport> {
  const next = { ...stored, rows, done: stored.done + 1 }
  await goOn(req, stored, {
    rows: rows.map((row) => ({ ...row })),
    done: next.done,
    ...countsOf(rows),
  })
  return next
}

/** @throws {Overtaken} when another job has done this line meanwhile */
const goOn = async (
  req: PayloadRequest,
  { id, state, done }: StoredImport,
  data: Record<string, unknown>,
): Promise<void> =>
  changeImport(req, id, { states: [state], done }, data).catch((error: unknown) => {
    throw error instanceof TableRefusal ? new Overtaken() : error
  })

const countsOf = (rows: readonly AppliedRow[]) => {
  const count = (...outcomes: AppliedRow['outcome'][]) =>
    rows.filter(({ outcome }) => outcomes.includes(outcome)).length
  return {
    createdCount: count('created'),
    changedCount: count('changed'),
    keptCount: count('kept', 'failed'),
  }
}

async function finish(
  req: PayloadRequest,
  stored: StoredImport,
  state: 'applied' | 'undone',
): Promise<StoredImport> {
  const now = new Date().toISOString()
  await goOn(req, stored, {
    state,
    plan: null,
    ...(state === 'undone' ? { undoneAt: now } : {}),
  })
  await recordAudit(req, {
    action: state === 'applied' ? 'organization-imports.apply' : 'organization-imports.undo',
    summary: stored.fileName,
    resource: 'organization-imports',
    resourceKey: stored.id,
    details: countsOf(stored.rows),
  })
  return { ...stored, state }
}

async function findPerson(payload: Payload, id: Id | undefined): Promise<User | undefined> {
  if (id === undefined) return undefined
  const user = await payload.findByID({
    collection: 'users',
    id: payloadId(id),
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // the site acts for them
  })
  return user ?? undefined
}

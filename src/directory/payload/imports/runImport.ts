/** An import under way, by a job: organization by organization, each whole, each with its line. */
import { type Payload, type PayloadRequest, ValidationError } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { type Id, payloadId } from '@/db/ids'
import { writeWhole } from '@/db/whole'
import { firstLocale } from '@/i18n/firstLocale'
import type { User } from '@/payload-types'

import type { AppliedRow } from '../../imports/types'
import { changeImport, getImport, type PlanToWrite, type StoredImport } from './stored'
import { undoRow } from './undoRow'
import { findLeftBehind, writeRow } from './writeRow'

/** Works through an import to its end, from where it was left. Returns how many lines it worked on. */
export async function runImport(payload: Payload, id: Id): Promise<number> {
  const first = await writeWhole(payload, (req) => getImport(req, id))
  const user = await findPerson(payload, first.by)
  let worked = 0
  for (let stored = first; stored.state === 'applying' || stored.state === 'undoing'; worked += 1) {
    const { state } = stored
    stored = await step(payload, stored, user).catch((error: unknown) => {
      if (state === 'applying' && error instanceof RowRefused) return noteFailure(payload, error)
      throw error
    })
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
    readonly id: Id,
    readonly row: PlanToWrite,
    reason: string,
  ) {
    super(reason)
  }
}

async function applyNext(req: PayloadRequest, id: Id): Promise<StoredImport> {
  const stored = await getImport(req, id)
  const row = stored.plan[stored.done]
  if (!row) return finish(req, stored, 'applied')
  const left = { since: stored.appliedAt ?? new Date().toISOString(), rows: stored.rows }
  const applied = (await findLeftBehind(req, row, left)) ?? (await writeOrRefuse(req, id, row))
  return advance(req, stored, [...stored.rows, applied])
}

async function writeOrRefuse(req: PayloadRequest, id: Id, row: PlanToWrite): Promise<AppliedRow> {
  try {
    return await writeRow(req, row)
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === undefined) throw error
    throw new RowRefused(id, row, reason)
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

const noteFailure = (payload: Payload, { id, row, message }: RowRefused): Promise<StoredImport> =>
  writeWhole(payload, async (req) => {
    const stored = await getImport(req, id)
    if (stored.plan[stored.done]?.line !== row.line) return stored
    const { line, key, name, organization } = row
    const failed: AppliedRow = {
      ...{ line, key, name, organization },
      outcome: 'failed',
      changes: [],
      reason: message,
    }
    return advance(req, stored, [...stored.rows, failed])
  })

async function undoNext(req: PayloadRequest, id: Id): Promise<StoredImport> {
  const stored = await getImport(req, id)
  // The last one first: of two lines about one sheet the earlier one is what stood before both.
  const at = stored.rows.length - 1 - stored.done
  const row = stored.rows[at]
  if (!row) return finish(req, stored, 'undone')
  const undo = row.undo ?? (await undoRow(req, row))
  return advance(
    req,
    stored,
    stored.rows.map((each, index) => (index === at && undo ? { ...each, undo } : each)),
  )
}

/** One line more is done, in the transaction of what it did. */
async function advance(
  req: PayloadRequest,
  stored: StoredImport,
  rows: AppliedRow[],
): Promise<StoredImport> {
  const next = { ...stored, rows, done: stored.done + 1 }
  await changeImport(req, stored.id, [stored.state], {
    rows: rows.map((row) => ({ ...row })),
    done: next.done,
    ...countsOf(rows),
  })
  return next
}

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
  await changeImport(req, stored.id, [stored.state], {
    state,
    plan: null,
    tables: null,
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

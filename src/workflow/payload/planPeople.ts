import type { Payload, PayloadRequest, Where } from 'payload'

import { EDITORS, hasRole } from '@/access'
import { payloadId, type Id } from '@/db/ids'
import { insideOf, type Caller } from '@/db/insideOf'
import { KEY_VALUES } from '@/db/keyValues'
import type { User } from '@/payload-types'
import { withoutPerson, type Plan } from '@/workflow'

import { PLANS_PREFIX, type StoredPlan } from './plans'

/*
 * The people of a plan: who asked for it, and who is told what became of it. An identifier alone names nobody: SQLite
 * gives that of a deleted account to the next one.
 */

/** Who asked for a plan, with their rights as they are now; nothing once their account is gone. */
export async function findPlanner(
  payload: Payload,
  { by, askedAt }: Pick<Plan, 'askedAt' | 'by'>,
): Promise<(User & { collection: 'users' }) | undefined> {
  if (by === undefined) return undefined
  const { docs } = await payload.find({
    collection: 'users',
    where: thereSince([by], askedAt),
    depth: 0,
    pagination: false,
    overrideAccess: true, // to act with their rights: they are shown to nobody
  })
  const [user] = docs
  return user && { ...user, collection: 'users' }
}

/** Of those told what became of a plan, those who can still say that they have read it. */
export async function findReaders(
  payload: Payload,
  { told = [], endedAt }: Pick<Plan, 'endedAt' | 'told'>,
): Promise<Id[]> {
  const found = await findPeople({ payload }, thereSince(told, endedAt))
  return found.filter((user) => hasRole(user, ...EDITORS)).map(({ id }) => id)
}

/** Whom to tell: of these people those whose account is there, and administrators where none is. */
export async function whomToTell(req: Caller, people: readonly (Id | undefined)[]): Promise<Id[]> {
  const ids = people.filter((id) => id !== undefined)
  const there = await findPeople(req, thereSince(ids))
  const told = there.length > 0 ? there : await findPeople(req, { roles: { contains: 'admin' } })
  return told.map(({ id }) => id)
}

const thereSince = (ids: readonly Id[], moment?: string): Where => ({
  id: { in: ids.map(payloadId) },
  ...(moment ? { createdAt: { less_than_equal: moment } } : {}),
})

async function findPeople(req: Caller, where: Where): Promise<Pick<User, 'id' | 'roles'>[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where,
    select: { roles: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // only which accounts are written to
    ...insideOf(req),
  })
  return docs
}

interface Row {
  id: Id
  data: StoredPlan
}

/**
 * No plan speaks of an account that is deleted, from its transaction on. What it asked for is refused when the
 * moment comes, and news that nobody else was told goes to administrators.
 */
export async function forgetPlanner(req: PayloadRequest, id: Id): Promise<void> {
  const { docs } = await req.payload.db.find<Row>({
    collection: KEY_VALUES,
    where: { key: { contains: PLANS_PREFIX } },
    pagination: false,
    limit: 0,
    req,
  })
  for (const { id: row, data: plan } of docs) {
    const rest = withoutPerson(plan, id)
    if (rest === plan) continue
    if (!rest) {
      const where = { id: { equals: row } }
      await req.payload.db.deleteOne({ collection: KEY_VALUES, where, req, returning: false })
      continue
    }
    const told = rest.told?.length === 0 ? await whomToTell(req, []) : rest.told
    const data = { ...rest, ...(told ? { told } : {}), revision: plan.revision + 1 }
    await req.payload.db.updateOne({
      collection: KEY_VALUES,
      id: payloadId(row),
      data: { data },
      req,
      returning: false,
    })
  }
}

import type { CollectionSlug, Payload, Where } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import type { Id } from '@/db/ids'
import { inBackground } from '@/db/turns'

import { before } from '../../retention/period'
import { type Periods, PROMISE_KEYS, type PromiseKey } from '../../retention/promises'

import { doEach } from './doEach'
import { DUE, type Due } from './due'

/** How many rows go in one statement: others write in between. */
const AT_ONCE = 200

/** What went, by promise: rows removed, or emptied of what names people. */
export type Erased = Partial<Record<PromiseKey, number>>

/**
 * Does what the privacy page says: what is kept for a time goes when the time is over. What will go, and
 * from which moment back, is a line of the log before it goes. It may be killed at any moment and run
 * again, also by two processes at once.
 *
 * @param periods those of this site
 * @throws {PartlyDone} when some could not be erased; the others were
 */
export async function eraseDue(
  payload: Payload,
  periods: Periods,
  now = new Date(),
): Promise<Erased> {
  const erased: Erased = {}
  const parts = PROMISE_KEYS.map((key) => async () => {
    const count = await inBackground(() => keepPromise(payload, key, periods, now))
    if (count > 0) erased[key] = count
    return count
  })
  await doEach(parts, 'Not erased')
  return erased
}

async function keepPromise(
  payload: Payload,
  key: PromiseKey,
  periods: Periods,
  now: Date,
): Promise<number> {
  const moment = before(now, periods[key]).toISOString()
  const plans = await Promise.all(
    DUE[key].map(async (due) => ({ due, ids: await findDue(payload, due, moment) })),
  )
  const count = plans.reduce((sum, { ids }) => sum + ids.length, 0)
  if (count === 0) return 0
  await recordAudit(
    { payload },
    {
      action: 'retention.erased',
      summary: String(count),
      details: { [key]: count, before: moment },
    },
  )
  for (const { due, ids } of plans) {
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      await apply(payload, due, ids.slice(at, at + AT_ONCE))
    }
  }
  return count
}

async function findDue(payload: Payload, due: Due, moment: string): Promise<Id[]> {
  const found: Id[] = []
  let last: Id | undefined
  for (;;) {
    const rows = await nextRows(payload, due.collection, due.where(moment), last)
    if (rows.length === 0) return found
    last = rows.at(-1)
    const spared = due.spared ? await due.spared(payload, rows, moment) : new Set<string>()
    found.push(...rows.filter((id) => !spared.has(String(id))))
  }
}

/** The next rows by their ids: what is spared is passed by. */
async function nextRows(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  after: Id | undefined,
): Promise<Id[]> {
  const { docs } = await payload.find({
    collection,
    where: { and: [where, ...(after === undefined ? [] : [{ id: { greater_than: after } }])] },
    sort: 'id',
    limit: AT_ONCE,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true, // the site itself keeps its promise
  })
  return docs.map(({ id }) => id)
}

/* By the adapter: no rule, hook or version applies to what goes because its time is over. */
async function apply(payload: Payload, { collection, empties }: Due, ids: Id[]): Promise<void> {
  const where = { id: { in: ids } }
  if (empties) {
    await payload.db.updateMany({ collection, where, data: { ...empties }, returning: false })
  } else {
    await payload.db.deleteMany({ collection, where })
  }
}

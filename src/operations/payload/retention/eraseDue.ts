import type { CollectionSlug, Payload, Where } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import type { Id } from '@/db/ids'
import { inBackground } from '@/db/turns'

import { before } from '../../retention/period'
import { type Periods, PROMISE_KEYS, type PromiseKey } from '../../retention/promises'

import { DUE, type Due } from './due'

/** How many rows go in one statement: others write in between. */
const AT_ONCE = 200

/** What went, by promise: rows removed, or emptied of what names people. */
export type Erased = Partial<Record<PromiseKey, number>>

/**
 * Does what the privacy page says: what is kept for a time goes when the time is over. It may be
 * killed at any moment and run again, also by two processes at once.
 *
 * @param periods those of this site
 */
export async function eraseDue(
  payload: Payload,
  periods: Periods,
  now = new Date(),
): Promise<Erased> {
  const erased: Erased = {}
  for (const key of PROMISE_KEYS) {
    const moment = before(now, periods[key]).toISOString()
    for (const due of DUE[key]) {
      const count = await inBackground(() => erase(payload, due, moment))
      if (count > 0) erased[key] = (erased[key] ?? 0) + count
    }
  }
  const total = Object.values(erased).reduce((sum, count) => sum + count, 0)
  if (total > 0) {
    await recordAudit(
      { payload },
      { action: 'retention.erased', summary: String(total), details: erased },
    )
  }
  return erased
}

async function erase(payload: Payload, due: Due, moment: string): Promise<number> {
  let count = 0
  let last: Id | undefined
  for (;;) {
    const rows = await nextRows(payload, due.collection, due.where(moment), last)
    if (rows.length === 0) return count
    last = rows.at(-1)
    const spared = due.spared ? await due.spared(payload, rows, moment) : new Set<string>()
    const gone = rows.filter((id) => !spared.has(String(id)))
    if (gone.length > 0) await apply(payload, due, gone)
    count += gone.length
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

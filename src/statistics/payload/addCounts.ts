import type { Payload } from 'payload'

import { hasTransactions, isSqlite, mongoose, sqlite } from '@/db/engine'
import { isDuplicateCode } from '@/db/mongodb/errors'

import type { DayCount } from '../counts'
import { DAILY_COUNTS } from './collections'

/** Rows written by one statement: others write in between. */
const AT_ONCE = 500

/** How often a row that another process made first is tried again. */
const ATTEMPTS = 5

/**
 * Adds counts to those that are stored, whoever else adds at the same time: each row is raised where it
 * stands. Some hundred rows are one statement, of SQLite or in a transaction of MongoDB: all of it or nothing. Without
 * transactions MongoDB raises row by row, and what was raised is not given back.
 *
 * @returns what could not be written, with why; to be added again later
 */
export async function addCounts(
  payload: Payload,
  counts: readonly DayCount[],
): Promise<{ left: DayCount[]; error?: unknown }> {
  for (let at = 0; at < counts.length; at += AT_ONCE) {
    const some = counts.slice(at, at + AT_ONCE)
    let written = 0
    const isWritten = () => (written += 1)
    try {
      if (isSqlite(payload)) await addInSqlite(payload, some)
      else await addInMongodb(payload, some, isWritten)
    } catch (error) {
      return { left: counts.slice(at + written), error }
    }
  }
  return { left: [] }
}

async function addInSqlite(payload: Payload, counts: readonly DayCount[]): Promise<void> {
  await sqlite(payload).client.execute({
    sql: `INSERT INTO daily_counts (day, kind, locale, item, count)
      VALUES ${counts.map(() => '(?, ?, ?, ?, ?)').join(', ')}
      ON CONFLICT (day, kind, locale, item) DO UPDATE SET count = count + excluded.count`,
    args: counts.flatMap(({ day, kind, locale, item, count }) => [day, kind, locale, item, count]),
  })
}

/**
 * Where there are no transactions the rows are raised one by one, and a server that goes away under one leaves
 * open whether that one was: it may count twice.
 *
 * @param isWritten called for each row that stands by itself, in order
 */
async function addInMongodb(
  payload: Payload,
  counts: readonly DayCount[],
  isWritten: () => void,
): Promise<void> {
  const { collections, connection } = mongoose(payload)
  const rows = collections[DAILY_COUNTS]!.collection
  const raise = counts.map(({ count, ...row }) => ({
    updateOne: { filter: row, update: { $inc: { count } }, upsert: true },
  }))
  if (hasTransactions(payload)) {
    await again(() => connection.transaction((session) => rows.bulkWrite(raise, { session })))
    return
  }
  for (const { updateOne } of raise) {
    await again(() =>
      rows.updateOne(updateOne.filter, updateOne.update, { upsert: updateOne.upsert }),
    )
    isWritten()
  }
}

/** Two that are first at once: the second one finds the row that the first one made. */
async function again(write: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await write()
      return
    } catch (error) {
      const { code } = error as { code?: number | string }
      if (!isDuplicateCode(code) || attempt === ATTEMPTS) throw error
    }
  }
}

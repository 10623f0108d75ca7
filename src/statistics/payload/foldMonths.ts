import type { Payload } from 'payload'

import { dayAt } from '@/days/calendar'
import { isSqlite, mongoose, sqlite } from '@/db/engine'
import { inBackground } from '@/db/turns'

import type { DayCount } from '../counts'
import { DAILY_COUNTS } from './collections'
import { readCounts } from './readCounts'

/** Rows that are made or removed by one statement. */
const AT_ONCE = 500

/**
 * Adds up the days of each month that ended before a moment, and keeps the month alone. May be killed
 * anywhere and run again, also by two processes at once: sums are made only where none stands, and days go only when
 * all sums of their month stand.
 *
 * @returns how many months were added up
 */
export async function foldMonths(payload: Payload, before: Date): Promise<number> {
  const months = await inBackground(() => monthsBefore(payload, dayAt(before).slice(0, 7)))
  for (const month of months) {
    await inBackground(async () => {
      const { first, last } = daysOf(month)
      const sums = await readCounts(payload, { from: first, to: last }, ['kind', 'locale', 'item'])
      await keepSums(payload, month, sums)
      await removeDays(payload, month)
    })
  }
  return months.length
}

/** Between these stand the days of a month, and not the month itself. */
const daysOf = (month: string) => ({ first: `${month}-00`, last: `${month}-99` })

const rowsOf = (payload: Payload) => mongoose(payload).collections[DAILY_COUNTS]!.collection

/** Months that are kept by day, before another one; those that are added up are shorter texts. */
async function monthsBefore(payload: Payload, month: string): Promise<string[]> {
  const days = (await periodsBefore(payload, month)).filter((day) => day.length > month.length)
  return [...new Set(days.map((day) => day.slice(0, month.length)))].sort()
}

async function periodsBefore(payload: Payload, month: string): Promise<string[]> {
  if (isSqlite(payload)) {
    const { rows } = await sqlite(payload).client.execute({
      sql: 'SELECT DISTINCT day FROM daily_counts WHERE day < ?',
      args: [month],
    })
    return rows.map(({ day }) => String(day))
  }
  return (await rowsOf(payload).distinct('day', { day: { $lt: month } })).map(String)
}

async function keepSums(
  payload: Payload,
  month: string,
  sums: readonly Omit<DayCount, 'day'>[],
): Promise<void> {
  for (let at = 0; at < sums.length; at += AT_ONCE) {
    const some = sums.slice(at, at + AT_ONCE)
    if (isSqlite(payload)) {
      await sqlite(payload).client.execute({
        sql: `INSERT INTO daily_counts (day, kind, locale, item, count)
          VALUES ${some.map(() => '(?, ?, ?, ?, ?)').join(', ')}
          ON CONFLICT (day, kind, locale, item) DO NOTHING`,
        args: some.flatMap(({ kind, locale, item, count }) => [month, kind, locale, item, count]),
      })
      continue
    }
    for (const { count, kind, locale, item } of some) {
      await rowsOf(payload).updateOne(
        { day: month, kind, locale, item },
        { $setOnInsert: { count } },
        { upsert: true },
      )
    }
  }
}

async function removeDays(payload: Payload, month: string): Promise<void> {
  const { first, last } = daysOf(month)
  if (isSqlite(payload)) {
    const { client } = sqlite(payload)
    for (;;) {
      const { rowsAffected } = await client.execute({
        sql: `DELETE FROM daily_counts WHERE rowid IN
          (SELECT rowid FROM daily_counts WHERE day BETWEEN ? AND ? LIMIT ?)`,
        args: [first, last, AT_ONCE],
      })
      if (rowsAffected === 0) return
    }
  }
  await rowsOf(payload).deleteMany({ day: { $gte: first, $lte: last } })
}

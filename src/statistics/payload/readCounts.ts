import type { Payload } from 'payload'

import { isSqlite, mongoose, sqlite } from '@/db/engine'

import type { DayCount } from '../counts'
import type { Unanswered } from '../overview'
import type { LookedAt } from '../period'
import { DAILY_COUNTS, UNANSWERED_WORDS } from './collections'

/** What a count is told by; what is left out is added up. */
type Part = 'day' | 'kind' | 'locale' | 'item'

/**
 * Counts of the days of a period, added up by the database. A month that is kept as one belongs to the
 * period when its first day does.
 */
export async function readCounts<By extends Part>(
  payload: Payload,
  { from, to }: Pick<LookedAt, 'from' | 'to'>,
  by: readonly By[],
): Promise<Pick<DayCount, By | 'count'>[]> {
  // `2024-10` stands before `2024-10-01`.
  const first = from.endsWith('-01') ? from.slice(0, 7) : from
  if (isSqlite(payload)) {
    const columns = by.join(', ')
    const { rows } = await sqlite(payload).client.execute({
      sql: `SELECT ${columns}, sum(count) AS count FROM daily_counts
        WHERE day BETWEEN ? AND ? GROUP BY ${columns}`,
      args: [first, to],
    })
    return rows.map((row) => partsOf(row, by))
  }
  const rows = await mongoose(payload)
    .collections[DAILY_COUNTS]!.collection.aggregate([
      { $match: { day: { $gte: first, $lte: to } } },
      {
        $group: {
          _id: Object.fromEntries(by.map((part) => [part, `$${part}`])),
          count: { $sum: '$count' },
        },
      },
    ])
    .toArray()
  return rows.map(({ _id, count }) => partsOf({ ...(_id as object), count: count as number }, by))
}

const partsOf = <By extends Part>(row: object, by: readonly By[]): Pick<DayCount, By | 'count'> => {
  const given = row as Record<Part | 'count', unknown>
  const parts = Object.fromEntries(by.map((part) => [part, String(given[part])]))
  return { ...parts, count: Number(given.count) } as Pick<DayCount, By | 'count'>
}

/** Most words that are shown. */
const MOST_WORDS = 100

/** Words without result in the months that a period touches, the most asked for first. */
export async function readUnanswered(
  payload: Payload,
  { from, to }: Pick<LookedAt, 'from' | 'to'>,
): Promise<Unanswered[]> {
  const { docs } = await payload.find({
    collection: UNANSWERED_WORDS,
    where: {
      and: [
        { words: { exists: true } },
        { month: { greater_than_equal: from.slice(0, 7) } },
        { month: { less_than_equal: to.slice(0, 7) } },
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true, // who asks was let in by the page or the file
  })
  const found = new Map<string, Unanswered>()
  for (const { words, locale, asks, days } of docs) {
    if (!words) continue
    const key = `${locale} ${words}`
    const known = found.get(key) ?? { words, locale, asks: 0, days: 0 }
    found.set(key, { ...known, asks: known.asks + asks, days: known.days + days })
  }
  return [...found.values()].sort((a, b) => b.asks - a.asks).slice(0, MOST_WORDS)
}

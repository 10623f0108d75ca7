import { createHmac } from 'node:crypto'

import type { Payload } from 'payload'

import { isSqlite, mongoose, sqlite } from '@/db/engine'
import { isDuplicateKey } from '@/db/mongodb/errors'
import type { Locale } from '@/i18n/locales'

import { KEPT_FROM_DAYS, sameWords } from '../wordsKept'
import { UNANSWERED_WORDS } from './collections'

/** Words that found nothing on a day, and how often they were asked for. */
export interface AskedWords {
  /** 'yyyy-MM-dd' in Quebec. */
  day: string
  locale: Locale
  words: string
  asks: number
}

/** Different words of one month that are told apart: past them no other is. */
const MOST_OF_A_MONTH = 5_000

/**
 * Counts towards `KEPT_FROM_DAYS` without keeping what was asked for: a row has a keyed hash, which is another one
 * each month, and the words only once they were asked for on so many days of the month.
 */
export async function addWords(payload: Payload, asked: AskedWords): Promise<void> {
  const key = hashOf(payload.secret, asked)
  const add = isSqlite(payload) ? addInSqlite : addInMongodb
  await add(payload, key, asked)
}

const monthOf = (day: string): string => day.slice(0, 7)

const hashOf = (secret: string, { day, locale, words }: AskedWords): string =>
  createHmac('sha256', secret)
    .update(`unanswered:${monthOf(day)}:${locale}:${sameWords(words)}`)
    .digest('base64url')

async function addInSqlite(payload: Payload, key: string, asked: AskedWords): Promise<void> {
  const { day, locale, words, asks } = asked
  const month = monthOf(day)
  await sqlite(payload).client.execute({
    sql: `INSERT INTO unanswered_words (key, month, locale, days, last_day, asks)
      SELECT ?, ?, ?, 1, ?, ?
      WHERE EXISTS (SELECT 1 FROM unanswered_words WHERE key = ?)
        OR (SELECT count(*) FROM unanswered_words WHERE month = ?) < ?
      ON CONFLICT (key) DO UPDATE SET
        asks = asks + excluded.asks,
        days = days + (last_day < excluded.last_day),
        last_day = max(last_day, excluded.last_day),
        words = CASE WHEN words IS NULL AND days + (last_day < excluded.last_day) >= ?
          THEN ? ELSE words END`,
    args: [key, month, locale, day, asks, key, month, MOST_OF_A_MONTH, KEPT_FROM_DAYS, words],
  })
}

async function addInMongodb(payload: Payload, key: string, asked: AskedWords): Promise<void> {
  const { day, locale, words, asks } = asked
  const rows = mongoose(payload).collections[UNANSWERED_WORDS]!.collection
  const another = async () => {
    const { matchedCount } = await rows.updateOne(
      { key, lastDay: { $lt: day } },
      { $inc: { days: 1, asks }, $set: { lastDay: day } },
    )
    if (matchedCount > 0) return true
    return (await rows.updateOne({ key }, { $inc: { asks } })).matchedCount > 0
  }
  if (!(await another())) {
    const month = monthOf(day)
    if ((await rows.countDocuments({ month })) >= MOST_OF_A_MONTH) return
    try {
      await rows.insertOne({ key, month, locale, days: 1, lastDay: day, asks, words: null })
    } catch (error) {
      if (!isDuplicateKey(error)) throw error
      await another() // another process was first
    }
  }
  await rows.updateOne({ key, days: { $gte: KEPT_FROM_DAYS }, words: null }, { $set: { words } })
}

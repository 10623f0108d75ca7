import type { MongodbDatabase } from '../mongodb/database'
import { type DayRule, mendDays, storedDay, storedLastDay } from '../storedDays'

interface Days {
  paths: readonly string[]
  rule?: DayRule
}

/** Days that were kept as instants, by collection. */
const DAYS: Record<string, Days> = {
  sources: { paths: ['lastChecked'] },
  'guide-chapters': { paths: ['reviewBy', 'sources.lastChecked', 'content.date'] },
  pages: { paths: ['content.date'] },
  updates: { paths: ['date', 'content.date'] },
  translations: { paths: ['dueDate'] },
  campaigns: { paths: ['from', 'until'] },
  editions: { paths: ['date'] },
  organizations: {
    paths: ['notices.from', 'notices.until', 'sourcesOfFacts.date'],
  },
  'map-access-requests': { paths: ['accessUntil'], rule: storedLastDay },
  users: { paths: ['mapAccessUntil'], rule: storedLastDay },
}

/** Instants become the days that were meant; a document that has days already stays as it is. */
export async function calendarDays(db: MongodbDatabase): Promise<void> {
  for (const [collection, days] of Object.entries(DAYS)) {
    await change(db, collection, days, [])
    await change(db, `_${collection}_versions`, days, ['version'])
  }
}

async function change(
  db: MongodbDatabase,
  name: string,
  { paths, rule = storedDay }: Days,
  under: readonly string[],
): Promise<void> {
  const collection = db.collection(name)
  for await (const found of collection.find()) {
    const mended = paths.reduce<unknown>(
      (document, path) => mendDays(document, [...under, ...path.split('.')], rule),
      found,
    ) as Record<string, unknown>
    const changed = Object.entries(mended).filter(([field, value]) => value !== found[field])
    if (changed.length === 0) continue
    await collection.updateOne({ _id: found._id }, { $set: Object.fromEntries(changed) })
  }
}

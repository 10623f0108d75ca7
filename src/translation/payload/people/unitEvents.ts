import type { PayloadRequest, Where } from 'payload'

import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import { continues, type UnitEvent } from '@/translation'

export type StoredUnitEvent = UnitEvent & { id: Id }

interface About {
  id: Id
  language: string
}

export const EVENTS = 'unit-events'

/** How many lines of one passage are shown, the latest. */
const SHOWN = 50

/** What a person types between two saves; more at once comes from a form that was long without network. */
const MAX_TYPED = 20

/**
 * Adds to the history of passages, in the transaction of what happened. Whoever goes on writing the
 * same passage has one line: the last one says how they left it.
 */
export async function recordUnitEvents(
  req: PayloadRequest,
  { id, language }: About,
  events: readonly UnitEvent[],
): Promise<void> {
  const isTyping = events.length <= MAX_TYPED
  for (const event of events) {
    const last =
      isTyping && event.action === 'write' ? await findLast(req, id, event.unit) : undefined
    if (last && continues(last, event)) {
      const { after, date } = event
      await req.payload.db.updateOne({
        collection: EVENTS,
        id: last.id,
        data: { after, date },
        req,
        returning: false,
      })
    } else {
      await req.payload.db.create({
        collection: EVENTS,
        data: { ...event, translation: String(id), language },
        req,
        returning: false,
      })
    }
  }
}

async function findLast(
  req: PayloadRequest,
  translation: Id,
  unit: string,
): Promise<StoredUnitEvent | undefined> {
  const [last] = await find(req, translation, { unit: { equals: unit } }, 1)
  return last
}

/** How often a passage's French is followed back to what it was before. */
const CHANGES_FOLLOWED = 5

/**
 * What was done to a passage, the latest first, also while its French was another.
 *
 * @param passage.sources the French that its translation is of, and was of
 * @param passage.others keys of the other passages of today: their lines are their own
 */
export async function findHistory(
  req: PayloadRequest,
  translation: Id,
  passage: { key: string; sources: readonly string[]; others: ReadonlySet<string> },
): Promise<StoredUnitEvent[]> {
  const found = new Map<Id, StoredUnitEvent>()
  const take = (events: readonly StoredUnitEvent[]) => {
    for (const event of events) if (!passage.others.has(event.unit)) found.set(event.id, event)
  }
  take(await find(req, translation, { unit: { equals: passage.key } }, SHOWN))
  const followed = new Set<string>()
  let sources = [...passage.sources]
  for (let step = 0; step < CHANGES_FOLLOWED; step += 1) {
    sources = [...sources, ...formerSources(found.values())].filter((one) => !followed.has(one))
    if (sources.length === 0) break
    for (const source of sources) followed.add(source)
    take(await find(req, translation, { source: { in: sources } }, SHOWN))
    sources = []
  }
  return [...found.values()].sort((a, b) => b.date.localeCompare(a.date)).slice(0, SHOWN)
}

const formerSources = (events: Iterable<StoredUnitEvent>): string[] =>
  Array.from(events, ({ formerSource }) => formerSource ?? '').filter(Boolean)

/** One line of the history of a translation; nothing for a number that is of another. */
export async function findUnitEvent(
  req: PayloadRequest,
  translation: Id,
  event: string,
): Promise<StoredUnitEvent | undefined> {
  const [found] = await find(req, translation, { id: { equals: event } }, 1)
  return found
}

async function find(
  req: PayloadRequest,
  translation: Id,
  about: Where,
  limit: number,
): Promise<StoredUnitEvent[]> {
  const { docs } = await req.payload.find({
    collection: EVENTS,
    where: { and: [{ translation: { equals: String(translation) } }, about] },
    depth: 0,
    limit,
    pagination: false,
    sort: ['-date', '-id'],
    overrideAccess: true, // whoever calls has shown that they may read the translation
    req,
  })
  return allStoredAs<StoredUnitEvent>(docs)
}

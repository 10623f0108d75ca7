import type { CollectionSlug, Payload, Where } from 'payload'

import { actionsOf } from '@/audit/actions'
import { idOf, type Id } from '@/db/ids'
import { dayAt } from '@/days/calendar'

import type { PromiseKey } from '../../retention/promises'

/** Which rows are due, and what becomes of them. */
export interface Due {
  collection: CollectionSlug
  /** @param moment an instant in UTC: what ended before it is due */
  where: (moment: string) => Where
  /** What is emptied; without it the rows are removed. */
  empties?: Record<string, null>
  /** Of those found, the ones that still serve, by their ids as text. */
  spared?: (payload: Payload, ids: readonly Id[], moment: string) => Promise<Set<string>>
}

/** By promise. Messages, those that came back and campaigns are seen to by what sends or reads them, counts by what adds them up, as named. */
export const DUE: Record<PromiseKey, readonly Due[]> = {
  reports: [
    {
      collection: 'feedback',
      where: (moment) => ({ state: { equals: 'settled' }, updatedAt: { less_than: moment } }),
    },
  ],
  accessRequests: [
    {
      collection: 'map-access-requests',
      // Whoever waits for an answer has it first, however long that takes.
      where: (moment) => ({
        state: { not_equals: 'received' },
        updatedAt: { less_than: moment },
      }),
      spared: stillReading,
    },
  ],
  consultations: [
    {
      collection: 'audit-events',
      where: (moment) => ({
        action: { in: actionsOf('map') },
        createdAt: { less_than: moment },
      }),
    },
  ],
  // src/notify/payload/deliver.ts
  messages: [],
  // src/campaigns/payload/readBounces.ts
  returnedMail: [],
  // src/campaigns/payload/eraseEnded.ts
  campaigns: [],
  links: [
    {
      collection: 'sheet-links',
      where: (moment) => {
        const ended: Where[] = [
          { expiresAt: { less_than: moment } },
          { revokedAt: { less_than: moment } },
        ]
        const isKept: Where[] = [
          { recipient: { exists: true } },
          { draft: { exists: true } },
          { draftSavedAt: { exists: true } },
        ]
        return { and: [{ or: ended }, { or: isKept }] }
      },
      empties: { recipient: null, draft: null, draftSavedAt: null },
    },
  ],
  drafts: [{ collection: 'sheet-drafts', where: (moment) => ({ savedAt: { less_than: moment } }) }],
  outsideReadings: [
    {
      collection: 'outside-readings',
      where: (moment) => {
        const ended: Where[] = [
          { expiresAt: { less_than: moment } },
          { revokedAt: { less_than: moment } },
        ]
        const isKept: Where[] = [{ email: { exists: true } }, { word: { exists: true } }]
        return { and: [{ or: ended }, { or: isKept }] }
      },
      empties: { email: null, word: null },
    },
  ],
  // src/together/payload/kept.ts
  unsavedWords: [],
  // src/statistics/payload/foldMonths.ts
  statistics: [],
  unansweredWords: [
    {
      collection: 'unanswered-words',
      where: (moment) => ({ month: { less_than: dayAt(moment).slice(0, 7) } }),
    },
  ],
}

/** Requests whose person reads the map, or did after the moment: the access lasts, or ended too lately. */
async function stillReading(
  payload: Payload,
  ids: readonly Id[],
  moment: string,
): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'map-access-requests',
    where: { id: { in: [...ids] } },
    select: { accessUntil: true, state: true, account: true },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true, // the site itself keeps its promise
  })
  const since = dayAt(new Date(moment))
  const accounts = docs.flatMap(({ account }) => (account ? [idOf(account)] : []))
  const readers = await readersSince(payload, accounts, since)
  return new Set(
    docs
      .filter(
        ({ accessUntil, account, state }) =>
          (state === 'approved' && (accessUntil ?? '') >= since) ||
          (account && readers.has(String(idOf(account)))),
      )
      .map(({ id }) => String(id)),
  )
}

async function readersSince(
  payload: Payload,
  accounts: readonly Id[],
  since: string,
): Promise<Set<string>> {
  if (accounts.length === 0) return new Set()
  const { docs } = await payload.find({
    collection: 'users',
    where: {
      and: [{ id: { in: [...accounts] } }, { mapAccessUntil: { greater_than_equal: since } }],
    },
    select: {},
    depth: 0,
    limit: accounts.length,
    pagination: false,
    overrideAccess: true, // only to know who still reads
  })
  return new Set(docs.map(({ id }) => String(id)))
}

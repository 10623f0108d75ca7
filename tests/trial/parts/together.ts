import { setTimeout as wait } from 'node:timers/promises'

import { wallClock } from '@/days/calendar'

import { readAsPerson } from '../../e2e/readAsPerson'
import type { Finding, TrialSite } from '../trial'
import { ADMIN, WRITER } from './acts'
import { plantList } from './plant'
import { session } from './session'

/* What is done through one process, seen in all others. */

/** A publication shows in every process within this time, in milliseconds. */
const SHOWN_WITHIN_MS = 2_000
/** The map's table is another one everywhere, in milliseconds. */
const SWAPPED_WITHIN_MS = 5_000
/** Counts are written every two seconds; a busy machine gets some more. In milliseconds. */
const COUNTED_WITHIN_MS = 8_000
/** Each process has written its counts once more after this time, in milliseconds. */
const WRITTEN_AGAIN_MS = 3_000

/** Says after how long something held, or that it did not. */
async function heldAfter(
  limitMs: number,
  holds: () => Promise<boolean>,
): Promise<number | undefined> {
  const beganAt = performance.now()
  for (;;) {
    const askedMs = performance.now() - beganAt
    if (await holds()) return performance.now() - beganAt
    if (askedMs > limitMs) return undefined
    await wait(50)
  }
}

interface Seen {
  findings: Finding[]
  /** After how long all knew, in milliseconds. */
  ms: number
}

async function seenByAll(
  what: string,
  sites: readonly TrialSite[],
  limitMs: number,
  isSeenBy: (site: TrialSite) => Promise<boolean>,
): Promise<Seen> {
  const after = await Promise.all(sites.map((site) => heldAfter(limitMs, () => isSeenBy(site))))
  const late = after.filter((ms) => ms === undefined).length
  return {
    findings:
      late > 0
        ? [
            {
              kind: 'limit',
              said: `${what}: ${late} processes did not show it after ${limitMs} ms`,
            },
          ]
        : [],
    ms: Math.round(Math.max(...after.map((ms) => ms ?? limitMs))),
  }
}

/** What one publishes, all show. */
export async function publicationShows(one: TrialSite, sites: readonly TrialSite[]): Promise<Seen> {
  const page = '/fr/repertoire/regions/montreal'
  const read = async ({ baseUrl }: TrialSite) => (await session(baseUrl).ask('GET', page)).text
  for (const site of sites) await read(site)
  const writer = await one.signIn(WRITER)
  const { docs } = await writer.json<{ docs: [{ id: number | string }] }>(
    'GET',
    '/api/regions?where[slug][equals]=montreal&depth=0',
  )
  const mark = 'Publié par un autre processus.'
  await writer.json('PATCH', `/api/regions/${docs[0].id}?locale=fr&depth=0`, { intro: mark })
  return seenByAll(page, sites, SHOWN_WITHIN_MS, async (site) => (await read(site)).includes(mark))
}

/** A list that one loads, and takes out of force again, is in the map of all, and gone from it. */
export async function tableSwaps(one: TrialSite, sites: readonly TrialSite[]): Promise<Seen> {
  const rowsIn = async (site: TrialSite) => {
    const reader = await site.signIn(ADMIN)
    const { totals } = await reader.json<{ totals: { rows: number } }>('GET', '/api/map/query')
    return totals.rows
  }
  const before = await rowsIn(one)
  for (const site of sites) await rowsIn(site)
  const editor = await one.signIn(WRITER)
  const list = { rows: 200, employer: 'partout', year: 2019, quarter: 3 } as const
  await plantList(editor, list)
  const loaded = await seenByAll(
    'an import',
    sites,
    SWAPPED_WITHIN_MS,
    async (site) => (await rowsIn(site)) > before,
  )
  const { docs } = await editor.json<{ docs: [{ id: number | string }] }>(
    'GET',
    '/api/lmia-files?where[name][contains]=partout&where[state][equals]=current&depth=0',
  )
  await editor.json('POST', `/api/lmia-files/${docs[0].id}/withdraw`)
  const gone = await seenByAll(
    'a withdrawal',
    sites,
    SWAPPED_WITHIN_MS,
    async (site) => (await rowsIn(site)) === before,
  )
  return { findings: [...loaded.findings, ...gone.findings], ms: Math.max(loaded.ms, gone.ms) }
}

/** What each counts is one sum. */
export async function countsAdd(sites: readonly TrialSite[]): Promise<Finding[]> {
  const [one] = sites
  const admin = await one!.signIn(ADMIN)
  const counted = async () => {
    const { docs } = await admin.json<{ docs: { count: number }[] }>(
      'GET',
      '/api/daily-counts?where[item][equals]=/accessibility&where[locale][equals]=es&where[kind][equals]=page&depth=0',
    )
    return docs.reduce((sum, { count }) => sum + count, 0)
  }
  const before = await counted()
  const each = 7
  for (const { baseUrl } of sites) {
    for (let time = 0; time < each; time += 1) {
      await readAsPerson(`${baseUrl}/es/accesibilidad`)
    }
  }
  const expected = before + each * sites.length
  await heldAfter(COUNTED_WITHIN_MS, async () => (await counted()) >= expected)
  // What is written twice would come now.
  await wait(WRITTEN_AGAIN_MS)
  const now = await counted()
  return now !== expected
    ? [{ kind: 'loss', said: `a page read ${expected - before} times is counted ${now - before}` }]
    : []
}

/** What is planned for a moment is done once, by whichever process. It takes up to two minutes. */
export async function plannedOnce(one: TrialSite): Promise<Finding[]> {
  const editor = await one.signIn(ADMIN)
  const { docs } = await editor.json<{ docs: [{ id: number | string; updatedAt: string }] }>(
    'GET',
    '/api/guide-chapters?limit=1&depth=0&where[_status][equals]=published&sort=-createdAt',
  )
  const [{ id, updatedAt }] = docs
  const done = async () => {
    const { totalDocs } = await editor.json<{ totalDocs: number }>(
      'GET',
      `/api/audit-events?limit=1&depth=0&where[resourceKey][equals]=${id}&where[action][equals]=guide-chapters.withdraw`,
    )
    return totalDocs
  }
  const before = await done()
  // Of a minute that is not yet begun.
  const { day, minutes } = wallClock(new Date(Date.now() + 75_000))
  await editor.json('POST', `/api/guide-chapters/${id}/workflow/plan`, {
    do: 'choose',
    planned: 'withdraw',
    action: 'withdraw',
    reason: 'Essai de plusieurs processus.',
    day,
    time: `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`,
    seenAt: updatedAt,
  })
  await heldAfter(150_000, async () => (await done()) > before)
  await wait(10_000) // each process has looked again
  const times = (await done()) - before
  return times === 1
    ? []
    : [{ kind: 'loss', said: `a withdrawal planned for a moment was done ${times} times` }]
}

const pad = (number: number): string => String(number).padStart(2, '0')

import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { startSite } from '../e2e/site'
import { databaseFile, insertRequest } from '../trial/parts/databases'
import { plantList } from '../trial/parts/plant'
import { readAccounts, type Session, signIn } from '../trial/parts/session'
import type { Figure } from './measure'

/** A person waits two seconds for their turn; what holds the writer for half of it is too long. */
const TARGET_MS = 1000
/** As many rows as the largest list published so far. */
const LIST_ROWS = 25_000

/**
 * How long what people do holds the one writer of SQLite, seen from outside: a second connection
 * asks for it all the time.
 */
export async function benchLocks(): Promise<Figure[]> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'accompagner-locks-'))
  const settings = { DATA_DIR: dataDir, SEED: 'on', RATE_LIMITS: 'off', LMIA_KEEP_UP: 'off' }
  const site = await startSite(settings)
  try {
    const request = { name: 'Personne inventée', email: 'verrou@example.org' }
    await insertRequest({ database: 'sqlite' }, dataDir, request)
    const accounts = readAccounts(dataDir)
    const as = (email: string) => signIn(site.baseUrl, email, accounts)
    const people = {
      admin: await as('admin@example.org'),
      writer: await as('recherche1@example.org'),
      reviewer: await as('recherche2@example.org'),
    }
    const figures: Figure[] = []
    for (const [name, prepare] of Object.entries(ACTS)) {
      const act = await prepare(people)
      const value = await longestHold(databaseFile(dataDir), act)
      figures.push({
        name: `Writer held by ${name}`,
        value,
        unit: 'ms',
        target: TARGET_MS,
        better: 'lower',
      })
    }
    return figures
  } finally {
    await site.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

type People = Record<'admin' | 'writer' | 'reviewer', Session>
type Prepare = (people: People) => Promise<() => Promise<unknown>>

interface Found {
  docs: [{ id: number }]
}

const ACTS: Readonly<Record<string, Prepare>> = {
  'a publication': async ({ writer, reviewer }) => {
    const { docs } = await writer.json<Found>(
      'GET',
      '/api/guide-chapters?limit=1&depth=0&where[_status][equals]=published',
    )
    const chapter = `/api/guide-chapters/${docs[0].id}`
    await writer.json('PATCH', `${chapter}?draft=true&depth=0`, {
      summary: 'Pour mesurer.',
      changeNote: 'Pour mesurer.',
    })
    await writer.json('POST', `${chapter}/workflow`, { action: 'submit' })
    return () => reviewer.json('POST', `${chapter}/workflow`, { action: 'approveAndPublish' })
  },
  'a save of every organization at once': ({ admin }) =>
    Promise.resolve(() =>
      admin.json('PATCH', '/api/organizations?where[id][exists]=true&depth=0&limit=0', {
        kind: 'nonProfit',
      }),
    ),
  'an approval of access to the map': async ({ admin }) => {
    const { docs } = await admin.json<Found>(
      'GET',
      '/api/map-access-requests?depth=0&where[email][equals]=verrou@example.org',
    )
    const decision = { state: 'approved', accessUntil: '2099-01-01' }
    return () => admin.json('PATCH', `/api/map-access-requests/${docs[0].id}?depth=0`, decision)
  },
  'an import of 25,000 rows': ({ writer }) =>
    Promise.resolve(() =>
      plantList(writer, { rows: LIST_ROWS, employer: 'verrou', year: 2022, quarter: 3 }),
    ),
}

/** The longest time without a break in which the writer was somebody's, in milliseconds. */
async function longestHold(file: string, act: () => Promise<unknown>): Promise<number> {
  const database = new DatabaseSync(file)
  let longest = 0
  let since: number | undefined
  let isActing = true
  const acting = act().finally(() => (isActing = false))
  try {
    while (isActing) {
      const now = performance.now()
      if (isFree(database)) since = undefined
      else {
        since ??= now
        longest = Math.max(longest, now - since)
      }
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    await acting
    return longest
  } finally {
    database.close()
  }
}

function isFree(database: DatabaseSync): boolean {
  try {
    database.exec('BEGIN IMMEDIATE; ROLLBACK')
    return true
  } catch (error) {
    if (error instanceof Error && /locked/.test(error.message)) return false
    throw error
  }
}

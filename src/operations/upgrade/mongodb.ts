import { mkdir, readdir } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'

import { type Db, MongoClient } from 'mongodb'

import { type ProcessName, seeProcess } from '@/db/processes'

import { dumpMongo, restoreMongo } from '../backup/database/mongodb'

import type { Census } from './census'
import { UpgradeRefusal } from './refusal'

const STEPS = 'payload-migrations'
const KEYS = 'payload-kv'
/** The lease of the process that does the work of the background (`src/jobs/round.ts`). */
const BACKGROUND = 'job-queue'
/** Longer than such a process takes to show that it lives. In milliseconds. */
const BEAT_MS = 20_000

/** Names of the steps that a database has had; `undefined` for an empty one. */
export const stepsOfMongo = (url: string): Promise<Set<string> | undefined> =>
  withDatabase(url, async (db) => {
    const steps = await db.collection<{ name?: string }>(STEPS).find({}).toArray()
    const isThere = steps.length > 0 || (await collectionsOf(db)).includes(STEPS)
    return isThere ? new Set(steps.flatMap(({ name }) => name ?? [])) : undefined
  })

/** Documents of each collection. */
export const censusOfMongo = (url: string): Promise<Census> =>
  withDatabase(url, async (db) => {
    const names = await collectionsOf(db)
    const counts = await Promise.all(names.map((name) => db.collection(name).countDocuments({})))
    return Object.fromEntries(names.map((name, at) => [name, counts[at] ?? 0]))
  })

/**
 * Looks for a process of the site that does the work of the background; others leave no trace.
 *
 * @throws {UpgradeRefusal} 'siteRuns'
 */
export const refuseWhileSiteRuns = (url: string): Promise<void> =>
  withDatabase(url, async (db) => {
    const holder = () =>
      db
        .collection<{
          key: string
          data: ProcessName & { revision: number; owner: string | null }
        }>(KEYS)
        .findOne({ key: BACKGROUND })
    const runs = () => new UpgradeRefusal('siteRuns', { database: db.databaseName })
    const before = await holder()
    if (!before?.data.owner || seeProcess(before.data) === 'gone') return
    if (seeProcess(before.data) !== 'unknown') throw runs()
    await setTimeout(BEAT_MS) // of another machine: told by its beats
    if ((await holder())?.data.revision !== before.data.revision) throw runs()
  })

/**
 * Copies a database beside it on its server, for the time of some work.
 *
 * @param folder an empty one, for its documents on their way; they stay there
 */
export async function withCopy<T>(
  url: string,
  folder: string,
  work: (copyUrl: string) => Promise<T>,
): Promise<T> {
  await mkdir(folder)
  await dumpMongo(url, folder)
  const copy = new URL(url)
  copy.pathname = `${copy.pathname}_upgrade_${randomUUID().slice(0, 8)}`
  const copyUrl = copy.toString()
  try {
    await restoreMongo(copyUrl, folder, await readdir(folder))
    return await work(copyUrl)
  } finally {
    await withDatabase(copyUrl, (db) => db.dropDatabase())
  }
}

/** Puts a database back as `withCopy` found it. Indexes are made again when a site starts on it. */
export async function putBack(url: string, folder: string): Promise<void> {
  const files = await readdir(folder) // before anything is taken away
  await withDatabase(url, async (db) => {
    for (const name of await collectionsOf(db)) await db.collection(name).drop()
  })
  await restoreMongo(url, folder, files)
}

async function collectionsOf(db: Db): Promise<string[]> {
  const found = await db.listCollections({}, { nameOnly: true }).toArray()
  return found.map(({ name }) => name).filter((name) => !name.startsWith('system.'))
}

async function withDatabase<T>(url: string, work: (db: Db) => Promise<T>): Promise<T> {
  const client = await MongoClient.connect(url)
  try {
    return await work(client.db())
  } finally {
    await client.close()
  }
}

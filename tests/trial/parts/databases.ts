import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { MongoClient } from 'mongodb'

import type { Context } from '../trial'

/** The SQLite database of a data folder. */
export const databaseFile = (dataDir: string): string => path.join(dataDir, 'accompagner.db')

/**
 * The address of the MongoDB database that belongs to a data folder: it has the folder's name.
 *
 * @throws {Error} when no server is named
 */
function mongodbUrl(dataDir: string): string {
  const server = process.env.TEST_MONGODB_URL
  if (!server) throw new Error('TEST_MONGODB_URL names no server to try the site on.')
  const url = new URL(server)
  url.pathname = `/${path.basename(dataDir)}`
  return url.toString()
}

/** What a site is told to keep its data in the database of its folder. */
export const databaseSettings = (
  database: Context['database'],
  dataDir: string,
): Record<string, string> =>
  database === 'sqlite'
    ? {}
    : // A server without replicas, or without transactions at all, is enough for a trial.
      { DATABASE_URL: mongodbUrl(dataDir), MONGODB_TRANSACTIONS: 'off' }

async function onMongodb(
  dataDir: string,
  work: (database: ReturnType<MongoClient['db']>) => Promise<void>,
): Promise<void> {
  const client = await MongoClient.connect(mongodbUrl(dataDir))
  try {
    await work(client.db())
  } finally {
    await client.close()
  }
}

/** Copies the database of one folder to that of another; indexes are made by the site's start. */
export const copyMongodb = (from: string, to: string): Promise<void> =>
  onMongodb(from, (source) =>
    onMongodb(to, async (target) => {
      for (const { name } of await source.listCollections().toArray()) {
        const documents = await source.collection(name).find().toArray()
        if (documents.length > 0) await target.collection(name).insertMany(documents)
      }
    }),
  )

export const dropMongodb = (dataDir: string): Promise<void> =>
  onMongodb(dataDir, async (database) => {
    await database.dropDatabase()
  })

interface Asking {
  name: string
  email: string
}

const REQUEST = {
  organization: 'Municipalité inventée',
  purpose: 'Prévoir les services de la saison.',
  locale: 'fr',
  state: 'received',
} as const

/** A request to read the map, as the form would have kept it: the form itself needs a browser. */
export async function insertRequest(
  { database }: Pick<Context, 'database'>,
  dataDir: string,
  asking: Asking,
): Promise<void> {
  if (database === 'sqlite') return insertRow(dataDir, asking)
  await onMongodb(dataDir, async (mongodb) => {
    const now = new Date()
    const request = { ...REQUEST, ...asking, createdAt: now, updatedAt: now }
    await mongodb.collection('map-access-requests').insertOne(request)
  })
}

function insertRow(dataDir: string, asking: Asking): void {
  const database = new DatabaseSync(databaseFile(dataDir))
  const row = { ...REQUEST, ...asking }
  try {
    database
      .prepare(
        `INSERT INTO map_access_requests (${Object.keys(row).join(', ')})
         VALUES (${Object.keys(row)
           .map(() => '?')
           .join(', ')})`,
      )
      .run(...Object.values(row))
  } finally {
    database.close()
  }
}

import { createReadStream, createWriteStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import {
  BSON,
  type ClientSession,
  type Db,
  type Document,
  MongoClient,
  MongoCompatibilityError,
  MongoServerError,
} from 'mongodb'

import { PASSING } from '@/db/mongodb/passing'

import { BackupRefusal } from '../refusal'

/* A file of BSON documents for each collection, as `mongodump` writes and `mongorestore` reads them. */

const ENDING = '.bson'
/** Documents written at once. */
const BATCH = 500
/** MongoDB's own limit is 16 MiB; more is no document. */
const MAX_DOCUMENT_BYTES = 17 * 1024 * 1024
/** Size in the first four bytes, and a last byte of zero. */
const MIN_DOCUMENT_BYTES = 5

/** Accounts come last: until then a site that starts on a half restored database says so. */
const LAST = 'users'

/** Does something with the database that an address names, and closes the connection. */
async function withDatabase<T>(url: string, work: (db: Db, client: MongoClient) => Promise<T>) {
  const client = await MongoClient.connect(url)
  try {
    return await work(client.db(), client)
  } finally {
    await client.close()
  }
}

/**
 * Writes every collection into the folder, as all stood at one moment where the server can tell it.
 *
 * @returns whether it was one moment: a server without snapshots gives collection after collection
 * @throws {BackupRefusal} 'nothingHere' for an empty database
 */
export const dumpMongo = (url: string, folder: string): Promise<boolean> =>
  withDatabase(url, async (db, client) => {
    const names = await collectionsOf(db)
    if (names.length === 0) throw new BackupRefusal('nothingHere', { file: db.databaseName })
    const session = client.startSession({ snapshot: true })
    try {
      const isOneMoment = await hasSnapshots(db, names[0]!, session)
      for (const name of names) {
        const documents = db
          .collection(name)
          .find({}, { raw: true, ...(isOneMoment && { session }) })
          .stream()
        await pipeline(documents, createWriteStream(path.join(folder, name + ENDING)))
      }
      return isOneMoment
    } finally {
      await session.endSession()
    }
  })

async function collectionsOf(db: Db): Promise<string[]> {
  const found = await db.listCollections({}, { nameOnly: true }).toArray()
  return found
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.') && !PASSING.includes(name))
    .sort()
}

/** Asks for the moment: the session's later questions are answered as of then. */
async function hasSnapshots(db: Db, name: string, session: ClientSession): Promise<boolean> {
  try {
    await db.collection(name).findOne({}, { session, projection: { _id: 1 } })
    return true
  } catch (error) {
    if (error instanceof MongoServerError || error instanceof MongoCompatibilityError) return false
    throw error
  }
}

/** @throws {BackupRefusal} 'databaseInUse' when the database has collections */
export const refuseMongoInUse = (url: string): Promise<void> =>
  withDatabase(url, async (db) => {
    const [name] = await collectionsOf(db)
    if (name) throw new BackupRefusal('databaseInUse', { database: db.databaseName })
  })

/** Writes what `dumpMongo` wrote into an empty database. Indexes are made when the site starts. */
export const restoreMongo = (
  url: string,
  folder: string,
  files: readonly string[],
): Promise<void> =>
  withDatabase(url, async (db) => {
    const nameOf = (file: string) => path.basename(file, ENDING)
    const inOrder = [...files].sort(
      (a, b) => Number(nameOf(a) === LAST) - Number(nameOf(b) === LAST),
    )
    for (const file of inOrder) {
      let batch: Document[] = []
      const write = async () => {
        if (batch.length > 0) await db.collection(nameOf(file)).insertMany(batch)
        batch = []
      }
      for await (const bytes of documentsOf(createReadStream(path.join(folder, file)))) {
        batch.push(asStored(bytes))
        if (batch.length === BATCH) await write()
      }
      await write()
    }
  })

/** Numbers keep the type they were stored with, which JavaScript's own would lose. */
const asStored = (bytes: Uint8Array): Document =>
  BSON.deserialize(bytes, { promoteValues: false, promoteLongs: false, bsonRegExp: true })

/**
 * Cuts a stream of BSON into its documents.
 *
 * @throws {BackupRefusal} 'damaged' when it is none
 */
export async function* documentsOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Buffer = Buffer.alloc(0)
  for await (const chunk of stream) {
    held = held.length > 0 ? Buffer.concat([held, chunk]) : Buffer.from(chunk)
    while (held.length >= 4) {
      const size = held.readInt32LE(0)
      if (size < MIN_DOCUMENT_BYTES || size > MAX_DOCUMENT_BYTES) throw notBson()
      if (held.length < size) break
      yield held.subarray(0, size)
      held = held.subarray(size)
    }
  }
  if (held.length > 0) throw notBson()
}

const notBson = () => new BackupRefusal('damaged', { files: ENDING })

import { randomUUID } from 'node:crypto'

import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { mongoose } from './engine'
import { KEY_VALUES } from './keyValues'

/** What became of the proof that transactions work. */
export type TransactionProof =
  | { state: 'proved' }
  | { state: 'off'; lost: string }
  | { state: 'refused'; reason: string; remedy: string }

const LOST_WITHOUT_TRANSACTIONS =
  'a publication, an approval or a correction that is interrupted may leave a part of itself behind; ' +
  'imports stay whole because they are staged and made current by one write'

const REMEDY =
  'Use a replica set and name it in the address (DATABASE_URL=mongodb://host:27017/name?replicaSet=rs0), ' +
  'or set MONGODB_TRANSACTIONS=off to start without transactions.'

/** Each proof has a collection of its own: two processes that start together drop one each. */
const proofCollection = (key: string): string => `transaction-proof-${key}`

/**
 * Proves that transactions work: one is begun, written in and aborted, and nothing must remain.
 * Payload would otherwise switch them off without a word.
 */
export async function proveTransactions(
  payload: Payload,
  settings: { databaseKind: 'sqlite' | 'mongodb'; MONGODB_TRANSACTIONS: boolean },
): Promise<TransactionProof> {
  if (settings.databaseKind === 'sqlite') return proveOnSqlite(payload)
  if (!settings.MONGODB_TRANSACTIONS) return { state: 'off', lost: LOST_WITHOUT_TRANSACTIONS }
  return proveOnMongodb(mongoose(payload))
}

async function proveOnSqlite(payload: Payload): Promise<TransactionProof> {
  const key = `transaction-proof-${randomUUID()}`
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) {
    return {
      state: 'refused',
      reason: 'SQLite began no transaction.',
      remedy: 'Report this fault.',
    }
  }
  const where = { key: { equals: key } }
  await payload.db.upsert({
    collection: KEY_VALUES,
    data: { key, data: {} },
    req: { transactionID },
    where,
  })
  await payload.db.rollbackTransaction(transactionID)
  const { totalDocs } = await payload.db.count({
    collection: KEY_VALUES,
    req: {},
    where,
  })
  return totalDocs === 0
    ? { state: 'proved' }
    : {
        state: 'refused',
        reason: 'An aborted write remained in SQLite.',
        remedy: 'Report this fault.',
      }
}

async function proveOnMongodb(adapter: MongooseAdapter): Promise<TransactionProof> {
  const { connection } = adapter
  if (!connection.getClient().options.replicaSet) {
    return {
      state: 'refused',
      reason:
        'DATABASE_URL names no replica set, so MongoDB would work without transactions and say nothing.',
      remedy: REMEDY,
    }
  }
  const key = randomUUID()
  const collection = connection.collection(proofCollection(key))
  const session = await connection.startSession()
  try {
    // The collection must exist first: some servers cannot make one inside a transaction.
    await collection.insertOne({ key: 'exists' })
    session.startTransaction()
    await collection.insertOne({ key }, { session })
    await session.abortTransaction()
    const remaining = await collection.countDocuments({ key })
    if (remaining === 0) return { state: 'proved' }
    return {
      state: 'refused',
      reason: 'A write inside an aborted transaction remained: this server ignores transactions.',
      remedy: REMEDY,
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return {
      state: 'refused',
      reason: `A transaction could not be used: ${detail}`,
      remedy: REMEDY,
    }
  } finally {
    await session.endSession()
    await collection.drop().catch((error: unknown) => {
      // A leftover proof is harmless: its name is ours and nothing reads it.
      adapter.payload.logger.debug({ err: error, msg: 'The proof collection could not be dropped' })
    })
  }
}

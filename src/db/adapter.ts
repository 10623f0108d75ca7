import path from 'node:path'

import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

import { type Env, env } from '@/env'

import { isMongooseAdapter, isSqliteAdapter } from './engine'
import { insistOnCommits } from './mongodb/commit'
import { watchReads } from './reading'
import { createSqliteClient } from './sqliteClient'
import { beginOnSqlite } from './sqliteTransactions'
import { markingCaller } from './turns'
import { orderVersions } from './versionOrder'

/** SQLite waits for another process without letting this one do anything else: not for long. */
const BUSY_TIMEOUT_MS = 2000
const TURN_TIMEOUT_MS = 2000
const BACKGROUND_TIMEOUT_MS = 20_000
/** Shorter than a turn: those behind it are let in before their own patience ends. */
const OWN_TRANSACTION_MS = 1000
/** SQLite asks again after 1, 2, 5 … 100 ms: it meets what is free a sixth of the time in a few tries. */
const BREATH = { afterMs: 25, forMs: 5 }
/**
 * How long one waits for a server of MongoDB that says nothing. The driver's own patience is thirty seconds for a greeting
 * or a server, and without end for the two last.
 */
const MONGODB_PATIENCE = {
  /** A server that does not greet for ten seconds, at a look each five, is away: what waits for it is cut off. */
  heartbeatFrequencyMS: 5000,
  connectTimeoutMS: 10_000,
  serverSelectionTimeoutMS: 8000,
  /** Another question uses each connection. */
  waitQueueTimeoutMS: 10_000,
  /** It greets, and does not answer: long enough for the indexes that a start makes on the data we know. */
  socketTimeoutMS: 180_000,
}

/** The database that `DATABASE_URL` names. */
export const databaseAdapter = (settings: Env = env): DatabaseAdapterObj =>
  settings.databaseKind === 'mongodb' ? mongodb(settings) : sqlite(settings)

function sqlite(settings: Env): DatabaseAdapterObj {
  const adapter = sqliteAdapter({
    client: { url: settings.DATABASE_URL },
    busyTimeout: BUSY_TIMEOUT_MS,
    wal: true,
    transactionOptions: {},
    blocksAsJSON: true,
    push: settings.DATABASE_PUSH,
    migrationDir: path.resolve('src/db/migrations'),
  })
  return {
    ...adapter,
    init: (args) => {
      const made = adapter.init(args)
      if (!isSqliteAdapter(made)) throw new Error('The adapter of SQLite has another name')
      const connect = made.connect?.bind(made)
      made.connect = async (options) => {
        made.client ??= createSqliteClient(settings.DATABASE_URL, {
          busyTimeoutMs: BUSY_TIMEOUT_MS,
          turnTimeoutMs: TURN_TIMEOUT_MS,
          backgroundTimeoutMs: BACKGROUND_TIMEOUT_MS,
          ownTransactionMs: OWN_TRANSACTION_MS,
          breath: BREATH,
        })
        await connect?.(options)
      }
      made.beginTransaction = (options) => markingCaller(() => beginOnSqlite(made, options))
      orderVersions(made)
      watchReads(made)
      return made
    },
  } as DatabaseAdapterObj
}

function mongodb(settings: Env): DatabaseAdapterObj {
  const adapter = mongooseAdapter({
    url: settings.DATABASE_URL,
    connectOptions: MONGODB_PATIENCE,
    migrationDir: path.resolve('src/db/migrations-mongodb'),
    // What a MongoDB-compatible server may lack; a real one keeps Payload's defaults.
    ...(settings.MONGODB_TRANSACTIONS
      ? {}
      : { transactionOptions: false as const, useJoinAggregations: false }),
  })
  return {
    ...adapter,
    init: (args) => {
      const made = adapter.init(args)
      if (!isMongooseAdapter(made)) throw new Error('The adapter of MongoDB has another name')
      insistOnCommits(made)
      orderVersions(made)
      watchReads(made)
      return made
    },
  }
}

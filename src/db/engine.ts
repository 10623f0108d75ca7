import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/* The adapter of each kind of database, for what Payload itself does not do. */

/** Whether the site runs on SQLite; otherwise it is MongoDB, or a server that speaks like it. */
export const isSqlite = ({ db }: Pick<Payload, 'db'>): boolean => isSqliteAdapter(db)

/** @throws {Error} on MongoDB */
export function sqlite(payload: Pick<Payload, 'db'>): SQLiteAdapter {
  const db: unknown = payload.db
  if (!isSqliteAdapter(db)) throw new Error('The site does not run on SQLite')
  return db
}

/** @throws {Error} on SQLite */
export function mongoose(payload: Pick<Payload, 'db'>): MongooseAdapter {
  const db: unknown = payload.db
  if (!isMongooseAdapter(db)) throw new Error('The site does not run on MongoDB')
  return db
}

/** Whether what is written together can be taken back together; SQLite always does. */
export const hasTransactions = ({ db }: Pick<Payload, 'db'>): boolean =>
  !isMongooseAdapter(db) || Boolean(db.transactionOptions)

/** Whether an adapter is Payload's for SQLite. */
export const isSqliteAdapter = (db: unknown): db is SQLiteAdapter => nameOf(db) === 'sqlite'

/** Whether an adapter is Payload's for MongoDB. */
export const isMongooseAdapter = (db: unknown): db is MongooseAdapter => nameOf(db) === 'mongoose'

const nameOf = (db: unknown): unknown =>
  typeof db === 'object' && db !== null && 'name' in db ? db.name : undefined

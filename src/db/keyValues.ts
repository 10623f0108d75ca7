import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/**
 * Compare-and-set on Payload's key-value collection: one document, one write, no transaction, on
 * both databases. Every value carries a `revision`; who writes says which revision was read.
 */

const COLLECTION = 'payload-kv'
const TABLE = 'payload_kv'

export type Revised = { revision: number }

/** The value under a key, or `undefined`. */
export async function readKey<T extends Revised>(
  payload: Payload,
  key: string,
): Promise<T | undefined> {
  if (isSqlite(payload)) {
    const { rows } = await sqlite(payload).client.execute({
      sql: `SELECT data FROM ${TABLE} WHERE key = ?`,
      args: [key],
    })
    return rows[0] ? (JSON.parse(String(rows[0].data)) as T) : undefined
  }
  const found = await mongo(payload).findOne({ key }, { projection: { data: 1 } })
  return found ? (found.data as T) : undefined
}

/**
 * Writes the value if the key still has the revision that was read (`undefined`: no value yet).
 * Returns whether it did. The value's own revision must differ from the one read.
 */
export async function swapKey<T extends Revised>(
  payload: Payload,
  key: string,
  expected: T | undefined,
  value: T,
): Promise<boolean> {
  return isSqlite(payload)
    ? swapInSqlite(payload, key, expected, value)
    : swapInMongo(payload, key, expected, value)
}

async function swapInSqlite(
  payload: Payload,
  key: string,
  expected: Revised | undefined,
  value: Revised,
): Promise<boolean> {
  const data = JSON.stringify(value)
  const statement = expected
    ? {
        sql: `UPDATE ${TABLE} SET data = ? WHERE key = ? AND json_extract(data, '$.revision') = ?`,
        args: [data, key, expected.revision],
      }
    : {
        sql: `INSERT INTO ${TABLE} (key, data) VALUES (?, ?) ON CONFLICT (key) DO NOTHING`,
        args: [key, data],
      }
  const { rowsAffected } = await sqlite(payload).client.execute(statement)
  return rowsAffected === 1
}

async function swapInMongo(
  payload: Payload,
  key: string,
  expected: Revised | undefined,
  value: Revised,
): Promise<boolean> {
  if (expected) {
    const { matchedCount } = await mongo(payload).updateOne(
      { key, 'data.revision': expected.revision },
      { $set: { data: value } },
    )
    return matchedCount === 1
  }
  try {
    await mongo(payload).insertOne({ key, data: value })
    return true
  } catch (error) {
    if (isDuplicateKey(error)) return false
    throw error
  }
}

/** Whether the site runs on SQLite; otherwise it is MongoDB, or a server that speaks like it. */
export const isSqlite = (payload: Payload): boolean => (payload.db.name as string) === 'sqlite'

export const sqlite = (payload: Payload): SQLiteAdapter => payload.db as unknown as SQLiteAdapter

export const mongoose = (payload: Payload): MongooseAdapter =>
  payload.db as unknown as MongooseAdapter

/** MongoDB's answer to a second document with the same unique value. */
export const isDuplicateKey = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 11000

const mongo = (payload: Payload) => mongoose(payload).collections[COLLECTION]!.collection

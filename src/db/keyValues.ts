import type { Payload } from 'payload'

import { isSqlite, mongoose, sqlite } from './engine'
import { isDuplicateKey } from './mongodb/errors'
import { noteRead } from './reading'

/**
 * Compare-and-set on Payload's key-value collection: one document, one write, no transaction, on
 * both databases. Every value carries a `revision`; who writes says which revision was read.
 */

/** Payload's collection of keys and values. */
export const KEY_VALUES = 'payload-kv'
const TABLE = 'payload_kv'

export interface Revised {
  revision: number
}

/** The value under a key, or `undefined`. */
export async function readKey<T extends Revised>(
  payload: Payload,
  key: string,
): Promise<T | undefined> {
  noteRead(KEY_VALUES)
  if (isSqlite(payload)) {
    const { rows } = await sqlite(payload).client.execute({
      sql: `SELECT data FROM ${TABLE} WHERE key = ?`,
      args: [key],
    })
    return rows[0] ? (JSON.parse(String(rows[0].data)) as T) : undefined
  }
  const found = await keyValuesOfMongo(payload).findOne({ key }, { projection: { data: 1 } })
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

/** How often a change is tried again when another one came first. */
const ATTEMPTS = 20

/** A value as who changes it writes it: its revision is counted here. */
type Unrevised<T extends Revised> = Omit<T, 'revision'>

/**
 * Changes a value, starting again from what is there when someone else came first.
 *
 * @param change the next value; may be called several times, may throw to give up
 */
export async function changeKey<T extends Revised>(
  payload: Payload,
  key: string,
  change: (before: T | undefined) => Unrevised<T>,
): Promise<T> {
  return (await changeKeyIf<T>(payload, key, change))!
}

/**
 * The same for a change that depends on what is there.
 *
 * @param change the next value, or `undefined` to leave the one that is there
 * @returns the value written, or `undefined` when none was
 */
export async function changeKeyIf<T extends Revised>(
  payload: Payload,
  key: string,
  change: (before: T | undefined) => Unrevised<T> | undefined,
): Promise<T | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await readKey<T>(payload, key)
    const changed = change(before)
    if (changed === undefined) return undefined
    const next = { ...changed, revision: (before?.revision ?? 0) + 1 } as T
    if (await swapKey(payload, key, before, next)) return next
  }
  throw new Error(`${key} changed ${ATTEMPTS} times while it was written`)
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
    const { matchedCount } = await keyValuesOfMongo(payload).updateOne(
      { key, 'data.revision': expected.revision },
      { $set: { data: value } },
    )
    return matchedCount === 1
  }
  try {
    await keyValuesOfMongo(payload).insertOne({ key, data: value })
    return true
  } catch (error) {
    if (isDuplicateKey(error)) return false
    throw error
  }
}

/** Every value whose key begins with some words. */
export async function readKeys<T extends Revised>(payload: Payload, prefix: string): Promise<T[]> {
  noteRead(KEY_VALUES)
  const last = `${prefix}\uffff`
  if (isSqlite(payload)) {
    const { rows } = await sqlite(payload).client.execute({
      sql: `SELECT data FROM ${TABLE} WHERE key >= ? AND key < ?`,
      args: [prefix, last],
    })
    return rows.map(({ data }) => JSON.parse(String(data)) as T)
  }
  const found = await keyValuesOfMongo(payload)
    .find({ key: { $gte: prefix, $lt: last } }, { projection: { data: 1 } })
    .toArray()
  return found.map(({ data }) => data as T)
}

/** Takes a value away if it still has the revision that was read. Returns whether it did. */
export async function dropKey(payload: Payload, key: string, expected: Revised): Promise<boolean> {
  const { revision } = expected
  if (isSqlite(payload)) {
    const { rowsAffected } = await sqlite(payload).client.execute({
      sql: `DELETE FROM ${TABLE} WHERE key = ? AND json_extract(data, '$.revision') = ?`,
      args: [key, revision],
    })
    return rowsAffected === 1
  }
  const { deletedCount } = await keyValuesOfMongo(payload).deleteOne({
    key,
    'data.revision': revision,
  })
  return deletedCount === 1
}

/** The collection as the driver sees it. */
export const keyValuesOfMongo = (payload: Payload) =>
  mongoose(payload).collections[KEY_VALUES]!.collection

/**
 * Deletes every key that begins with some words; of those only what carries an `until` (milliseconds of the
 * epoch) before a moment, when one is given.
 *
 * @returns how many
 */
export async function dropKeys(payload: Payload, prefix: string, before?: Date): Promise<number> {
  const until = before?.getTime()
  if (isSqlite(payload)) {
    const { rowsAffected } = await sqlite(payload).client.execute({
      sql: `DELETE FROM ${TABLE} WHERE substr(key, 1, ?) = ?${
        until === undefined ? '' : ` AND json_extract(data, '$.until') < ?`
      }`,
      args: [prefix.length, prefix, ...(until === undefined ? [] : [until])],
    })
    return rowsAffected
  }
  const { deletedCount } = await keyValuesOfMongo(payload).deleteMany({
    key: { $gte: prefix, $lt: `${prefix}\uffff` },
    ...(until === undefined ? {} : { 'data.until': { $lt: until } }),
  })
  return deletedCount
}

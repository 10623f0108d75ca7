import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'
import type { Migration, Payload } from 'payload'

import { isSqlite, mongoose, sqlite } from './engine'
import { migrations } from './migrations'
import { mongodbMigrations } from './migrations-mongodb'
import { appliedInMongodb, migrateMongodb } from './mongodb/migrate'
import type { SqliteClient } from './sqliteClient'
import { type Steps, stepsBetween } from './steps'

/** One step of SQLite's structure, as `npm run db:migration` writes it. */
export interface SqliteMigration {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
}

/**
 * Brings the database to the structure that this version of the site expects. Call it under the
 * boot lock. It may be killed at any moment and run again: on SQLite a migration is one
 * transaction, on MongoDB each can be repeated.
 */
export async function applyMigrations(
  payload: Payload,
  steps: readonly SqliteMigration[] = migrations,
): Promise<void> {
  if (!isSqlite(payload)) return migrateMongodb(payload, mongodbMigrations)
  const pending = new Set(await pendingMigrations(payload, steps))
  if (pending.size === 0) return
  const client = sqlite(payload).client as SqliteClient
  await client.withoutForeignKeys(() =>
    payload.db.migrate({
      migrations: steps.filter(({ name }) => pending.has(name)).map(keepingReferences),
    }),
  )
}

/** Names of the migrations that this database has not had. */
export async function pendingMigrations(
  payload: Payload,
  steps: readonly SqliteMigration[] = migrations,
): Promise<string[]> {
  return (await stepsOf(payload, steps)).waiting
}

/** Names of the migrations that this database has had and this version does not know. */
export const unknownMigrations = async (payload: Payload): Promise<string[]> =>
  (await stepsOf(payload, migrations)).unknown

async function stepsOf(payload: Payload, steps: readonly SqliteMigration[]): Promise<Steps> {
  const [known, had] = isSqlite(payload)
    ? [steps, await appliedInSqlite(payload)]
    : [mongodbMigrations, await appliedInMongodb(mongoose(payload))]
  return stepsBetween(
    known.map(({ name }) => name),
    had,
  )
}

/** The step, refused when it leaves a row that refers to nothing where there was none. */
const keepingReferences = (step: SqliteMigration): Migration => ({
  ...(step as Migration), // Payload leaves open what its adapters give
  up: async (args) => {
    const given = args as MigrateUpArgs
    const before = await brokenReferences(given)
    await step.up(given)
    const broken = [...(await brokenReferences(given))].filter((found) => !before.has(found))
    if (broken.length > 0) {
      throw new Error(`${step.name} would leave rows that refer to nothing: ${broken.join(', ')}`)
    }
  },
})

interface Reference {
  table: string
  parent: string
  rowid: number | null
}

const brokenReferences = async ({ db }: MigrateUpArgs): Promise<Set<string>> =>
  new Set(
    (await db.all<Reference>(sql`PRAGMA foreign_key_check`)).map(
      ({ table, rowid, parent }) => `${table} ${rowid ?? ''} → ${parent}`,
    ),
  )

async function appliedInSqlite(payload: Payload): Promise<Set<string>> {
  const { client } = sqlite(payload)
  const table = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
  )
  if (table.rows.length === 0) return new Set()
  const { rows } = await client.execute(
    'SELECT name FROM payload_migrations WHERE name IS NOT NULL',
  )
  return new Set(rows.map(({ name }) => String(name)))
}

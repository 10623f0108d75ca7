import type { Payload } from 'payload'

import { migrations } from './migrations'

/** Brings the database to the structure that this version of the site expects. */
export async function applyMigrations(payload: Payload): Promise<void> {
  if (payload.db.name !== 'sqlite') return // MongoDB has no fixed structure to bring along
  const pending = await pendingMigrations(payload)
  if (pending.length === 0) return
  await payload.db.migrate({ migrations: migrations as never })
}

/** Names of the migrations that this database has not had. */
export async function pendingMigrations(payload: Payload): Promise<string[]> {
  if (payload.db.name !== 'sqlite') return []
  const done = await appliedMigrations(payload)
  return migrations.map(({ name }) => name).filter((name) => !done.has(name))
}

async function appliedMigrations(payload: Payload): Promise<Set<string>> {
  const { client } = payload.db as unknown as {
    client: { execute: (sql: string) => Promise<{ rows: { name?: unknown }[] }> }
  }
  const table = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
  )
  if (table.rows.length === 0) return new Set()
  const { rows } = await client.execute('SELECT name FROM payload_migrations')
  return new Set(rows.map(({ name }) => String(name)))
}

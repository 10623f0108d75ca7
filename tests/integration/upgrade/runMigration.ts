import config from '@payload-config'
import { sql } from '@payloadcms/db-sqlite'
import { getPayload } from 'payload'

import { type SqliteMigration, applyMigrations } from '@/db/migrate'
import { migrations } from '@/db/migrations'

/*
 * A process that applies one more migration than there are, for tests that end it in the middle:
 *   hang     writes half of it, says so, and waits
 *   orphan   takes away rows that others refer to
 *   whole    the same as `hang`, to its end
 */
const HALF = sql`CREATE TABLE half_done (id integer PRIMARY KEY)`

const STEPS: Record<string, SqliteMigration['up']> = {
  hang: async ({ db }) => {
    await db.run(HALF)
    await db.run(sql`UPDATE users SET name = 'half'`)
    process.stdout.write('half\n')
    await new Promise((resolve) => setTimeout(resolve, 60_000))
  },
  orphan: async ({ db }) => {
    await db.run(sql`DELETE FROM users`)
  },
  whole: async ({ db }) => {
    await db.run(HALF)
  },
}

const up = STEPS[process.argv[2] ?? '']
if (!up) throw new Error(`Unknown step: ${process.argv[2]}`)
const payload = await getPayload({ config })
await applyMigrations(payload, [
  ...migrations,
  { name: '99990101_000000_of_a_test', up, down: async () => {} },
])
process.exit(0)

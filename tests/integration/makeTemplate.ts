import config from '@payload-config'
import { getPayload } from 'payload'

import { applyMigrations } from '@/db/migrate'

const payload = await getPayload({ config })
if (process.env.DATABASE_PUSH !== 'on') await applyMigrations(payload)
// Everything must be in the one file before it is copied.
await (
  payload.db as unknown as { client: { execute: (sql: string) => Promise<unknown> } }
).client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
process.exit(0)

import { sqlite } from '@/db/engine'
import config from '@payload-config'
import { getPayload } from 'payload'

import { applyMigrations } from '@/db/migrate'

const payload = await getPayload({ config })
if (process.env.DATABASE_PUSH !== 'on') await applyMigrations(payload)
// Everything must be in the one file before it is copied.
await sqlite(payload).client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
process.exit(0)

import { type Payload, getPayload } from 'payload'

import { withBootLock } from '@/db/bootLock'
import { applyMigrations } from '@/db/migrate'
import { env } from '@/env'

import { prepareDataFolder, refuseBadDatabase } from '../dataFolder'
import { sessionSecret } from '../secret'

/** Opens the site's database for a command: its structure in place, its server running or not. */
export async function openSite(): Promise<Payload> {
  prepareDataFolder(env)
  refuseBadDatabase(env)
  process.env.PAYLOAD_SECRET = sessionSecret(env)
  // Loaded only now: the configuration reads the secret when it is imported.
  const { default: config } = await import('@payload-config')
  const settings = await config
  // Standard output is for what the command answers.
  Object.assign(settings, {
    logger: { options: { name: 'payload', level: 'warn' }, destination: process.stderr },
  })
  const payload = await getPayload({ config: settings })
  if (!env.DATABASE_PUSH) await withBootLock(env.DATA_DIR, () => applyMigrations(payload))
  return payload
}

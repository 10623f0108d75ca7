import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Env } from '@/env'

const SECRET_BYTES = 48
const OWNER_ONLY = 0o600

/** The key that signs sessions: the given one, or one made once and kept in the data folder. */
export function sessionSecret(settings: Pick<Env, 'DATA_DIR' | 'PAYLOAD_SECRET'>): string {
  if (settings.PAYLOAD_SECRET) return settings.PAYLOAD_SECRET
  const file = path.join(settings.DATA_DIR, 'secret')
  try {
    // Made only if absent, so that two processes that start together agree on one.
    writeFileSync(file, randomBytes(SECRET_BYTES).toString('base64url'), {
      flag: 'wx',
      mode: OWNER_ONLY,
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}

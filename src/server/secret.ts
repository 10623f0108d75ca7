import { randomBytes } from 'node:crypto'
import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Env } from '@/env'

/** Something about the machine or the settings that a person must mend before the site can start. */
export class SetupError extends Error {
  override name = 'SetupError'
}

/**
 * Makes the data folder if it is missing and checks that it can be written in.
 *
 * @throws {SetupError} when it cannot
 */
export function prepareDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: OWNER_FOLDER })
    accessSync(dataDir, constants.W_OK)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    throw new SetupError(
      `The folder ${dataDir} cannot be written in (${code}). ` +
        'Give this account the right to it, or choose another with DATA_DIR.',
    )
  }
}

const SECRET_BYTES = 48
const OWNER_ONLY = 0o600
/** The folder holds employers, accounts and what people wrote: other accounts have no business there. */
const OWNER_FOLDER = 0o700

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

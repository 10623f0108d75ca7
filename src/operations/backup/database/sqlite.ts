import { existsSync } from 'node:fs'

import Database from 'libsql'

import { checkSqliteFile } from '@/db/soundness'

import { BackupRefusal } from '../refusal'

/** How long it waits for a writer, in milliseconds. Reading does not disturb one. */
const BUSY_TIMEOUT_MS = 30_000

/**
 * Writes the database as it stands at one moment into a new file, packed, while others write.
 *
 * @throws {BackupRefusal} 'nothingHere' without a database, 'damaged' when its copy is not sound
 */
export function copySqlite(from: string, to: string): void {
  if (!existsSync(from)) throw new BackupRefusal('nothingHere', { file: from })
  const db = new Database(from)
  try {
    db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
    db.exec(`VACUUM INTO '${to.replaceAll("'", "''")}'`)
  } finally {
    db.close()
  }
  const copy = checkSqliteFile(to)
  if (copy.state !== 'sound') {
    throw new BackupRefusal('damaged', { files: copy.state === 'damaged' ? copy.detail : from })
  }
}

import { existsSync } from 'node:fs'

import { isDamage } from '@/db/soundness'

import { BackupRefusal } from '../refusal'

import { askApart } from './askApart'

/** How long it waits for a writer, in milliseconds. Reading does not disturb one. */
const BUSY_TIMEOUT_MS = 30_000

/** Runs apart (`askApart`). */
const SCRIPT = `
const [from, to] = process.argv.slice(1)
const Database = require('libsql')
const answer = {}
try {
  const db = new Database(from)
  db.exec('PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}')
  db.exec("VACUUM INTO '" + to.replaceAll("'", "''") + "'")
  db.close()
  const copy = new Database(to)
  answer.check = copy.prepare('PRAGMA quick_check(1)').all()[0]?.quick_check
  copy.close()
} catch (error) {
  answer.message = String(error.message)
  answer.code = String(error.code)
}
process.stdout.write(JSON.stringify(answer))
`

interface Answer {
  /** 'ok', or what is wrong with the copy. */
  check?: string
  message?: string
  code?: string
}

/**
 * Writes the database as it stands at one moment into a new file, packed, while others write. In a
 * process of its own: SQLite works without a pause, and the site goes on answering.
 *
 * @throws {BackupRefusal} 'nothingHere' without a database, 'notWhole' when it or its copy is not sound
 */
export async function copySqlite(from: string, to: string): Promise<void> {
  if (!existsSync(from)) throw new BackupRefusal('nothingHere', { file: from })
  const { check, message, code } = await askApart<Answer>(SCRIPT, from, to)
  if (check === 'ok') return
  const error = Object.assign(new Error(message ?? check ?? 'no answer'), { code })
  if (message !== undefined && !isDamage(error)) throw error
  throw new BackupRefusal('notWhole', { files: from }, { cause: error })
}

import { existsSync, statSync } from 'node:fs'

import Database from 'libsql'

/** What a look at a SQLite file finds, before anything is written to it. */
export type Soundness =
  { state: 'absent' | 'empty' | 'sound' } | { state: 'damaged'; detail: string }

/**
 * Looks whether a SQLite file can be used: its header and, with `quick_check`, the structure of
 * every page (about 0.7 s a gigabyte). A journal left by a killed process is no damage: SQLite
 * replays it as the file is opened.
 */
export function checkSqliteFile(file: string): Soundness {
  if (!existsSync(file)) return { state: 'absent' }
  if (statSync(file).size === 0 && !existsSync(`${file}-wal`)) return { state: 'empty' }
  let db: InstanceType<typeof Database> | undefined
  try {
    db = new Database(file)
    db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
    const [first] = db.prepare('PRAGMA quick_check(1)').all() as { quick_check?: string }[]
    const answer = first?.quick_check ?? 'no answer'
    return answer === 'ok' ? { state: 'sound' } : { state: 'damaged', detail: oneLine(answer) }
  } catch (error) {
    if (!isDamage(error)) throw error
    return { state: 'damaged', detail: oneLine((error as Error).message) }
  } finally {
    db?.close()
  }
}

const BUSY_TIMEOUT_MS = 5000

const DAMAGE = new Set(['SQLITE_NOTADB', 'SQLITE_CORRUPT', 'SQLITE_FORMAT'])

/** Whether an error says that the file itself is damaged, not that it cannot be reached now. */
export const isDamage = (error: unknown): boolean =>
  error instanceof Error && DAMAGE.has(String((error as Error & { code?: unknown }).code))

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(/\*+ ?/g, '').trim()

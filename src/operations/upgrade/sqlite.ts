import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, rename, rm } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'

import Database from 'libsql'

import { settle } from '../backup/archive'

import type { Census } from './census'
import { UpgradeRefusal } from './refusal'

type Connection = InstanceType<typeof Database>

/**
 * How long a process that opens the database waits for it, and a little: whoever opened the file
 * before it was replaced has given up by then. In milliseconds.
 */
const OTHERS_WAIT_MS = 6000

/**
 * Runs as a text of its own (see `backup/database/sqlite.ts`): a connection of this process that has asked a
 * question stays open until its statement is collected, and would be in the way of `whileAlone`.
 */
const SCRIPT = `
const Database = require('libsql')
const db = new Database(process.argv[1])
db.exec('PRAGMA busy_timeout = 30000')
const all = (sql) => db.prepare(sql).all()
const names = all("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").map(({ name }) => name)
const count = (name) => [name, all('SELECT count(*) AS n FROM "' + name + '"')[0].n]
const answer = names.includes('payload_migrations')
  ? {
      census: Object.fromEntries(names.map(count)),
      had: all('SELECT name FROM payload_migrations WHERE name IS NOT NULL').map(({ name }) => name),
      check: all('PRAGMA integrity_check(1)')[0]?.integrity_check ?? 'no answer',
    }
  : null
process.stdout.write(JSON.stringify(answer))
`

export interface SqliteState {
  /** Rows of each table. */
  census: Census
  /** Steps that the database has had. */
  had: Set<string>
  /** Whether every page is whole: 'ok', or what is wrong. */
  check: string
}

/** How a database stands; `undefined` without one. */
export async function readSqlite(file: string): Promise<SqliteState | undefined> {
  if (!existsSync(file)) return undefined
  const args = ['--input-type=commonjs', '-e', SCRIPT, file]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  const found = JSON.parse(stdout) as (Omit<SqliteState, 'had'> & { had: string[] }) | null
  return found ? { ...found, had: new Set(found.had) } : undefined
}

/**
 * Keeps a database to this process alone while the work lasts: nobody else reads or opens it.
 *
 * @throws {UpgradeRefusal} 'siteRuns' when another process has it open
 */
export async function whileAlone<T>(
  file: string,
  work: (alone: { copyTo: (target: string) => void }) => Promise<T>,
): Promise<T> {
  const db = new Database(file)
  try {
    keepAlone(db, file)
    return await work({
      copyTo: (target) => void db.exec(`VACUUM INTO '${target.replaceAll("'", "''")}'`),
    })
  } finally {
    db.close()
  }
}

/** Out of the mode in which several processes share it, which needs it alone; then locked for good. */
function keepAlone(db: Connection, file: string): void {
  try {
    db.exec('PRAGMA busy_timeout = 2000')
    db.exec('PRAGMA locking_mode = EXCLUSIVE')
    db.exec('PRAGMA journal_mode = DELETE')
    db.exec('BEGIN EXCLUSIVE')
    db.exec('COMMIT')
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'SQLITE_BUSY') throw error
    throw new UpgradeRefusal('siteRuns', { database: file }, { cause: error })
  }
}

/**
 * Puts a database in the place of another in one step: killed at any moment, the one or the other
 * stands there, whole. Call it while the old one is kept alone.
 */
export async function replaceSqlite(file: string, by: string): Promise<void> {
  await whileAlone(by, () => Promise.resolve()) // all of it in one file
  const beside = `${file}.part`
  try {
    await copyFile(by, beside)
    await settle(beside)
    await rename(beside, file)
  } finally {
    await rm(beside, { force: true })
  }
  await setTimeout(OTHERS_WAIT_MS)
}

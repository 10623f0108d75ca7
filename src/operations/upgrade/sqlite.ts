import { existsSync } from 'node:fs'
import { copyFile, rename, rm } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

import Database from 'libsql'

import { settle } from '../backup/archive'
import { askApart } from '../backup/database/askApart'

import type { Census } from './census'
import { UpgradeRefusal } from './refusal'

type Connection = InstanceType<typeof Database>

/**
 * How long a process that opens the database waits for it, and a little: whoever opened the file
 * before it was replaced has given up by then. In milliseconds.
 */
const OTHERS_WAIT_MS = 6000

/** Run apart (`askApart`): what is asked here must not be in the way of `whileAlone`. */
const OPEN = `
const Database = require('libsql')
const db = new Database(process.argv[1])
db.exec('PRAGMA busy_timeout = 30000')
const all = (sql) => db.prepare(sql).all()
const names = all("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").map(({ name }) => name)
const answer = (value) => process.stdout.write(JSON.stringify(value))
`
const STEPS = `${OPEN}
const had = () => all('SELECT name FROM payload_migrations WHERE name IS NOT NULL').map(({ name }) => name)
answer(names.includes('payload_migrations') ? had() : null)
`
const CENSUS = `${OPEN}
const count = (name) => all('SELECT count(*) AS n FROM "' + name + '"')[0].n
answer(Object.fromEntries(names.map((name) => [name, count(name)])))
`
const CHECK = `${OPEN}
answer(all('PRAGMA integrity_check(1)')[0]?.integrity_check ?? 'no answer')
`

/** Names of the steps that a database has had; `undefined` without one. */
export async function stepsOfSqlite(file: string): Promise<Set<string> | undefined> {
  if (!existsSync(file)) return undefined
  const had = await askApart<string[] | null>(STEPS, file)
  return had ? new Set(had) : undefined
}

/** Rows of each table. */
export const censusOfSqlite = (file: string): Promise<Census> => askApart<Census>(CENSUS, file)

/** Whether every page is whole: 'ok', or what is wrong. About a second a gigabyte. */
export const checkedSqlite = (file: string): Promise<string> => askApart<string>(CHECK, file)

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

import { stat } from 'node:fs/promises'
import path from 'node:path'

import { sqlitePath } from '@/db/sqliteClient'
import { type Steps, stepsBetween } from '@/db/steps'

import { copySqlite } from '../backup/database/sqlite'
import type { SiteSettings } from '../backup/layout'
import { BackupRefusal } from '../backup/refusal'
import { freeIn } from '../backup/room'
import { inWorkFolder } from '../backup/workFolder'

import { type Census, lossesIn } from './census'
import { censusOfMongo, putBack, refuseWhileSiteRuns, stepsOfMongo, withCopy } from './mongodb'
import { UpgradeRefusal } from './refusal'
import { censusOfSqlite, checkedSqlite, replaceSqlite, stepsOfSqlite, whileAlone } from './sqlite'

/**
 * Brings the database of a site to this version's structure, or says what that would do. It is tried on
 * a copy first, as the site's own start would do it: each step, then every kind of document read. Only
 * what passed there is done to the site.
 */
export interface Upgrade {
  site: SiteSettings
  /** Names of the steps that this version knows, in their order. */
  known: readonly string[]
  /**
   * Brings a database to today's structure as a start does, in a process of its own.
   *
   * @returns what it could not do or not read, in words; none when all is well
   */
  migrate: (site: SiteSettings) => Promise<string | undefined>
}

export interface Tried {
  /** The steps that waited. */
  steps: string[]
  /** How long they took, in milliseconds. */
  ms: number
  /** Rows or documents that were counted before and after. */
  counted: number
}

/** Steps that wait for a site's database. @throws {BackupRefusal} 'nothingHere' @throws {UpgradeRefusal} 'newerDatabase' */
export async function waitingSteps({ site, known }: Omit<Upgrade, 'migrate'>): Promise<string[]> {
  const { waiting, unknown }: Steps = stepsBetween(known, await stepsOf(site))
  if (unknown.length > 0) throw new UpgradeRefusal('newerDatabase', { steps: unknown.join(', ') })
  return waiting
}

/**
 * Tries the upgrade on a copy, the site running or not. Nothing of the site is changed.
 *
 * @throws {UpgradeRefusal} 'newerDatabase', 'noRoom', 'failed', 'lost'
 * @throws {BackupRefusal} 'nothingHere', 'underWay', 'notWhole'
 */
export async function tryUpgrade(upgrade: Upgrade): Promise<Tried> {
  const steps = await waitingSteps(upgrade)
  return inOwnFolder(upgrade.site, (work) => {
    if (upgrade.site.databaseKind === 'mongodb') {
      return withCopy(upgrade.site.DATABASE_URL, path.join(work, 'documents'), (url) =>
        proved(upgrade, steps, copyIn(work, url)),
      )
    }
    const copy = path.join(work, 'copy.db')
    return copySqlite(sqlitePath(upgrade.site.DATABASE_URL), copy).then(() =>
      proved(upgrade, steps, copyIn(work, `file:${copy}`)),
    )
  })
}

/**
 * Does the upgrade, the site stopped. SQLite: on a copy that takes the database's place once it is
 * proved, in one step; what fails or is killed has changed nothing. MongoDB: on a copy, then on the
 * database itself, which is put back as it was if that fails.
 *
 * @param upgrade its `beforehand` makes the backup and names its file; nothing is changed before it ended well
 * @throws {UpgradeRefusal} 'siteRuns', 'newerDatabase', 'noRoom', 'failed', 'lost', 'putBack', 'notPutBack'
 * @throws {BackupRefusal} 'nothingHere', 'underWay', 'notWhole'
 */
export async function upgradeSite(
  upgrade: Upgrade & { beforehand: () => Promise<string> },
): Promise<Tried> {
  const { site, beforehand } = upgrade
  const steps = await waitingSteps(upgrade)
  if (steps.length === 0) return { steps, ms: 0, counted: 0 }
  if (site.databaseKind === 'mongodb') {
    await refuseWhileSiteRuns(site.DATABASE_URL)
    const backup = await beforehand()
    return inOwnFolder(site, (work) => upgradeMongo(upgrade, steps, work, backup))
  }
  const file = sqlitePath(site.DATABASE_URL)
  await whileAlone(file, () => Promise.resolve()) // before the backup, which takes its time
  await beforehand()
  return inOwnFolder(site, (work) =>
    whileAlone(file, async ({ copyTo }) => {
      const copy = path.join(work, 'copy.db')
      copyTo(copy)
      const tried = await proved(upgrade, steps, copyIn(work, `file:${copy}`))
      await replaceSqlite(file, copy)
      return tried
    }),
  )
}

async function upgradeMongo(
  upgrade: Upgrade,
  steps: string[],
  work: string,
  backup: string,
): Promise<Tried> {
  const { site } = upgrade
  const folder = path.join(work, 'documents')
  await withCopy(site.DATABASE_URL, folder, (url) => proved(upgrade, steps, copyIn(work, url)))
  try {
    return await proved(upgrade, steps, site)
  } catch (error) {
    const what = messageOf(error)
    try {
      await putBack(site.DATABASE_URL, folder)
    } catch (second) {
      const why = messageOf(second)
      throw new UpgradeRefusal('notPutBack', { what, why, file: backup }, { cause: second })
    }
    throw new UpgradeRefusal('putBack', { what }, { cause: error })
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** Migrates a database and compares what it holds before and after. */
async function proved(
  { known, migrate }: Upgrade,
  steps: string[],
  site: SiteSettings,
): Promise<Tried> {
  const before = await censusOf(site)
  const began = performance.now()
  const problem = await migrate(site)
  const ms = performance.now() - began
  if (problem !== undefined) throw new UpgradeRefusal('failed', { what: problem })
  const left = stepsBetween(known, await stepsOf(site)).waiting
  if (left.length > 0) throw new UpgradeRefusal('failed', { what: left.join(', ') })
  const lost = lossesIn(before, await censusOf(site))
  if (lost.length > 0) {
    const what = lost.map(({ name, before: had, after: has }) => `${name} ${had} → ${has}`)
    throw new UpgradeRefusal('lost', { what: what.join(', ') })
  }
  if (site.databaseKind === 'sqlite') {
    const whole = await checkedSqlite(sqlitePath(site.DATABASE_URL)) // MongoDB checks its own files
    if (whole !== 'ok') throw new UpgradeRefusal('failed', { what: whole })
  }
  return { steps, ms, counted: Object.values(before).reduce((sum, count) => sum + count, 0) }
}

/** @throws {BackupRefusal} 'nothingHere' */
async function stepsOf({ databaseKind, DATABASE_URL, DATA_DIR }: SiteSettings) {
  const had =
    databaseKind === 'mongodb'
      ? await stepsOfMongo(DATABASE_URL)
      : await stepsOfSqlite(sqlitePath(DATABASE_URL))
  if (!had) throw new BackupRefusal('nothingHere', { file: DATA_DIR })
  return had
}

const censusOf = ({ databaseKind, DATABASE_URL }: SiteSettings): Promise<Census> =>
  databaseKind === 'mongodb'
    ? censusOfMongo(DATABASE_URL)
    : censusOfSqlite(sqlitePath(DATABASE_URL))

/** Where an upgrade works: beside the database's own files, and left out of backups. */
const WORK = '.upgrading'

async function inOwnFolder<T>(site: SiteSettings, work: (folder: string) => Promise<T>) {
  await refuseWithoutRoom(site)
  return inWorkFolder(path.join(site.DATA_DIR, WORK), work)
}

/** The copy, and what its steps write beside it. */
const ROOM = 2

/** @throws {UpgradeRefusal} 'noRoom'. MongoDB's size is not known from here: its own server says so. */
async function refuseWithoutRoom({ databaseKind, DATABASE_URL, DATA_DIR }: SiteSettings) {
  if (databaseKind !== 'sqlite') return
  const { size } = await stat(sqlitePath(DATABASE_URL))
  const free = await freeIn(DATA_DIR)
  if (free < size * ROOM) throw new UpgradeRefusal('noRoom', { needed: size * ROOM, free })
}

/** A copy as a site of its own, with an empty data folder. */
function copyIn(work: string, DATABASE_URL: string): SiteSettings {
  const databaseKind = DATABASE_URL.startsWith('file:') ? 'sqlite' : 'mongodb'
  return { DATA_DIR: path.join(work, 'data'), DATABASE_URL, databaseKind }
}

import { existsSync } from 'node:fs'
import { link, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { sqlitePath } from '@/db/sqliteClient'

import { pack, readThrough, settle } from './archive'
import { isKept } from './contents'
import { copySqlite } from './database/sqlite'
import { dumpMongo } from './database/mongodb'
import { backupName, isBackupOf } from './fileName'
import { factsOf, filesIn, holdFile } from './files'
import { readLastBackup, rememberFailure, rememberGood } from './lastBackup'
import { DATA, DATABASE, MANIFEST, type SiteSettings, SQLITE_FILE } from './layout'
import { FORMAT, type Manifest, proveWhole, readManifest } from './manifest'
import { ownId } from './ownId'
import { BackupRefusal } from './refusal'
import { fetchUploads } from './uploads'
import { BETWEEN_LOOKS, freeIn, type HasRoom, MEBIBYTE, refuseWithoutRoom } from './room'
import { seal, sealedSha256 } from './seal'
import { inWorkFolder } from './workFolder'

export interface BackupOptions {
  site: SiteSettings
  /** Folder that it is written into, as an absolute path; made when it is missing the first time. */
  folder: string
  /** Encrypts it; without one it is as readable as the data folder. */
  key?: string
  /** Version of the site, told in the manifest. */
  version: string
  now?: Date
  /** What stays free on the disk of the data folder, in mebibytes: below it the site counts as not ready. */
  keptFreeMb?: number
  /** Bytes that are free in a folder. */
  freeOf?: (folder: string) => Promise<number>
}

export interface Backup {
  /** Path of its file. */
  file: string
  /** Size of its file, in bytes. */
  bytes: number
  manifest: Manifest
}

/**
 * Makes a backup of a site, running or not: its database as it stands at one moment, what was
 * uploaded, and all else of the data folder that is not made again by itself. It stands under its
 * name only once it was read back, byte for byte; until then nothing of it stays.
 *
 * @throws {BackupRefusal} 'underWay', 'nothingHere', 'linkBroken', 'folderGone', 'noRoom', 'notWhole', 'nameTaken', 'uploadsAway'
 */
export async function makeBackup(options: BackupOptions): Promise<Backup> {
  const { site, folder, key, now = new Date() } = options
  if (!existsSync(site.DATA_DIR)) throw new BackupRefusal('nothingHere', { file: site.DATA_DIR })
  try {
    const backup = await inWorkFolder(path.join(site.DATA_DIR, '.backup'), async (work) => {
      await prepareFolder(site.DATA_DIR, folder)
      const hasRoom = roomFor(options)
      await hasRoom(site.DATA_DIR, { next: await databaseBytes(site) })
      const manifest = await stage(work, { ...options, now }, hasRoom)
      const plain = path.join(work, 'backup.tar.gz')
      const total = sumOf(manifest)
      await pack(work, [MANIFEST, DATABASE, DATA], plain, (written) =>
        // How small it becomes shows as it is packed.
        hasRoom(site.DATA_DIR, { next: Math.min(BETWEEN_LOOKS, total - written), total, written }),
      )
      await proveArchive(plain)
      // The archive holds it now.
      for (const name of [DATABASE, DATA]) await rm(path.join(work, name), { recursive: true })
      const id = await ownId(site.DATA_DIR)
      const file = path.join(folder, backupName(id, now, key !== undefined))
      await removeUnfinished(folder, id)
      await putInPlace(plain, file, { key, hasRoom })
      return { file, bytes: (await stat(file)).size, manifest }
    })
    await rememberGood(site.DATA_DIR, { madeAt: now, file: backup.file, bytes: backup.bytes })
    return backup
  } catch (error) {
    if (!isStillYoung(error, now)) await rememberFailure(site.DATA_DIR, now, error)
    throw error
  }
}

/** One that is under way for longer than this is stuck. In milliseconds. */
const STUCK_MS = 6 * 60 * 60_000

/** Whether it is refused for one that is under way, of which nothing is known yet. */
const isStillYoung = (error: unknown, now: Date): boolean =>
  error instanceof BackupRefusal &&
  error.code === 'underWay' &&
  !(now.getTime() - new Date(error.params.since ?? '').getTime() > STUCK_MS)

/**
 * Makes the folder, but not one that has backups and is gone: its disk is not mounted, and what is
 * written there would fill another.
 *
 * @throws {BackupRefusal} 'folderGone'
 */
async function prepareFolder(dataDir: string, folder: string): Promise<void> {
  const { folders = [] } = await readLastBackup(dataDir)
  if (folders.includes(folder) && !existsSync(folder)) {
    throw new BackupRefusal('folderGone', { folder })
  }
  await mkdir(folder, { recursive: true, mode: 0o700 })
}

function roomFor({ site, keptFreeMb = 0, freeOf = freeIn }: BackupOptions): HasRoom {
  return async (folder, writing) => {
    const isOwnDisk = (await stat(folder)).dev === (await stat(site.DATA_DIR)).dev
    const kept = isOwnDisk ? keptFreeMb * MEBIBYTE : 0
    refuseWithoutRoom(folder, writing, { kept, free: await freeOf(folder) })
  }
}

/** What the copy of SQLite's database takes, at most. Of MongoDB's nothing is known before it is read. */
async function databaseBytes({ databaseKind, DATABASE_URL }: SiteSettings): Promise<number> {
  const file = sqlitePath(DATABASE_URL)
  return databaseKind === 'sqlite' && existsSync(file) ? (await stat(file)).size : 0
}

const sumOf = ({ files }: Manifest): number => files.reduce((sum, { bytes }) => sum + bytes, 0)

/** Puts all that goes into it in one folder, with its manifest. */
async function stage(
  work: string,
  { site, version, now }: BackupOptions & { now: Date },
  hasRoom: HasRoom,
): Promise<Manifest> {
  await mkdir(path.join(work, DATABASE))
  await mkdir(path.join(work, DATA))
  // Twice: what the database tells of when it is read must be there though it is removed meanwhile.
  const hold = async () => {
    await holdFiles(site, path.join(work, DATA), hasRoom)
    await fetchUploads(site, work)
  }
  await hold()
  const isOneMoment = await copyDatabase(site, work)
  await hold()
  const files = [
    ...(await filesIn(path.join(work, DATABASE))).map((file) => `${DATABASE}/${file}`),
    ...(await filesIn(path.join(work, DATA))).map((file) => `${DATA}/${file}`),
  ]
  const manifest: Manifest = {
    format: FORMAT,
    madeAt: now.toISOString(),
    version,
    database: site.databaseKind,
    isOneMoment,
    files: await factsOf(work, files),
  }
  await writeFile(path.join(work, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`)
  return manifest
}

async function copyDatabase(site: SiteSettings, work: string): Promise<boolean> {
  if (site.databaseKind === 'mongodb') {
    return dumpMongo(site.DATABASE_URL, path.join(work, DATABASE))
  }
  await copySqlite(sqlitePath(site.DATABASE_URL), path.join(work, SQLITE_FILE))
  return true
}

async function holdFiles(site: SiteSettings, to: string, hasRoom: HasRoom): Promise<void> {
  const apart = new Set(site.databaseKind === 'sqlite' ? databaseFiles(site) : [])
  for (const file of await filesIn(site.DATA_DIR, (name) => isKept(name, apart, !site.s3))) {
    await holdFile(path.join(site.DATA_DIR, file), path.join(to, file), (bytes) =>
      hasRoom(site.DATA_DIR, { next: bytes }),
    )
  }
}

/** SQLite's file and those beside it, as paths relative to the data folder when they are in it. */
const databaseFiles = ({ DATA_DIR, DATABASE_URL }: SiteSettings): string[] =>
  ['', '-wal', '-shm', '-journal'].flatMap(
    (ending) => relativeTo(DATA_DIR, sqlitePath(DATABASE_URL) + ending) ?? [],
  )

/** A path inside a folder, relative to it, with `/`; `undefined` when it is elsewhere. */
function relativeTo(folder: string, file: string): string | undefined {
  const relative = path.relative(folder, file).split(path.sep).join('/')
  return relative.startsWith('..') || path.isAbsolute(relative) ? undefined : relative
}

/** @throws {BackupRefusal} 'notWhole': a file was changed while it was packed, or the disk lies */
async function proveArchive(file: string): Promise<void> {
  try {
    const { text, facts } = await readThrough(file, MANIFEST)
    proveWhole(readManifest(text ?? '').files, facts)
  } catch (error) {
    if (!(error instanceof BackupRefusal)) throw error
    throw new BackupRefusal('notWhole', { files: error.params.files ?? MANIFEST }, { cause: error })
  }
}

/** Ending of a backup until it has its name. */
const UNFINISHED = '.part'

/** Throws away what a killed backup of this site left beside the others: one is made at a time. */
async function removeUnfinished(folder: string, id: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const isOwn = name.endsWith(UNFINISHED) && isBackupOf(id, path.basename(name, UNFINISHED))
    if (isOwn) await rm(path.join(folder, name), { force: true })
  }
}

/** Gives the backup its name in one step, in the folder that it is for. */
async function putInPlace(
  plain: string,
  file: string,
  { key, hasRoom }: { key: string | undefined; hasRoom: HasRoom },
): Promise<void> {
  const beside = file + UNFINISHED
  const toBeWritten = (bytes: number) => hasRoom(path.dirname(file), { next: bytes })
  try {
    if (key) {
      await toBeWritten((await stat(plain)).size)
      await seal(plain, beside, key)
      const [fact] = await factsOf(path.dirname(plain), [path.basename(plain)])
      if ((await sealedSha256(beside, key)) !== fact!.sha256)
        throw new Error('It was not sealed whole')
    } else {
      await holdFile(plain, beside, toBeWritten)
    }
    await settle(beside)
    await giveName(beside, file)
  } finally {
    await rm(beside, { force: true })
  }
}

/**
 * Gives a file its name, and takes it from no other.
 *
 * @throws {BackupRefusal} 'nameTaken'
 */
async function giveName(beside: string, file: string): Promise<void> {
  try {
    await link(beside, file)
  } catch (error) {
    // A file system without second names has no such step; only this site makes such names.
    if (existsSync(file)) throw new BackupRefusal('nameTaken', { file }, { cause: error })
    await rename(beside, file)
  }
}

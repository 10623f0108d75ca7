import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import { checkSqliteFile } from '@/db/soundness'
import { sqlitePath } from '@/db/sqliteClient'

import { readThrough, settle, unpack } from './archive'
import { refuseMongoInUse, restoreMongo } from './database/mongodb'
import { DATA, DATABASE, MANIFEST, type SiteSettings, SQLITE_FILE } from './layout'
import { type Manifest, proveWhole, readManifest } from './manifest'
import { BackupRefusal } from './refusal'
import { putUploads, refuseUploadsInUse } from './uploads'
import { unseal, wrapOf } from './seal'
import { inWorkFolder } from './workFolder'

/** Where a restoration works: in the data folder, so that what is whole takes its place in one step. */
const WORK = '.restoring'

/** What a data folder may have in it and still be empty: what a start that was refused leaves. */
const IS_NOTHING = /^(?:boot\.lock.*|cache|lost\+found|\.restoring(?:-.*)?)$/

export interface RestoreOptions {
  site: SiteSettings
  /** The backup's file. */
  file: string
  /** What it was encrypted with. */
  key?: string
}

/**
 * Looks whether a backup is whole, every byte of it. Nothing is written but in a folder of its own.
 *
 * @param folder an existing one with room for the backup, unpacked from its encryption
 * @throws {BackupRefusal} 'keyNeeded', 'keyWrong', 'notABackup', 'newerFormat', 'cutShort', 'damaged'
 */
export const checkBackup = (
  { file, key }: Pick<RestoreOptions, 'file' | 'key'>,
  folder: string,
): Promise<Manifest> =>
  inWorkFolder(path.join(folder, WORK), async (work) => {
    return proved(await opened(file, key, work))
  })

/**
 * Puts a backup back, into a data folder and a database that are empty: first proved, byte for byte,
 * then put in place, the database last. The next start brings an older structure to today's.
 *
 * @throws {BackupRefusal} as `checkBackup`; 'targetInUse', 'databaseInUse', 'otherDatabase', 'bucketInUse', 'uploadsAway'
 */
export async function restoreBackup({ site, file, key }: RestoreOptions): Promise<Manifest> {
  const { DATA_DIR } = site
  await mkdir(DATA_DIR, { recursive: true, mode: 0o700 })
  await refuseInUse(site)
  await refuseUploadsInUse(site)
  return inWorkFolder(path.join(DATA_DIR, WORK), async (work) => {
    const archive = await opened(file, key, work)
    // Proved before it is unpacked: of one that is not whole nothing is written at all.
    const manifest = await proved(archive)
    if (manifest.database !== site.databaseKind) {
      throw new BackupRefusal('otherDatabase', {
        backup: manifest.database,
        site: site.databaseKind,
      })
    }
    const unpacked = path.join(work, 'unpacked')
    await mkdir(unpacked)
    await unpack(archive, unpacked)
    await putUploads(site, unpacked, manifest.files)
    await moveAll(path.join(unpacked, DATA), DATA_DIR)
    await putDatabase(site, unpacked, manifest)
    return manifest
  })
}

/** The archive itself: the file, or what it holds when it is encrypted. */
async function opened(file: string, key: string | undefined, work: string): Promise<string> {
  const wrap = await wrapOf(file)
  if (!wrap) throw new BackupRefusal('notABackup')
  if (wrap === 'gzip') return file
  if (!key) throw new BackupRefusal('keyNeeded')
  const plain = path.join(work, 'backup.tar.gz')
  await unseal(file, plain, key)
  return plain
}

/** @throws {BackupRefusal} 'notABackup', 'newerFormat', 'cutShort', 'damaged' */
async function proved(archive: string): Promise<Manifest> {
  const { text, facts } = await readThrough(archive, MANIFEST)
  const manifest = readManifest(text ?? '')
  proveWhole(manifest.files, facts)
  return manifest
}

/** @throws {BackupRefusal} 'targetInUse' or 'databaseInUse' */
async function refuseInUse({ DATA_DIR, DATABASE_URL, databaseKind }: SiteSettings): Promise<void> {
  const found = (await readdir(DATA_DIR)).filter((name) => !IS_NOTHING.test(name))
  if (found.length > 0) {
    throw new BackupRefusal('targetInUse', {
      folder: DATA_DIR,
      files: found.slice(0, 5).join(', '),
    })
  }
  if (databaseKind === 'mongodb') return refuseMongoInUse(DATABASE_URL)
  const file = sqlitePath(DATABASE_URL)
  // A journal would be replayed into the database that takes its place.
  const isAlone = ['-wal', '-shm', '-journal'].every((ending) => !existsSync(file + ending))
  if (!isAlone || checkSqliteFile(file).state !== 'absent') {
    throw new BackupRefusal('databaseInUse', { database: file })
  }
}

async function moveAll(from: string, to: string): Promise<void> {
  for (const name of await readdir(from)) {
    const target = path.join(to, name)
    await rm(target, { recursive: true, force: true }) // only what counts for nothing can be there
    await rename(path.join(from, name), target)
  }
}

async function putDatabase(
  site: SiteSettings,
  unpacked: string,
  { files }: Manifest,
): Promise<void> {
  if (site.databaseKind === 'mongodb') {
    const names = files
      .map(({ path: file }) => file)
      .filter((file) => file.startsWith(`${DATABASE}/`))
    return restoreMongo(site.DATABASE_URL, unpacked, names)
  }
  const file = sqlitePath(site.DATABASE_URL)
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  // Beside its place first: the folder of the database may be another disk.
  const beside = `${file}.part`
  await copyFile(path.join(unpacked, SQLITE_FILE), beside)
  await settle(beside)
  await rename(beside, file)
}

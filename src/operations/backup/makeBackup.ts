import { existsSync } from 'node:fs'
import { copyFile, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { sqlitePath } from '@/db/sqliteClient'

import { pack, readThrough, settle } from './archive'
import { isKept } from './contents'
import { copySqlite } from './database/sqlite'
import { dumpMongo } from './database/mongodb'
import { backupName, madeAtOf } from './fileName'
import { factsOf, filesIn, holdFile } from './files'
import { rememberBackup } from './lastBackup'
import { DATA, DATABASE, MANIFEST, type SiteSettings, SQLITE_FILE } from './layout'
import { FORMAT, type Manifest, proveWhole, readManifest } from './manifest'
import { BackupRefusal } from './refusal'
import { seal, sealedSha256 } from './seal'
import { inWorkFolder } from './workFolder'

export interface BackupOptions {
  site: SiteSettings
  /** Folder that it is written into; made when it is missing. */
  folder: string
  /** Encrypts it; without one it is as readable as the data folder. */
  key?: string
  /** Version of the site, told in the manifest. */
  version: string
  now?: Date
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
 * @throws {BackupRefusal} 'underWay', 'nothingHere', 'damaged'
 */
export async function makeBackup(options: BackupOptions): Promise<Backup> {
  const { site, folder, key, now = new Date() } = options
  if (!existsSync(site.DATA_DIR)) throw new BackupRefusal('nothingHere', { file: site.DATA_DIR })
  try {
    const backup = await inWorkFolder(path.join(site.DATA_DIR, '.backup'), async (work) => {
      const manifest = await stage(work, { ...options, now })
      const plain = path.join(work, 'backup.tar.gz')
      await pack(work, [MANIFEST, DATABASE, DATA], plain)
      await proveArchive(plain)
      const file = path.join(folder, backupName(now, key !== undefined))
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await putInPlace(plain, file, key)
      return { file, bytes: (await stat(file)).size, manifest }
    })
    await rememberBackup(site.DATA_DIR, {
      goodAt: now.toISOString(),
      file: backup.file,
      bytes: backup.bytes,
    })
    return backup
  } catch (error) {
    // Of the one that is under way nothing is known yet.
    if (error instanceof BackupRefusal && error.code === 'underWay') throw error
    const failure = error instanceof Error ? error.message : String(error)
    await rememberBackup(site.DATA_DIR, { failedAt: now.toISOString(), failure })
    throw error
  }
}

/** Puts all that goes into it in one folder, with its manifest. */
async function stage(
  work: string,
  { site, folder, version, now }: BackupOptions & { now: Date },
): Promise<Manifest> {
  await mkdir(path.join(work, DATABASE))
  await mkdir(path.join(work, DATA))
  // Twice: what the database tells of when it is read must be there though it is removed meanwhile.
  const hold = () => holdFiles(site, folder, path.join(work, DATA))
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
  copySqlite(sqlitePath(site.DATABASE_URL), path.join(work, SQLITE_FILE))
  return true
}

async function holdFiles(site: SiteSettings, folder: string, to: string): Promise<void> {
  const apart = new Set(site.databaseKind === 'sqlite' ? databaseFiles(site) : [])
  const own = relativeTo(site.DATA_DIR, folder)
  for (const file of await filesIn(site.DATA_DIR)) {
    const isBackup = own !== undefined && file.startsWith(own) && madeAtOf(path.basename(file))
    if (isBackup || !isKept(file, apart)) continue
    await holdFile(path.join(site.DATA_DIR, file), path.join(to, file))
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

async function proveArchive(file: string): Promise<void> {
  const { text, facts } = await readThrough(file, MANIFEST)
  proveWhole(readManifest(text ?? '').files, facts)
}

/** Gives the backup its name in one step, in the folder that it is for. */
async function putInPlace(plain: string, file: string, key: string | undefined): Promise<void> {
  const beside = `${file}.part`
  await rm(beside, { force: true })
  try {
    if (key) {
      await seal(plain, beside, key)
      const [fact] = await factsOf(path.dirname(plain), [path.basename(plain)])
      if ((await sealedSha256(beside, key)) !== fact!.sha256)
        throw new Error('It was not sealed whole')
    } else {
      await copyFile(plain, beside)
    }
    await settle(beside)
    await rename(beside, file)
  } finally {
    await rm(beside, { force: true })
  }
}

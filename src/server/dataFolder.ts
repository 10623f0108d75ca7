import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

import { checkSqliteFile } from '@/db/soundness'
import { sqlitePath } from '@/db/sqliteClient'
import type { Env } from '@/env'

import { SetupError } from './setupError'

type Settings = Pick<Env, 'DATA_DIR' | 'DATABASE_URL' | 'databaseKind'>

/** The folder holds employers, accounts and what people wrote: other accounts have no business there. */
const OWNER_FOLDER = 0o700
const OWNER_FILE = 0o600
const OTHERS = 0o077

/**
 * Makes the data folder if it is missing, checks that it can be written in, and keeps it, the
 * database and the messages to this account, whatever rights they had before. What the process
 * makes from here on is its own too.
 *
 * @throws {SetupError} when the folder cannot be written in
 */
export function prepareDataFolder(settings: Settings): void {
  const { DATA_DIR } = settings
  process.umask(OTHERS)
  try {
    mkdirSync(DATA_DIR, { recursive: true, mode: OWNER_FOLDER })
    accessSync(DATA_DIR, constants.W_OK)
  } catch (error) {
    throw new SetupError(
      `The folder ${DATA_DIR} cannot be written in (${codeOf(error) ?? 'unknown'}). ` +
        'Give this account the right to it, or choose another with DATA_DIR.',
    )
  }
  keepToOwner(DATA_DIR)
  for (const file of ['secret', 'accounts.txt', MARK]) keepToOwner(path.join(DATA_DIR, file))
  for (const file of databaseFiles(settings)) keepToOwner(file)
  keepAllToOwner(path.join(DATA_DIR, 'outbox'))
}

/** The database's file and those that SQLite keeps beside it; none for MongoDB. */
function databaseFiles({ DATABASE_URL, databaseKind }: Settings): string[] {
  if (databaseKind !== 'sqlite') return []
  const file = sqlitePath(DATABASE_URL)
  return [file, `${file}-wal`, `${file}-shm`]
}

/** Takes everybody else's rights away from what is there; what is absent or another's is left. */
function keepToOwner(file: string): void {
  try {
    const stats = statSync(file)
    if ((stats.mode & OTHERS) === 0) return
    chmodSync(file, stats.isDirectory() ? OWNER_FOLDER : OWNER_FILE)
  } catch (error) {
    // EPERM: a mounted folder of another account, whose rights are that account's to decide.
    if (!['ENOENT', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')) throw error
  }
}

function keepAllToOwner(folder: string): void {
  keepToOwner(folder)
  for (const name of namesIn(folder)) keepToOwner(path.join(folder, name))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/** Written once people have accounts here: from then on an empty database is a loss. */
const MARK = 'installed'
/** A folder of a site that was filled before the mark existed has this file. */
const OLDER_MARK = 'accounts.txt'

/** Whether this folder belongs to a site that already had accounts. */
export const wasInstalled = (dataDir: string): boolean =>
  [MARK, OLDER_MARK].some((name) => namesIn(dataDir).includes(name))

/** Remembers that people have accounts here. */
export function markInstalled(dataDir: string, date = new Date()): void {
  try {
    writeFileSync(
      path.join(dataDir, MARK),
      `This folder belongs to a site in use since ${date.toISOString()}.\n`,
      { flag: 'wx', mode: OWNER_FILE },
    )
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

/**
 * Looks at the database's file before anything opens it for writing, which would make an empty one.
 *
 * @throws {SetupError} when it is damaged, or gone or empty where a site had accounts
 */
export function refuseBadDatabase(settings: Settings): void {
  if (settings.databaseKind !== 'sqlite') return
  const file = sqlitePath(settings.DATABASE_URL)
  const found = checkSqliteFile(file)
  if (found.state === 'damaged') {
    throw new SetupError(
      `The database ${file} is damaged (${found.detail}). Nothing was changed. ` +
        `Keep a copy of ${settings.DATA_DIR} as it is. With a backup: "npm run restore -- file" into ` +
        `an empty DATA_DIR. Else put the last good copy of the database in its place (without its ` +
        `-wal and -shm files), and start again.`,
    )
  }
  if (found.state !== 'sound' && wasInstalled(settings.DATA_DIR))
    throw emptyWhereInstalled(settings)
}

/**
 * The refusal of an empty database where one with accounts was: filling it with the example world
 * would put invented accounts, with passwords in a file, where real ones are missed.
 */
export const emptyWhereInstalled = ({ DATA_DIR, DATABASE_URL, databaseKind }: Settings) =>
  new SetupError(
    `The database is empty, but ${DATA_DIR} belongs to a site that had accounts. ` +
      `${databaseKind === 'sqlite' ? `Looked in ${sqlitePath(DATABASE_URL)}. ` : ''}` +
      'Check DATABASE_URL, or put a backup back into an empty DATA_DIR with "npm run restore -- file". ' +
      `To begin anew on purpose, remove ${[MARK, OLDER_MARK]
        .map((name) => path.join(DATA_DIR, name))
        .join(' and ')}.`,
  )

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code

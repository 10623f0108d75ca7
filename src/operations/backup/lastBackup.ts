import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { z } from 'zod'

import { BACKUP_CODES, BackupRefusal } from './refusal'

/** What became of the last backup, kept in the data folder: every process of the site reads it there. */
const lastBackup = z.object({
  /** When the last good one was begun. ISO 8601 in UTC; absent when there was none. */
  goodAt: z.iso.datetime().optional(),
  /** Its file. */
  file: z.string().optional(),
  /** Its size, in bytes. */
  bytes: z.number().optional(),
  /** When one failed since then, and why. */
  failedAt: z.iso.datetime().optional(),
  failure: z.string().optional(),
  /** The refusal that it was, to be said in the reader's language; `failure` is for the others. */
  code: z.enum(BACKUP_CODES).optional().catch(undefined),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** Folders that good ones are in. */
  folders: z.array(z.string()).optional(),
})

export type LastBackup = z.infer<typeof lastBackup>

const fileOf = (dataDir: string): string => path.join(dataDir, 'last-backup.json')

/** What is known of the last backup; nothing where there was none, or where nobody can tell. */
export async function readLastBackup(dataDir: string): Promise<LastBackup> {
  try {
    return lastBackup.parse(JSON.parse(await readFile(fileOf(dataDir), 'utf8')))
  } catch (error) {
    const isUnreadable = error instanceof SyntaxError || error instanceof z.ZodError
    if (isUnreadable || (error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}

/** Remembers a good backup, and where it is: what failed before it counts no longer. */
export async function rememberGood(
  dataDir: string,
  { madeAt, file, bytes }: { madeAt: Date; file: string; bytes: number },
): Promise<void> {
  const { folders = [] } = await readLastBackup(dataDir)
  await write(dataDir, {
    goodAt: madeAt.toISOString(),
    file,
    bytes,
    folders: [...new Set([...folders, path.dirname(file)])],
  })
}

/** Remembers that one failed, beside what is known of the last good one. */
export async function rememberFailure(dataDir: string, at: Date, error: unknown): Promise<void> {
  const { goodAt, file, bytes, folders } = await readLastBackup(dataDir)
  const why =
    error instanceof BackupRefusal
      ? { code: error.code, params: error.params }
      : { failure: error instanceof Error ? error.message : String(error) }
  await write(dataDir, { goodAt, file, bytes, folders, failedAt: at.toISOString(), ...why })
}

async function write(dataDir: string, news: LastBackup): Promise<void> {
  const file = fileOf(dataDir)
  const beside = `${file}.part`
  await writeFile(beside, `${JSON.stringify(news, null, 2)}\n`, { mode: 0o600 })
  await rename(beside, file)
}

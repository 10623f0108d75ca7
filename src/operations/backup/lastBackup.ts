import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { z } from 'zod'

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

/** Remembers a good backup, or that one failed. */
export async function rememberBackup(dataDir: string, news: LastBackup): Promise<void> {
  const file = fileOf(dataDir)
  const before = news.goodAt ? {} : await readLastBackup(dataDir)
  const beside = `${file}.part`
  await writeFile(beside, `${JSON.stringify({ ...before, ...news }, null, 2)}\n`, { mode: 0o600 })
  await rename(beside, file)
}

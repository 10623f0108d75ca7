import { rmSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

const NAME = 'accompagner-print-'

/** Several times as long as any browser lives here. */
const LEFT_MS = 30 * 60_000

/** What it holds may still be written to by processes that are ending. */
const REMOVAL = { recursive: true, force: true, maxRetries: 5 }

/** A new folder for what a browser writes of itself. */
export const makeProfile = (): Promise<string> => mkdtemp(path.join(tmpdir(), NAME))

export const removeProfile = (folder: string): Promise<void> =>
  rm(folder, { ...REMOVAL, retryDelay: 200 })

/**
 * For a process that ends and can wait for nothing.
 *
 * @returns whether it is gone; what resists is left for the next start
 */
export function removeProfileAtOnce(folder: string): boolean {
  try {
    rmSync(folder, { ...REMOVAL, retryDelay: 20 })
    return true
  } catch {
    return false
  }
}

/** Removes those that killed processes left; of others that work on the same machine only what is long dead. */
export async function tidyProfiles(now = Date.now()): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(NAME))
  const tidied = names.map(async (name) => {
    const folder = path.join(tmpdir(), name)
    if (now - (await stat(folder)).mtimeMs > LEFT_MS) await removeProfile(folder)
  })
  // One may be gone in the meantime, or another account's.
  await Promise.allSettled(tidied)
}

import { stat, statfs } from 'node:fs/promises'

import { BackupRefusal } from './refusal'

const MEBIBYTE = 1024 * 1024

/** Bytes that are free in a folder, for who is not its disk's owner. */
export async function freeIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/**
 * Refuses what would fill a disk, before it is written.
 *
 * @param bytes what is written, at most
 * @param free bytes that are free there
 * @throws {BackupRefusal} 'noRoom', with both in mebibytes
 */
export function refuseWithoutRoom(folder: string, bytes: number, free: number): void {
  if (bytes <= free) return
  throw new BackupRefusal('noRoom', {
    folder,
    needed: Math.ceil(bytes / MEBIBYTE),
    free: Math.floor(free / MEBIBYTE),
  })
}

/** Sizes of files together, in bytes; what is gone has none. */
export async function bytesOf(files: readonly string[]): Promise<number> {
  let sum = 0
  for (const file of files) {
    try {
      sum += (await stat(file)).size
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  return sum
}

import { statfs } from 'node:fs/promises'

import { BackupRefusal } from './refusal'

export const MEBIBYTE = 1024 * 1024

/** How much is written before one looks again, in bytes. */
export const BETWEEN_LOOKS = 16 * MEBIBYTE

/** Bytes that are free in a folder, for who is not its disk's owner. */
export async function freeIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** What is about to be written, in bytes. */
export interface Writing {
  /** Before one looks again. */
  next: number
  /** All of it, at most, where that is more. */
  total?: number
  /** What of it is there already. */
  written?: number
}

/** Asks before something is written whether its disk has room for it. */
export type HasRoom = (folder: string, writing: Writing) => Promise<void>

/**
 * Refuses what would fill a disk, before it is written.
 *
 * @param kept bytes that stay free
 * @param free bytes that are free
 * @throws {BackupRefusal} 'noRoom', with what all of it takes at most and what there was for it, in mebibytes
 */
export function refuseWithoutRoom(
  folder: string,
  { next, total = next, written = 0 }: Writing,
  { kept, free }: { kept: number; free: number },
): void {
  if (next + kept <= free) return
  throw new BackupRefusal('noRoom', {
    folder,
    needed: Math.ceil((total + kept) / MEBIBYTE),
    free: Math.floor((free + written) / MEBIBYTE),
  })
}

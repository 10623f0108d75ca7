import { createHash } from 'node:crypto'
import { readFile, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'

import { ifThere } from '@/disk/ifThere'
import { writeFileWhole } from '@/disk/wholeFile'

/**
 * The bytes of lists, as received, in the data folder under their SHA-256: what an import was made
 * from can always be read again. Several processes on one database share this folder or say that
 * they do not have the bytes.
 */
export class KeptBytes {
  private readonly folder: string

  constructor(dataDir: string) {
    this.folder = path.join(dataDir, 'lmia', 'lists')
  }

  /** Keeps the bytes; the same bytes are kept once. Returns their SHA-256. */
  async keep(bytes: Uint8Array): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const file = this.fileOf(sha256)
    if (await exists(file)) {
      await touch(file) // received again: not to be forgotten as old
      return sha256
    }
    await writeFileWhole(file, bytes)
    return sha256
  }

  /** The bytes kept under a SHA-256, or `undefined`. */
  async find(sha256: string): Promise<Uint8Array | undefined> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined
    return ifThere(readFile(this.fileOf(sha256)))
  }

  /** Removes the bytes kept under a SHA-256, unless they were received since. Returns whether it did. */
  async forget(sha256: string, since: Date): Promise<boolean> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return false
    const received = await receivedAt(this.fileOf(sha256))
    if (received === undefined || received >= since.getTime()) return false
    await rm(this.fileOf(sha256), { force: true })
    return true
  }

  private fileOf(sha256: string): string {
    return path.join(this.folder, sha256)
  }
}

const exists = async (file: string): Promise<boolean> => (await receivedAt(file)) !== undefined

/** When a file was received last, in milliseconds; `undefined` where there is none. */
async function receivedAt(file: string): Promise<number | undefined> {
  const found = await ifThere(stat(file))
  return found?.isFile() ? found.mtimeMs : undefined
}

async function touch(file: string): Promise<void> {
  const now = new Date()
  await utimes(file, now, now)
}

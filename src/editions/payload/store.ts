import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import { ifThere, writeFileWhole } from './disk'

/**
 * Files of editions, by what is in them: the one place that knows where they are. A file is written once, whole, under
 * its sum, and never changed. Only what was thrown away before it was issued is removed (`forgetDropped`).
 */
export class EditionStore {
  readonly folder: string

  constructor(dataDir: string) {
    this.folder = path.join(path.resolve(dataDir), 'editions')
  }

  /** @returns its SHA-256 */
  async put(bytes: Uint8Array): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const file = this.fileOf(sha256)
    // Wanted again.
    await rm(`${file}${DROPPED}`, { force: true })
    if ((await this.sizeOf(sha256)) === bytes.length) return sha256
    await writeFileWhole(file, bytes)
    return sha256
  }

  fileOf(sha256: string): string {
    if (!SUM.test(sha256)) throw new Error('Not the sum of a file.')
    return path.join(this.folder, sha256)
  }

  /** Bytes; nothing when it is not there. */
  async sizeOf(sha256: string): Promise<number | undefined> {
    return (await ifThere(stat(this.fileOf(sha256))))?.size
  }

  /** Marks files of a making that is thrown away. They stay while an edition names them. */
  async drop(files: readonly { sha256: string }[]): Promise<void> {
    for (const { sha256 } of files) {
      if ((await this.sizeOf(sha256)) === undefined) continue
      await writeFile(`${this.fileOf(sha256)}${DROPPED}`, '')
    }
  }

  /** Sums of the files that were marked before a moment. */
  async listDropped(before: Date): Promise<string[]> {
    const dropped: string[] = []
    for (const name of (await ifThere(readdir(this.folder))) ?? []) {
      if (!name.endsWith(DROPPED)) continue
      const { mtime } = await stat(path.join(this.folder, name))
      if (mtime < before) dropped.push(name.slice(0, -DROPPED.length))
    }
    return dropped.filter((sha256) => SUM.test(sha256))
  }

  /** Takes the mark away, with the file or without it. */
  async settleDropped(sha256: string, isNamed: boolean): Promise<void> {
    const file = this.fileOf(sha256)
    if (!isNamed) await rm(file, { force: true })
    await rm(`${file}${DROPPED}`, { force: true })
  }

  /** How a file stands: as it was, other than it was, or gone. */
  async check(sha256: string): Promise<'whole' | 'changed' | 'missing'> {
    if ((await this.sizeOf(sha256)) === undefined) return 'missing'
    const hash = createHash('sha256')
    await pipeline(createReadStream(this.fileOf(sha256)), hash)
    return hash.digest('hex') === sha256 ? 'whole' : 'changed'
  }
}

/** Beside a file that was thrown away: a mark and not a deletion, since what drops it may still be undone. */
const DROPPED = '.dropped'

const SUM = /^[0-9a-f]{64}$/

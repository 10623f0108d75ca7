import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

/**
 * Files of editions, by what is in them: the one place that knows where they are. A file is written once, whole, under
 * its sum; nothing here changes or removes one.
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
    if ((await this.sizeOf(sha256)) === bytes.length) return sha256
    await mkdir(this.folder, { recursive: true })
    const draft = `${file}.${randomUUID()}.part`
    try {
      await writeFile(draft, bytes, { flush: true })
      await rename(draft, file)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
    return sha256
  }

  fileOf(sha256: string): string {
    if (!SUM.test(sha256)) throw new Error('Not the sum of a file.')
    return path.join(this.folder, sha256)
  }

  /** Bytes; nothing when it is not there. */
  async sizeOf(sha256: string): Promise<number | undefined> {
    try {
      return (await stat(this.fileOf(sha256))).size
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }

  /** How a file stands: as it was, other than it was, or gone. */
  async check(sha256: string): Promise<'whole' | 'changed' | 'missing'> {
    if ((await this.sizeOf(sha256)) === undefined) return 'missing'
    const hash = createHash('sha256')
    await pipeline(createReadStream(this.fileOf(sha256)), hash)
    return hash.digest('hex') === sha256 ? 'whole' : 'changed'
  }
}

const SUM = /^[0-9a-f]{64}$/

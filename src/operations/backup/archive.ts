import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'

import { create, extract, list, type ReadEntry } from 'tar'

import type { FileFact } from './manifest'
import { BackupRefusal } from './refusal'
import { BETWEEN_LOOKS } from './room'

/* A backup is a gzipped tar: every tool that reads one opens it, without this site. */

/**
 * Packs entries of a folder, in that order, into a new file, and waits until the disk has it.
 *
 * @param onWay called at the beginning and after each `BETWEEN_LOOKS`, with the bytes that were written; who throws ends it
 */
export async function pack(
  folder: string,
  entries: readonly string[],
  to: string,
  onWay: (written: number) => Promise<void>,
): Promise<void> {
  const archive = create({ cwd: folder, gzip: true, portable: true, strict: true }, [...entries])
  const packed = async function* (): AsyncGenerator<Buffer> {
    let written = 0
    let lookAt = 0
    try {
      for await (const chunk of archive) {
        if (written >= lookAt) {
          await onWay(written)
          lookAt += BETWEEN_LOOKS
        }
        written += chunk.length
        yield chunk
      }
    } finally {
      // Left in the middle, it would keep open what it reads, and with it the room that this takes.
      archive.on('error', () => undefined).resume()
    }
  }
  await pipeline(packed, createWriteStream(to, { flags: 'wx', mode: 0o600 }))
  await settle(to)
}

/** Waits until the disk has a file that was written. */
export async function settle(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Reads every file of a backup without writing any.
 *
 * @returns the text of the file named `first`, and what proves each of the others
 * @throws {BackupRefusal} 'damaged' when it is no whole archive
 */
export async function readThrough(
  file: string,
  first: string,
): Promise<{ text: string | undefined; facts: FileFact[] }> {
  const facts: FileFact[] = []
  let text: string | undefined
  const onReadEntry = (entry: ReadEntry) => {
    const hash = createHash('sha256')
    const kept: Buffer[] = []
    entry.on('data', (chunk) => {
      hash.update(chunk)
      if (entry.path === first) kept.push(chunk)
    })
    entry.on('end', () => {
      if (entry.path === first) text = Buffer.concat(kept).toString('utf8')
      else if (isFile(entry)) {
        facts.push({ path: entry.path, bytes: entry.size, sha256: hash.digest('hex') })
      }
    })
  }
  await asArchive(file, () => list({ file, strict: true, onReadEntry }))
  return { text, facts }
}

/**
 * Unpacks a backup into a folder: files and folders only, none outside of it.
 *
 * @throws {BackupRefusal} 'damaged' when it is no whole archive
 */
export const unpack = (file: string, folder: string): Promise<void> =>
  asArchive(file, () =>
    extract({
      file,
      cwd: folder,
      strict: true,
      filter: (_path, entry) => 'type' in entry && (isFile(entry) || entry.type === 'Directory'),
    }),
  )

const isFile = ({ type }: Pick<ReadEntry, 'type'>): boolean => type === 'File'

/** What the archive's reader says of damage becomes a refusal; what the disk says stays as it is. */
async function asArchive(file: string, read: () => Promise<void>): Promise<void> {
  try {
    await read()
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (/^(?:TAR_|Z_)/.test(code))
      throw new BackupRefusal('damaged', { files: file }, { cause: error })
    throw error
  }
}

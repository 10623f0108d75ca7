import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import type { UploadStore } from './store'

export interface Copied {
  /** Files that were brought over, and read back. */
  copied: number
  /** Files that were there already, byte for byte. */
  same: number
  /** Files that were left as they are there: they were changed there since. */
  newer: number
}

/**
 * Copies all uploads from one place to another, each read back and compared by its SHA-256. What is there already is
 * left, and so is what was changed there since: it may be done again while the site works with the one or the other.
 * Nothing is removed where they come from.
 *
 * @throws {StoreAway} when the storage does not answer
 */
export async function copyUploads(
  from: UploadStore,
  to: UploadStore,
  onCopied: (name: string) => void = () => {},
): Promise<Copied> {
  const work = await mkdtemp(path.join(os.tmpdir(), 'accompagner-uploads-'))
  const done: Copied = { copied: 0, same: 0, newer: 0 }
  try {
    for (const name of await from.list()) {
      if (name.endsWith('.part')) continue // is being written
      const file = path.join(work, 'file')
      const wanted = await fetchUpload(from, name, file)
      if (wanted === undefined) continue // removed meanwhile
      if ((await sumOf(to, name)) === wanted) {
        done.same += 1
        continue
      }
      if (await isNewer(to, from, name)) {
        done.newer += 1
        continue
      }
      await putProved(to, name, file, wanted)
      done.copied += 1
      onCopied(name)
    }
    return done
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/**
 * Writes what an upload holds into a file.
 *
 * @returns its SHA-256, in hexadecimal; nothing where it is not or no longer there
 */
export async function fetchUpload(
  store: UploadStore,
  name: string,
  file: string,
): Promise<string | undefined> {
  const found = await store.read(name)
  if (!found) return undefined
  const hash = createHash('sha256')
  await pipeline(found, hashing(hash), createWriteStream(file))
  return hash.digest('hex')
}

/**
 * Keeps a file as an upload, and reads it back.
 *
 * @throws {Error} when what is read back is something else
 */
export async function putProved(
  store: UploadStore,
  name: string,
  file: string,
  sha256: string,
): Promise<void> {
  await store.put(name, file)
  if ((await sumOf(store, name)) !== sha256) {
    throw new Error(`${name} was not kept as it is in ${store.place}`)
  }
}

/** A picture that is cropped keeps its name. */
async function isNewer(there: UploadStore, here: UploadStore, name: string): Promise<boolean> {
  const changedAt = await there.changedAt(name)
  return changedAt !== undefined && changedAt > ((await here.changedAt(name)) ?? 0)
}

async function sumOf(store: UploadStore, name: string): Promise<string | undefined> {
  const found = await store.read(name)
  if (!found) return undefined
  const hash = createHash('sha256')
  await pipeline(found, hash)
  return hash.digest('hex')
}

/** Passes on what goes through, and counts it in. */
const hashing = (hash: ReturnType<typeof createHash>) =>
  async function* (chunks: Readable): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks as AsyncIterable<Uint8Array>) {
      hash.update(chunk)
      yield chunk
    }
  }

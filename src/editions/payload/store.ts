import { createHash } from 'node:crypto'
import { readdir, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'

import { ifThere } from '@/disk/ifThere'
import { nameWhole, writeFileWhole } from '@/disk/wholeFile'
import { StoreAway, type UploadsSite, type UploadStore } from '@/uploads'
import { fetchUpload, putProved } from '@/uploads/copyUploads'
import { folderStore } from '@/uploads/folderStore'
import { s3Store } from '@/uploads/s3Store'

/** Where files of editions stand: in the data folder, or beside the uploads in a bucket, under a beginning of their own. */
export const editionFolder = ({ DATA_DIR }: Pick<UploadsSite, 'DATA_DIR'>): string =>
  path.join(path.resolve(DATA_DIR), 'editions')

/** The place that the settings name for them: all machines of a site share it where they share a bucket. */
export const editionPlace = (site: UploadsSite): UploadStore =>
  site.s3 ? s3Store(site.s3, 'editions/') : folderStore(editionFolder(site))

/**
 * Files of editions, by what is in them: the one place that knows where they are. A file is written once, whole, under
 * its sum, and never changed. Only what was thrown away before it was issued is removed (`forgetDropped`).
 *
 * What was made in the data folder before the site named a bucket is still given from there. What is given from a bucket
 * is kept by each machine in its cache while it is asked for.
 *
 * Everything but `drop` throws `StoreAway` where the bucket does not answer.
 */
export class EditionStore {
  private readonly folder: string
  private readonly place: UploadStore
  private readonly cache: string
  private readonly isInBucket: boolean
  /** Names of the files that were thrown away and tidied, for other machines; they hold nothing, and stay. */
  private readonly gone: UploadStore | undefined

  constructor(site: UploadsSite) {
    this.folder = editionFolder(site)
    this.place = editionPlace(site)
    this.cache = path.join(path.resolve(site.DATA_DIR), 'cache', 'edition-files')
    this.isInBucket = site.s3 !== undefined
    // Apart from the files: who copies those takes no marks along.
    this.gone = site.s3 && s3Store(site.s3, 'editions-gone/')
  }

  /** @returns its SHA-256 */
  async put(bytes: Uint8Array): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    // Wanted again.
    await this.unmark(sha256)
    await this.gone?.remove(sha256)
    // In its place: what only this machine has, from before the bucket, no other one could give.
    if ((await standingOf(sha256, await this.place.read(sha256))) === 'whole') return sha256
    if (!this.isInBucket) {
      await writeFileWhole(this.onDisk(sha256), bytes)
      return sha256
    }
    await this.withFile(bytes, (file) => putProved(this.place, sha256, file, sha256))
    return sha256
  }

  /**
   * Where a file lies on this machine, brought there if need be, for whoever sends parts of it.
   *
   * @param bytes how long it must be
   * @returns nothing when it is missing, or cut
   */
  async find({ sha256, bytes }: { sha256: string; bytes: number }): Promise<string | undefined> {
    const own = this.onDisk(sha256)
    if ((await sizeOf(own)) === bytes) return own
    if (!this.isInBucket) return undefined
    const kept = path.join(this.cache, sha256)
    if ((await sizeOf(kept)) === bytes) {
      await this.isWanted(kept)
      return kept
    }
    return (await this.bring(sha256, kept)) ? kept : undefined
  }

  /** @returns whether it is there now; many who ask at once have it brought once */
  private bring(sha256: string, kept: string): Promise<boolean> {
    const known = bringing.get(kept)
    if (known) return known
    const brought = nameWhole(
      kept,
      async (draft) => (await fetchUpload(this.place, sha256, draft)) === sha256,
    ).finally(() => bringing.delete(kept))
    bringing.set(kept, brought)
    // Nobody waits for room; what stays for now goes the next time.
    void brought.then(() => this.sweep(Date.now())).catch(() => undefined)
    return brought
  }

  private async isWanted(kept: string): Promise<void> {
    const now = new Date()
    const last = (await ifThere(stat(kept)))?.mtimeMs
    if (last !== undefined && now.getTime() - last > DAY_MS) await ifThere(utimes(kept, now, now))
  }

  /** What was not asked for in long goes, to be brought again; so does what a kill left. */
  private async sweep(now: number): Promise<void> {
    for (const name of (await ifThere(readdir(this.cache))) ?? []) {
      const file = path.join(this.cache, name)
      const age = now - ((await ifThere(stat(file)))?.mtimeMs ?? now)
      if (age > (name.endsWith('.part') ? LEFT_MS : UNASKED_MS)) await rm(file, { force: true })
    }
  }

  /** What a file holds, without keeping it on this machine: it may still be thrown away. */
  async read(sha256: string): Promise<Uint8Array | undefined> {
    const found = (await this.place.read(checked(sha256))) ?? (await this.fromFolder(sha256))
    return found && buffer(found)
  }

  /**
   * Marks files of a making that is thrown away. They stay while an edition names them. A bucket that does not answer
   * hinders nobody who hides something: the marks then stand on this machine.
   */
  async drop(files: readonly { sha256: string }[]): Promise<void> {
    if (files.length === 0) return
    await this.withFile(new Uint8Array(), async (mark) => {
      let place = this.place
      for (const { sha256 } of files) {
        const name = checked(sha256) + DROPPED
        try {
          await place.put(name, mark)
        } catch (error) {
          if (!(error instanceof StoreAway)) throw error
          place = this.ownPlace
          await place.put(name, mark)
        }
      }
    })
  }

  /** Sums of the files that were marked before a moment. */
  async listDropped(before: Date): Promise<string[]> {
    const dropped = new Set<string>()
    for (const place of this.isInBucket ? [this.place, this.ownPlace] : [this.place]) {
      for (const name of await place.list()) {
        const sha256 = name.slice(0, -DROPPED.length)
        if (!name.endsWith(DROPPED) || !SUM.test(sha256)) continue
        const markedAt = await place.changedAt(name)
        if (markedAt !== undefined && markedAt < before.getTime()) dropped.add(sha256)
      }
    }
    return [...dropped]
  }

  /** Takes the mark away, with the file or without it. */
  async settleDropped(sha256: string, isNamed: boolean): Promise<void> {
    if (!isNamed) {
      await this.place.remove(checked(sha256))
      // Copied to the bucket, and never removed from where it was made.
      await rm(this.onDisk(sha256), { force: true })
      await rm(path.join(this.cache, sha256), { force: true })
      const { gone } = this
      if (gone) await this.withFile(new Uint8Array(), (mark) => gone.put(sha256, mark))
    }
    await this.unmark(sha256)
  }

  /**
   * Removes from this machine what another one has tidied away: what was made in its folder before the bucket would be
   * in its backups for ever, and show what was hidden.
   *
   * @returns how many files went
   */
  async forgetGoneElsewhere(): Promise<number> {
    if (!this.gone) return 0
    const here = [...(await filesOf(this.folder)), ...(await filesOf(this.cache))]
    if (here.length === 0) return 0
    const marked = new Set(await this.gone.list())
    const gone = here.filter((file) => marked.has(path.basename(file)))
    for (const file of gone) await rm(file, { force: true })
    return gone.length
  }

  /** How a file stands: as it was, other than it was, or gone. */
  async check(sha256: string): Promise<'whole' | 'changed' | 'missing'> {
    return standingOf(
      sha256,
      (await this.place.read(checked(sha256))) ?? (await this.fromFolder(sha256)),
    )
  }

  private onDisk(sha256: string): string {
    return path.join(this.folder, checked(sha256))
  }

  private get ownPlace(): UploadStore {
    return folderStore(this.folder)
  }

  private async unmark(sha256: string): Promise<void> {
    await this.place.remove(sha256 + DROPPED)
    if (this.isInBucket) await this.ownPlace.remove(sha256 + DROPPED)
  }

  private fromFolder(sha256: string) {
    return this.isInBucket ? this.ownPlace.read(sha256) : undefined
  }

  /** Bytes as a file of the disk, for as long as they are sent. */
  private async withFile(bytes: Uint8Array, work: (file: string) => Promise<void>): Promise<void> {
    const file = path.join(this.cache, `${crypto.randomUUID()}.part`)
    try {
      await writeFileWhole(file, bytes)
      await work(file)
    } finally {
      await rm(file, { force: true })
    }
  }
}

async function standingOf(
  sha256: string,
  found: Readable | undefined,
): Promise<'whole' | 'changed' | 'missing'> {
  if (!found) return 'missing'
  const hash = createHash('sha256')
  await pipeline(found, hash)
  return hash.digest('hex') === sha256 ? 'whole' : 'changed'
}

/** Files on their way from a bucket, by where they will lie. */
const bringing = new Map<string, Promise<boolean>>()

const DAY_MS = 86_400_000
/** How long a machine keeps what nobody asks it for, and what nobody writes any more. */
const UNASKED_MS = 30 * DAY_MS
const LEFT_MS = DAY_MS

const sizeOf = async (file: string): Promise<number | undefined> =>
  (await ifThere(stat(file)))?.size

/** Beside a file that was thrown away: a mark and not a deletion, since what drops it may still be undone. */
const DROPPED = '.dropped'

const SUM = /^[0-9a-f]{64}$/

/** Paths of the files of editions in a folder of this machine. */
const filesOf = async (folder: string): Promise<string[]> =>
  ((await ifThere(readdir(folder))) ?? [])
    .filter((name) => SUM.test(name))
    .map((name) => path.join(folder, name))

/** A name that is no way out of its folder. */
function checked(sha256: string): string {
  if (!SUM.test(sha256)) throw new Error('Not the sum of a file.')
  return sha256
}

import { existsSync } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { StoreAway, type UploadStore, uploadStore } from '@/uploads'
import { fetchUpload, putProved } from '@/uploads/copyUploads'

import { filesIn } from './files'
import { type SiteSettings, UPLOADS } from './layout'
import { type FileFact, named } from './manifest'
import { BackupRefusal } from './refusal'

/* Uploads on S3-compatible storage go into a backup as those of a folder do, and back to where the settings say. */

/** What two clocks may differ by, in milliseconds. */
const CLOCKS_MS = 60_000

/**
 * Brings the uploads that are not brought yet, where the site keeps them elsewhere than in its folder, and again those
 * that may have changed since: a picture that is cropped keeps its name.
 *
 * @param folder where they go; made when there are some
 * @throws {BackupRefusal} 'uploadsAway'
 */
export async function fetchUploads(site: SiteSettings, folder: string): Promise<void> {
  if (!site.s3) return
  const store = uploadStore(site)
  await reached(async () => {
    for (const name of await store.list()) {
      const file = path.join(folder, name)
      if (existsSync(file) && !(await mayHaveChanged(store, name, file))) continue
      await mkdir(folder, { recursive: true })
      const part = `${file}.part`
      // Removed since it was listed: nothing to bring.
      if ((await fetchUpload(store, name, part)) === undefined) continue
      await rename(part, file)
    }
  })
}

async function mayHaveChanged(store: UploadStore, name: string, file: string): Promise<boolean> {
  const { mtimeMs: broughtAt } = await stat(file)
  const changedAt = await store.changedAt(name)
  // Removed since: what was brought stays.
  return changedAt !== undefined && changedAt > broughtAt - CLOCKS_MS
}

/** @throws {BackupRefusal} 'bucketInUse', 'uploadsAway' */
export async function refuseUploadsInUse(site: SiteSettings): Promise<void> {
  if (!site.s3) return
  const found = await reached(() => uploadStore(site).list())
  if (found.length > 0) {
    throw new BackupRefusal('bucketInUse', { bucket: site.s3.bucket, files: named(found.sort()) })
  }
}

/**
 * Puts the uploads of an unpacked backup on the storage that the settings name, each read back and compared with what
 * the backup says of it; then they leave the folder.
 *
 * @throws {BackupRefusal} 'uploadsAway'
 */
export async function putUploads(
  site: SiteSettings,
  folder: string,
  facts: readonly FileFact[],
): Promise<void> {
  if (!site.s3 || !existsSync(folder)) return
  const store = uploadStore(site)
  const sums = new Map(facts.map((fact) => [fact.path, fact.sha256]))
  const put: string[] = []
  try {
    await reached(async () => {
      for (const name of await filesIn(folder)) {
        put.push(name)
        await putProved(store, name, path.join(folder, name), sums.get(`${UPLOADS}/${name}`) ?? '')
      }
    })
  } catch (error) {
    // The bucket was empty, and must be for the next try; what cannot be removed is named by its refusal.
    await Promise.allSettled(put.map((name) => store.remove(name)))
    throw error
  }
  await rm(folder, { recursive: true })
}

/** What the storage says becomes a refusal. */
async function reached<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof StoreAway ? refusalOf(error) : error
  }
}

export function refusalOf(away: StoreAway): BackupRefusal {
  const { cause, place } = away
  const why = cause instanceof Error ? cause.message || cause.name : String(cause)
  return new BackupRefusal('uploadsAway', { bucket: place, why }, { cause: away })
}

import { existsSync } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { editionPlace } from '@/editions/payload/store'
import { StoreAway, type UploadStore, uploadStore } from '@/uploads'
import { fetchUpload, putProved } from '@/uploads/copyUploads'

import { filesIn } from './files'
import { EDITIONS, type SiteSettings, UPLOADS } from './layout'
import { type FileFact, named } from './manifest'
import { BackupRefusal } from './refusal'

/*
 * Uploads and files of editions on S3-compatible storage go into a backup as those of a folder do, and back to where the
 * settings say.
 */

/** What a bucket holds, and where it stands in a backup. */
const KEPT = [
  { folder: UPLOADS, placeOf: uploadStore },
  { folder: EDITIONS, placeOf: editionPlace },
] as const

/** What two clocks may differ by, in milliseconds. */
const CLOCKS_MS = 60_000

/**
 * Brings the uploads that are not brought yet, where the site keeps them elsewhere than in its folder, and again those
 * that may have changed since: a picture that is cropped keeps its name.
 *
 * @param work folder of the backup, in which they have their places
 * @throws {BackupRefusal} 'uploadsAway'
 */
export async function fetchUploads(site: SiteSettings, work: string): Promise<void> {
  if (!site.s3) return
  await reached(async () => {
    for (const { folder, placeOf } of KEPT) await fetchAll(placeOf(site), path.join(work, folder))
  })
}

async function fetchAll(store: UploadStore, folder: string): Promise<void> {
  for (const name of await store.list()) {
    const file = path.join(folder, name)
    if (existsSync(file) && !(await mayHaveChanged(store, name, file))) continue
    await mkdir(folder, { recursive: true })
    const part = `${file}.part`
    // Removed since it was listed: nothing to bring.
    if ((await fetchUpload(store, name, part)) === undefined) continue
    await rename(part, file)
  }
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
  const { bucket } = site.s3
  await reached(async () => {
    for (const { placeOf } of KEPT) {
      const found = await placeOf(site).list()
      if (found.length > 0) {
        throw new BackupRefusal('bucketInUse', { bucket, files: named(found.sort()) })
      }
    }
  })
}

/**
 * Puts the uploads and the files of editions of an unpacked backup on the storage that the settings name, each read back and compared with what
 * the backup says of it; then they leave the folder.
 *
 * @throws {BackupRefusal} 'uploadsAway'
 */
export async function putUploads(
  site: SiteSettings,
  unpacked: string,
  facts: readonly FileFact[],
): Promise<void> {
  if (!site.s3) return
  const sums = new Map(facts.map((fact) => [fact.path, fact.sha256]))
  const put: { place: UploadStore; name: string }[] = []
  const here = KEPT.filter(({ folder }) => existsSync(path.join(unpacked, folder)))
  try {
    await reached(async () => {
      for (const { folder, placeOf } of here) {
        const place = placeOf(site)
        for (const name of await filesIn(path.join(unpacked, folder))) {
          put.push({ place, name })
          const file = path.join(unpacked, folder, name)
          await putProved(place, name, file, sums.get(`${folder}/${name}`) ?? '')
        }
      }
    })
  } catch (error) {
    // The bucket was empty, and must be for the next try; what cannot be removed is named by its refusal.
    await Promise.allSettled(put.map(({ place, name }) => place.remove(name)))
    throw error
  }
  for (const { folder } of here) await rm(path.join(unpacked, folder), { recursive: true })
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

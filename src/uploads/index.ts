import path from 'node:path'
import { buffer } from 'node:stream/consumers'

import { folderStore } from './folderStore'
import { s3Store } from './s3Store'
import type { S3Settings } from './settings'
import { StoreAway, type UploadStore } from './store'

export { StoreAway, type UploadStore }

/** What of the settings says where uploads are kept. */
export interface UploadsSite {
  DATA_DIR: string
  /** Without it they are in the data folder. */
  s3?: S3Settings | undefined
}

/** Where uploads stand in a data folder. */
export const uploadsFolder = ({ DATA_DIR }: Pick<UploadsSite, 'DATA_DIR'>): string =>
  path.join(DATA_DIR, 'media')

/** Where the site of these settings keeps its uploads. */
export const uploadStore = (site: UploadsSite): UploadStore =>
  site.s3 ? s3Store(site.s3) : folderStore(uploadsFolder(site))

/** Why uploads cannot be reached; nothing where they can be. */
export async function problemOfUploads(
  site: UploadsSite,
  withinMs?: number,
): Promise<StoreAway | undefined> {
  try {
    await uploadStore(site).prove(withinMs)
    return undefined
  } catch (error) {
    if (error instanceof StoreAway) return error
    throw error
  }
}

/**
 * What an uploaded file holds, wherever it is kept. Who may read it is asked before: this is for what the site itself
 * makes of uploads (books, picture files, archives).
 *
 * @param filename as its document of `media` says it, or one of its `sizes`
 * @returns nothing where there is no such file
 * @throws {StoreAway} when the storage does not answer
 */
export async function readUpload(
  site: UploadsSite,
  filename: string,
): Promise<Uint8Array | undefined> {
  const found = await uploadStore(site).read(filename)
  return found && buffer(found)
}

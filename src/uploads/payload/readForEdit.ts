import { buffer } from 'node:stream/consumers'

import type { CollectionBeforeOperationHook } from 'payload'

import type { UploadStore } from '../store'

import { reached } from './reached'

/**
 * Hook: brings the picture that somebody crops. Payload would ask its own address for it through the network, which it
 * refuses where the site is on this machine or behind a proxy (3.90.1).
 */
export const readForEdit =
  (store: UploadStore): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, req }) => {
    if (operation !== 'update' || req.file || !req.user || !isEdited(req.query)) return args
    const { id } = args as { id?: string | number }
    if (id === undefined) return args
    const found = await req.payload.db.findOne<Stored>({
      collection: collection.slug,
      where: { id: { equals: id } },
      req,
    })
    if (!found?.filename || !found.mimeType) return args
    const { filename } = found
    const data = await reached(req, async () => {
      const stream = await store.read(filename)
      return stream && buffer(stream)
    })
    if (!data) return args
    req.file = { name: filename, mimetype: found.mimeType, data, size: data.length }
    // The picture stays the same one, as where files are on the disk.
    return { ...args, overwriteExistingFiles: true }
  }

interface Stored {
  id: string | number
  filename?: string | null
  mimeType?: string | null
}

const isEdited = (query: unknown): boolean =>
  typeof query === 'object' && query !== null && 'uploadEdits' in query && !!query.uploadEdits

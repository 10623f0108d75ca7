import { rm } from 'node:fs/promises'
import path from 'node:path'

import type { CollectionBeforeChangeHook } from 'payload'

import { onFailure } from '@/db/undo'
import { fileNamesOf } from '@/uploads/fileNames'

/**
 * Hook: Payload writes the files of a picture before the picture, and leaves them where they are when
 * the picture is not kept. A second try would then find its name taken by the first.
 */
export const removeUnsavedFiles =
  (folder: string): CollectionBeforeChangeHook =>
  ({ data, originalDoc, req }) => {
    const kept = fileNamesOf(originalDoc)
    const added = req.file ? fileNamesOf(data).filter((name) => !kept.includes(name)) : []
    onFailure(req, async () => {
      for (const name of added) await rm(path.join(folder, name), { force: true })
    })
    return data
  }

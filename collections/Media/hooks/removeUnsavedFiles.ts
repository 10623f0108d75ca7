import { rm } from 'node:fs/promises'
import path from 'node:path'

import type { CollectionBeforeChangeHook } from 'payload'

import { onFailure } from '@/db/undo'

/**
 * Hook: Payload writes the files of a picture before the picture, and leaves them where they are when
 * the picture is not kept. A second try would then find its name taken by the first.
 */
export const removeUnsavedFiles =
  (folder: string): CollectionBeforeChangeHook =>
  ({ data, originalDoc, req }) => {
    const kept = namesOf(originalDoc)
    const added = req.file ? namesOf(data).filter((name) => !kept.includes(name)) : []
    onFailure(req, async () => {
      for (const name of added) await rm(path.join(folder, name), { force: true })
    })
    return data
  }

interface Files {
  filename?: string | null
  sizes?: Record<string, { filename?: string | null } | null> | null
}

const namesOf = (document: Files | undefined): string[] =>
  [document, ...Object.values(document?.sizes ?? {})].flatMap((file) =>
    file?.filename ? [path.basename(file.filename)] : [],
  )

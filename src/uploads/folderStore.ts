import { createReadStream } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { ifThere } from '@/disk/ifThere'

import { isOneName, type UploadStore } from './store'

/** Uploads in a folder of the disk, as Payload itself keeps them. */
export function folderStore(folder: string): UploadStore {
  return {
    place: folder,
    list: async () => {
      const entries = await ifThere(readdir(folder, { withFileTypes: true }))
      return (entries ?? []).filter((entry) => !entry.isDirectory()).map(({ name }) => name)
    },
    read: async (name) => {
      if (!isOneName(name)) return undefined
      try {
        // Opened before it is given: what is removed meanwhile is read to its end.
        const handle = await open(path.join(folder, name))
        return createReadStream('', { fd: handle })
      } catch (error) {
        if (IS_NOT_THERE.has((error as NodeJS.ErrnoException).code ?? '')) return undefined
        throw error
      }
    },
    changedAt: async (name) => {
      if (!isOneName(name)) return undefined
      try {
        return (await stat(path.join(folder, name))).mtimeMs
      } catch (error) {
        if (IS_NOT_THERE.has((error as NodeJS.ErrnoException).code ?? '')) return undefined
        throw error
      }
    },
    put: async (name, file) => {
      await mkdir(folder, { recursive: true })
      const beside = path.join(folder, `${name}.part`)
      await copyFile(file, beside)
      await rename(beside, path.join(folder, name))
    },
    remove: (name) => rm(path.join(folder, path.basename(name)), { force: true }),
    prove: () => Promise.resolve(),
  }
}

const IS_NOT_THERE = new Set(['ENOENT', 'ENAMETOOLONG'])

import { readFile, readdir, stat } from 'node:fs/promises'
import path from 'node:path'

import { download } from '@/lmia/bytes/download'
import type { ImportSource } from '@/lmia/payload/run/importFiles'
import { ImportRefusal } from '@/lmia/report/refusal'

import type { Word } from './lmiaImportWords'

/** Something given on the command line that leads to no list. */
export interface SourceProblem {
  word: Word
  name: string
}

const LIST_FILE = /\.(?:csv|xlsx)$/i

/**
 * Turns what was given into lists to read: a file as it is, the lists of a folder and its folders
 * in the order of their names, a web address.
 */
export async function findSources(
  given: readonly string[],
  limits: { maxBytes: number },
): Promise<{ sources: ImportSource[]; problems: SourceProblem[] }> {
  const sources: ImportSource[] = []
  const problems: SourceProblem[] = []
  for (const name of given) {
    if (/^https?:\/\//i.test(name)) {
      sources.push(webSource(name, limits))
      continue
    }
    try {
      const files = (await stat(name)).isDirectory() ? await listFolder(name) : [name]
      if (files.length === 0) problems.push({ word: 'folderEmpty', name })
      sources.push(...files.map((file) => fileSource(file, limits)))
    } catch (error) {
      problems.push({ word: problemWord(error), name })
    }
  }
  return { sources, problems }
}

async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && LIST_FILE.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

const fileSource = (file: string, { maxBytes }: { maxBytes: number }): ImportSource => ({
  name: file,
  source: path.basename(file),
  read: async () => {
    const { size } = await stat(file)
    if (size > maxBytes) throw tooLarge(size, maxBytes)
    return readFile(file)
  },
})

const webSource = (address: string, { maxBytes }: { maxBytes: number }): ImportSource => ({
  name: address,
  source: address,
  read: async (signal) => (await download(address, { maxBytes, signal })).bytes,
})

const MEBIBYTE = 1024 * 1024

const tooLarge = (size: number, maxBytes: number) =>
  new ImportRefusal('fileTooLarge', {
    megabytes: Math.round(size / MEBIBYTE),
    limitMegabytes: Math.floor(maxBytes / MEBIBYTE),
  })

function problemWord(error: unknown): Word {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'notFound'
  if (code === 'EACCES' || code === 'EPERM') return 'notReadable'
  throw error
}

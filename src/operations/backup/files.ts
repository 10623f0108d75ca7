import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, link, mkdir, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import type { FileFact } from './manifest'

/** Paths of all files under a folder, relative to it, with `/`, sorted. Links are left out. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
}

/** Size and SHA-256 of each file, read one after the other. */
export async function factsOf(folder: string, paths: readonly string[]): Promise<FileFact[]> {
  const facts: FileFact[] = []
  for (const file of paths) {
    const full = path.join(folder, file)
    const hash = createHash('sha256')
    await pipeline(createReadStream(full), hash)
    facts.push({ path: file, bytes: (await stat(full)).size, sha256: hash.digest('hex') })
  }
  return facts
}

/**
 * Holds a file under a second name, so that it is there for the backup though the site removes it
 * meanwhile; where a file system has no second names, copies it. What is gone already is left.
 */
export async function holdFile(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true })
  try {
    await link(from, to)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' || code === 'ENOENT') return
    await copyFile(from, to)
  }
}

import { createHash } from 'node:crypto'
import { createReadStream, type Dirent } from 'node:fs'
import { copyFile, link, mkdir, readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import { type FileFact, named } from './manifest'
import { BackupRefusal } from './refusal'

/**
 * Paths of all files under a folder, relative to it, with `/`, sorted. Links are followed: uploads may
 * stand on another disk.
 *
 * @param isWanted whether a file, or a folder with all in it, is looked at
 * @throws {BackupRefusal} 'linkBroken' for links that lead nowhere or back to where they stand
 */
export async function filesIn(
  folder: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<string[]> {
  const found: string[] = []
  const broken: string[] = []
  /** @param above real paths of the folders that it is in */
  const look = async (at: string, above: readonly string[]): Promise<void> => {
    for (const entry of await readdir(path.join(folder, at), { withFileTypes: true })) {
      const file = at ? `${at}/${entry.name}` : entry.name
      if (!isWanted(file)) continue
      const target = await targetOf(path.join(folder, file), entry)
      if (!target || above.includes(target.real)) broken.push(file)
      else if (target.isFile) found.push(file)
      else if (target.isFolder) await look(file, [...above, target.real])
    }
  }
  await look('', [await realpath(folder)])
  if (broken.length > 0) throw new BackupRefusal('linkBroken', { files: named(broken.sort()) })
  return found.sort()
}

interface Target {
  real: string
  isFile: boolean
  isFolder: boolean
}

/** What an entry of a folder is, or what its link leads to; nothing for a link that leads nowhere. */
async function targetOf(file: string, entry: Dirent): Promise<Target | undefined> {
  if (entry.isFile()) return { real: file, isFile: true, isFolder: false }
  if (!entry.isSymbolicLink() && !entry.isDirectory()) {
    return { real: file, isFile: false, isFolder: false } // a socket holds nothing
  }
  try {
    const stats = await stat(file)
    return { real: await realpath(file), isFile: stats.isFile(), isFolder: stats.isDirectory() }
  } catch (error) {
    if (LEADS_NOWHERE.has((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

const LEADS_NOWHERE = new Set(['ENOENT', 'ELOOP', 'ENOTDIR'])

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
 * meanwhile, which takes no room; where a file system has no second names, and on another disk, copies it. What is gone
 * already is left.
 *
 * @param toBeCopied called with its bytes before a copy is written
 */
export async function holdFile(
  from: string,
  to: string,
  toBeCopied: (bytes: number) => Promise<void>,
): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true })
  try {
    await link(await realpath(from), to) // of the file, not of a link to it
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' || code === 'ENOENT') return
    await toBeCopied((await stat(from)).size)
    await copyFile(from, to)
  }
}

import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'

import { ifThere } from '@/disk/ifThere'
import { writeFileWhole } from '@/disk/wholeFile'

/** A file that stands there. */
export interface Shelved {
  bytes: number
  /** Milliseconds since 1970: another when it was made anew under the same name. */
  writtenAt: number
}

/** Printed books as files of the data folder, within a limit in bytes: those asked for longest ago leave. */
export class Shelf {
  constructor(
    readonly folder: string,
    private readonly maxBytes: number,
  ) {}

  /** Where a file of this name stands or would stand. */
  fileOf(name: string): string {
    return path.join(this.folder, name)
  }

  /** Nothing when it is not there. To be looked for is to be used. */
  async find(name: string): Promise<Shelved | undefined> {
    return ifThere(markUsed(this.fileOf(name)))
  }

  /** Whole or not at all: a process that is killed leaves no half of a file under the name. */
  async put(name: string, bytes: Uint8Array): Promise<void> {
    await writeFileWhole(this.fileOf(name), bytes)
    if (name.endsWith(BOOK)) await this.makeRoom(name)
  }

  async remove(name: string): Promise<void> {
    await rm(this.fileOf(name), { force: true })
  }

  /** Nothing when it is not there. */
  async read(name: string): Promise<string | undefined> {
    return ifThere(readFile(this.fileOf(name), 'utf8'))
  }

  async names(): Promise<string[]> {
    return (await ifThere(readdir(this.folder))) ?? []
  }

  /** What a killed process left half written; another that works in the same folder goes on. */
  async tidy(now = Date.now()): Promise<void> {
    for (const { name, writtenAt } of await this.files()) {
      if (DRAFT.test(name) && now - writtenAt > DRAFT_MS) await this.remove(name)
    }
  }

  private async makeRoom(newest: string): Promise<void> {
    const books = (await this.files()).filter(({ name }) => name.endsWith(BOOK))
    books.sort(
      (a, b) => Number(b.name === newest) - Number(a.name === newest) || b.usedAt - a.usedAt,
    )
    let bytes = 0
    for (const { name, size } of books) {
      bytes += size
      if (bytes > this.maxBytes && name !== newest) await this.remove(name)
    }
  }

  private async files() {
    const looks = (await this.names()).map(async (name) => {
      const found = await ifThere(stat(this.fileOf(name)))
      // It may have left in the meantime.
      if (!found) return []
      return [{ name, size: found.size, usedAt: found.atimeMs, writtenAt: found.mtimeMs }]
    })
    return (await Promise.all(looks)).flat()
  }
}

async function markUsed(file: string): Promise<Shelved> {
  const { size, mtime } = await stat(file)
  await utimes(file, new Date(), mtime)
  return { bytes: size, writtenAt: mtime.getTime() }
}

/** Longer than any file takes to be written. */
const DRAFT_MS = 10 * 60_000

/** As `writeFileWhole` names what is not whole yet, and as sites of before did. */
const DRAFT = /\.(?:part|draft)$/
const BOOK = '.pdf'

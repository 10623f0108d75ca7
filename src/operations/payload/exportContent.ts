import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { CollectionSlug, Payload } from 'payload'

import { BackupRefusal } from '../backup/refusal'
import { writeTable } from '../export/writeTable'

/** What does not leave: secrets, and what only this installation can use. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'sheet-links': 'what opens a sheet without an account',
}
const OF_THE_SYSTEM = /^payload-/

/** Documents read at once. */
const PAGE = 200

export interface ExportOptions {
  /** Folder to write into: missing or empty. */
  folder: string
  dataDir: string
  /** Called after each table. */
  onTable?: (name: string, count: number) => void
}

/**
 * Writes all content as files that any program reads: each collection as JSON and CSV, as it is
 * online and each version kept, in all languages; uploads and lists as they came. Passwords and links
 * that open something stay.
 *
 * @returns how many documents each table has
 * @throws {BackupRefusal} 'targetInUse' when the folder is not empty
 */
export async function exportContent(
  payload: Payload,
  { folder, dataDir, onTable }: ExportOptions,
): Promise<Record<string, number>> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const found = await readdir(folder)
  if (found.length > 0) {
    throw new BackupRefusal('targetInUse', { folder, files: found.slice(0, 5).join(', ') })
  }
  const counts: Record<string, number> = {}
  const write = async (name: string, documents: AsyncIterable<object>) => {
    counts[name] = await writeTable(path.join(folder, name), documents)
    onTable?.(name, counts[name])
  }
  for (const { slug, versions } of payload.config.collections) {
    if (OF_THE_SYSTEM.test(slug) || slug in LEFT_OUT) continue
    await write(slug, documentsOf(payload, slug as CollectionSlug))
    if (versions) await write(`${slug}.versions`, versionsOf(payload, slug as CollectionSlug))
  }
  await copyFolder(path.join(dataDir, 'media'), path.join(folder, 'media'))
  await copyFolder(path.join(dataDir, 'lmia', 'lists'), path.join(folder, 'lmia-lists'))
  await writeFile(path.join(folder, 'tables.json'), `${JSON.stringify(counts, null, 2)}\n`)
  return counts
}

const ALL = { depth: 0, limit: PAGE, locale: 'all', overrideAccess: true, sort: 'id' } as const

async function* documentsOf(payload: Payload, collection: CollectionSlug): AsyncGenerator<object> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({ collection, ...ALL, page })
    yield* docs.map((document) => withoutSecrets(document))
    if (!hasNextPage) return
  }
}

async function* versionsOf(payload: Payload, collection: CollectionSlug): AsyncGenerator<object> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.findVersions({ collection, ...ALL, page })
    yield* docs
    if (!hasNextPage) return
  }
}

/** Sessions of accounts: who has one could be them. */
function withoutSecrets(document: object): object {
  const { sessions: _sessions, ...rest } = document as Record<string, unknown>
  return rest
}

async function copyFolder(from: string, to: string): Promise<void> {
  if (existsSync(from))
    await cp(from, to, { recursive: true, filter: (file) => !/\.part$/.test(file) })
}

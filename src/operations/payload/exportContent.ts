import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { CollectionSlug, Payload, Where } from 'payload'

import type { Id } from '@/db/ids'
import { editionFolder, editionPlace } from '@/editions/payload/store'
import { type UploadsSite, uploadsFolder, uploadStore } from '@/uploads'
import { copyUploads } from '@/uploads/copyUploads'
import { folderStore } from '@/uploads/folderStore'

import { BackupRefusal } from '../backup/refusal'
import { writeTable } from '../export/writeTable'

/** What does not leave: secrets, and what only this installation can use. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'sheet-links': 'what opens a sheet without an account',
  followers: 'addresses that nobody sees, which are erased at once when somebody leaves',
}

/** Fields that do not leave, though their document does: who has one could be its owner. */
const FIELDS_LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  users: ['sessions', 'hash', 'salt', 'resetPasswordToken', 'pendingEmailToken'],
  // A first password, a reset, a personal link, that which ends letters: what its recipient alone may use.
  'outbox-messages': ['text', 'leaveUrl'],
  // What opens a text without an account.
  'outside-readings': ['tokenHash'],
  // Hashes of words that were not asked for often enough to be known: whoever has the secret could try some.
  'unanswered-words': ['key'],
}

const OF_THE_SYSTEM = /^payload-/

/** Documents read at once, when nobody says otherwise. */
const PAGE = 200

export interface ExportOptions {
  /** Folder to write into: missing or empty. */
  folder: string
  site: UploadsSite
  /** Documents read at once. */
  page?: number
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
  { folder, site, page = PAGE, onTable }: ExportOptions,
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
    const collection = slug as CollectionSlug
    const asked = { collection, limit: page, ...WHOLE }
    const without = FIELDS_LEFT_OUT[slug] ?? []
    const find = async (where: Where) => (await payload.find({ ...asked, where })).docs
    await write(slug, withoutFields(without, allById(find, page)))
    if (!versions) continue
    const findVersions = async (where: Where) =>
      (await payload.findVersions({ ...asked, where })).docs
    await write(`${slug}.versions`, withoutFields(without, allById(findVersions, page)))
  }
  const uploads = path.join(folder, 'media')
  if (site.s3) await copyUploads(uploadStore(site), folderStore(uploads))
  else await copyFolder(uploadsFolder(site), uploads)
  await copyFolder(path.join(site.DATA_DIR, 'lmia', 'lists'), path.join(folder, 'lmia-lists'))
  const editions = path.join(folder, 'editions')
  await copyFolder(editionFolder(site), editions)
  if (site.s3) await copyUploads(editionPlace(site), folderStore(editions))
  await writeFile(path.join(folder, 'tables.json'), `${JSON.stringify(counts, null, 2)}\n`)
  return counts
}

const WHOLE = {
  depth: 0,
  locale: 'all',
  overrideAccess: true,
  pagination: false,
  sort: 'id',
} as const

/** All there are, a page after the other by their ids: none moves when another one goes meanwhile. */
async function* allById<Document extends { id: Id }>(
  find: (where: Where) => Promise<Document[]>,
  page: number,
): AsyncGenerator<Document> {
  let where: Where = {}
  for (;;) {
    const documents = await find(where)
    yield* documents
    const last = documents.at(-1)
    if (!last || documents.length < page) return
    where = { id: { greater_than: last.id } }
  }
}

/** Documents, or versions of them, without some fields. */
async function* withoutFields(
  names: readonly string[],
  documents: AsyncIterable<object>,
): AsyncGenerator<object> {
  const without = (document: object): object =>
    Object.fromEntries(Object.entries(document).filter(([name]) => !names.includes(name)))
  for await (const document of documents) {
    const left = without(document)
    yield 'version' in left && isObject(left.version)
      ? { ...left, version: without(left.version) }
      : left
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

async function copyFolder(from: string, to: string): Promise<void> {
  if (existsSync(from))
    await cp(from, to, {
      recursive: true,
      dereference: true,
      filter: (file) => !/\.part$/.test(file),
    })
}

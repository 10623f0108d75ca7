import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { rereadContentVersion } from '@/contentVersion/version'
import type { Id } from '@/db/ids'
import { ifThere } from '@/disk/ifThere'
import { writeFileWhole } from '@/disk/wholeFile'
import type { UploadsSite } from '@/uploads'

import type { EditionFile, FileKey } from '../files'
import type { DrawnEdition, EditionOrder, EditionPress } from '../press'
import type { Frozen, StoredEdition } from '../types'
import { EditionStore } from './store'
import { findBefore, getEdition, languagesOf, writeEdition } from './stored'

interface Making {
  id: Id
  /** As the edition's progress says: another one is of an order that was dropped. */
  run: string
  press: EditionPress
  site: UploadsSite
}

/** Publications while the content is read: it is read again until nothing changed meanwhile. */
const READINGS = 5

/**
 * Makes all files of an edition, from where a stop left it. Content is read once, whole, and kept beside; printing goes
 * on from there, so that a file made after a stop says the same as one made before. The edition has all of its files in
 * one write, or none.
 *
 * @returns how many files it has; 0 when nobody wants them any more
 */
export async function makeEdition(payload: Payload, making: Making): Promise<number> {
  const { id, run, press, site } = making
  const isWanted = async () => {
    const { state, progress } = await getEdition(payload, id)
    return state === 'making' && progress?.run === run
  }
  if (!(await isWanted())) return 0
  const desk = new Workbench(path.join(path.resolve(site.DATA_DIR), 'cache', 'editions', run))
  const drawn = (await desk.drawn()) ?? (await drawOnce(payload, making, desk))
  const ours = { id, from: ['making' as const], and: [{ 'progress.run': { equals: run } }] }
  const total = drawn.files.length
  for (const [at, { isToPrint }] of drawn.files.entries()) {
    if (isToPrint && !(await desk.printed(at))) {
      await desk.keepPrinted(at, await press.print(await desk.read(at)))
    }
    // A hiding or a person may have ended it meanwhile, and another making may have begun.
    const isKept = await writeEdition(payload, ours, { progress: { run, done: at + 1, total } })
    if (!isKept) return desk.clear().then(() => 0)
  }
  const store = new EditionStore(site)
  const files: EditionFile[] = []
  let isKept = false
  try {
    for (const [at, { part, language, format, isToPrint }] of drawn.files.entries()) {
      const bytes = (isToPrint ? await desk.printed(at) : undefined) ?? (await desk.read(at))
      files.push({ part, language, format, bytes: bytes.length, sha256: await store.put(bytes) })
    }
    const { at, changes, since, shown } = drawn
    const frozen: Frozen = { at, files, changes, since, shown }
    isKept = await writeEdition(payload, ours, { state: 'made', frozen })
  } finally {
    // Also after a fault, such as a storage that is away: given up, nobody would name them; tried again, they are wanted.
    if (!isKept) await store.drop(files)
  }
  await desk.clear()
  return isKept ? files.length : 0
}

async function drawOnce(payload: Payload, { id, press }: Making, desk: Workbench): Promise<Laid> {
  const edition = await getEdition(payload, id)
  const before = await findBefore(payload, edition.number ?? 0)
  for (let reading = 0; reading < READINGS; reading += 1) {
    const version = await rereadContentVersion(payload)
    const at = new Date().toISOString()
    const drawn = await press.draw(orderOf(edition, before))
    if ((await rereadContentVersion(payload)) === version) {
      return desk.lay({ ...drawn, since: before?.number ?? null }, at)
    }
  }
  throw new Error('The content changed each time it was read.')
}

const orderOf = (edition: StoredEdition, before: StoredEdition | undefined): EditionOrder => ({
  number: edition.number ?? 0,
  date: edition.date,
  languages: languagesOf(edition),
  since: before?.frozen?.at ?? null,
})

/** What was read, without its bytes. */
interface Laid extends Omit<DrawnEdition, 'files'> {
  at: string
  /** Number of the edition before. */
  since: number | null
  files: (FileKey & { isToPrint: boolean })[]
}

/** A folder for one making: what was drawn, and what is printed of it. */
class Workbench {
  constructor(private readonly folder: string) {}

  /** What was drawn whole; nothing while some of it is missing. */
  async drawn(): Promise<Laid | undefined> {
    const known = await this.find('drawn.json')
    return known && (JSON.parse(known.toString('utf8')) as Laid)
  }

  /** The list is written last: with it, everything is there. */
  async lay({ files, ...drawn }: DrawnEdition & Pick<Laid, 'since'>, at: string): Promise<Laid> {
    for (const [index, { bytes }] of files.entries()) await this.put(`${index}.drawn`, bytes)
    const laid = { ...drawn, at, files: files.map(({ bytes: _, ...file }) => file) }
    await this.put('drawn.json', Buffer.from(JSON.stringify(laid)))
    return laid
  }

  async read(at: number): Promise<Uint8Array> {
    return readFile(path.join(this.folder, `${at}.drawn`))
  }

  printed(at: number): Promise<Buffer | undefined> {
    return this.find(`${at}.printed`)
  }

  async keepPrinted(at: number, bytes: Uint8Array): Promise<Uint8Array> {
    await this.put(`${at}.printed`, bytes)
    return bytes
  }

  async clear(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true })
  }

  private put(name: string, bytes: Uint8Array): Promise<void> {
    return writeFileWhole(path.join(this.folder, name), bytes)
  }

  private find(name: string): Promise<Buffer | undefined> {
    return ifThere(readFile(path.join(this.folder, name)))
  }
}

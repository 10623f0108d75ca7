import type { Payload, Where } from 'payload'

import type { Id } from '@/db/ids'

import type { LineInput } from '../../store/lmiaStore'
import type { FileMeta } from '../../types'

import { databaseId } from './generations'

/** What became of a file. `notPreferred`: read whole, its period counts in English. */
export type FileState =
  'staged' | 'current' | 'replaced' | 'failed' | 'cancelled' | 'withdrawn' | 'notPreferred'

/** What these functions use of an `lmia-files` document. */
export interface FileDocument {
  id: Id
  name: string
  state: FileState
  kind: FileMeta['kind']
  year?: number | null
  quarters?: unknown
  touchedAt?: string | null
  createdAt: string
}

const COLLECTION = 'lmia-files'

/* Written through the database adapter: imports run outside any request, and no rule applies. */

/** Where a file came from, when that is known. */
export interface FileStory {
  importedBy?: Id
  resourceId?: string
  publisherChangedAt?: string
}

/** Makes the document of a file that begins to load. Returns its generation. */
export async function beginFile(
  payload: Payload,
  meta: FileMeta,
  now: Date,
  about: FileStory,
): Promise<string> {
  const document = await payload.db.create({
    collection: COLLECTION,
    req: {},
    data: { ...identityOf(meta, now, about), state: 'staged' satisfies FileState },
  })
  return String(document.id)
}

/** Leaves one line, without rows, of a file that was read and whose period counts in English. */
export async function keepNotPreferred(
  payload: Payload,
  meta: FileMeta,
  now: Date,
  { input, ...about }: FileStory & { input: LineInput },
): Promise<void> {
  const state: FileState = 'notPreferred'
  const data = { ...identityOf(meta, now, about), ...contentOf(input), state }
  const where: Where = { and: [{ sha256: { equals: meta.sha256 } }, { state: { equals: state } }] }
  const kept = await payload.db.updateOne({ collection: COLLECTION, where, data, req: {} })
  if (!kept) await payload.db.create({ collection: COLLECTION, data, req: {} })
}

const identityOf = (meta: FileMeta, now: Date, about: FileStory) => ({
  name: meta.fileName,
  kind: meta.kind,
  periodKey: meta.period.key,
  year: meta.period.year,
  quarters: meta.period.quarters,
  language: meta.language,
  format: meta.format,
  layout: meta.layout,
  encoding: meta.encoding,
  title: meta.title,
  sha256: meta.sha256,
  sizeBytes: meta.sizeBytes,
  touchedAt: now.toISOString(),
  importedBy: about.importedBy ?? null,
  resourceId: about.resourceId ?? null,
  publisherChangedAt: about.publisherChangedAt ?? null,
})

/** Writes what an import found, before its rows become current. */
export async function describeFile(
  payload: Payload,
  generation: string,
  { replaces, ...input }: LineInput & { replaces: readonly string[] },
  durationMs: number,
): Promise<void> {
  await payload.db.updateOne({
    collection: COLLECTION,
    id: databaseId(payload, generation),
    req: {},
    data: { ...contentOf(input), replaces, durationMs },
  })
}

const contentOf = ({ summary, notices, source }: LineInput) => ({
  rowsRead: summary.rowsRead,
  rowsLoaded: summary.rowsLoaded,
  rowsRejected: summary.rowsRejected,
  quebecRows: summary.quebecRows,
  positions: summary.positions,
  quebecPositions: summary.quebecPositions,
  lmias: summary.lmias,
  placedMunicipality: summary.placed.municipality,
  placedPostalSector: summary.placed.postalSector,
  placedNone: summary.placed.none,
  noticeCounts: summary.notices,
  notices,
  source: source ?? null,
})

/** Brings a file's state in line with the catalogue. With `onlyFrom`, from that state only. */
export async function setFileState(
  payload: Payload,
  generation: string,
  state: FileState,
  { at, failure, onlyFrom }: { at?: Date; failure?: string; onlyFrom?: FileState } = {},
): Promise<void> {
  const id = { id: { equals: databaseId(payload, generation) } }
  await payload.db.updateOne({
    collection: COLLECTION,
    where: onlyFrom ? { and: [id, { state: { equals: onlyFrom } }] } : id,
    req: {},
    data: {
      state,
      ...(at ? { currentSince: at.toISOString() } : {}),
      ...(failure === undefined ? {} : { failure }),
    },
  })
}

/** Files in these states, oldest first. */
export async function listFiles(
  payload: Payload,
  states: readonly FileState[],
): Promise<FileDocument[]> {
  const { docs } = await payload.db.find<FileDocument>({
    collection: COLLECTION,
    where: { state: { in: states } },
    select: {
      name: true,
      state: true,
      kind: true,
      year: true,
      quarters: true,
      touchedAt: true,
      createdAt: true,
    },
    sort: 'createdAt',
    pagination: false,
    limit: 0,
    req: {},
  })
  return docs
}

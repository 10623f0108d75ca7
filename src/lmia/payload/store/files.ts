import type { Payload } from 'payload'

import type { Id } from '@/db/ids'

import type { MakeCurrentInput } from '../../store/lmiaStore'
import type { FileMeta } from '../../types'

import { databaseId } from './generations'

export type FileState = 'staged' | 'current' | 'replaced' | 'failed' | 'cancelled' | 'withdrawn'

/** What these functions use of an `lmia-files` document. */
export type FileDocument = {
  id: Id
  name: string
  state: FileState
  touchedAt?: string | null
}

const COLLECTION = 'lmia-files'

/* Written through the database adapter: imports run outside any request, and no rule applies. */

/** Makes the document of a file that begins to load. Returns its generation. */
export async function beginFile(
  payload: Payload,
  meta: FileMeta,
  now: Date,
  about: { importedBy?: Id; resourceId?: string; publisherChangedAt?: string },
): Promise<string> {
  const document = await payload.db.create({
    collection: COLLECTION,
    req: {},
    data: {
      name: meta.fileName,
      state: 'staged' satisfies FileState,
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
    },
  })
  return String(document.id)
}

/** Writes what an import found, before its rows become current. */
export async function describeFile(
  payload: Payload,
  generation: string,
  { summary, notices, replaces, source }: MakeCurrentInput,
  durationMs: number,
): Promise<void> {
  await payload.db.updateOne({
    collection: COLLECTION,
    id: databaseId(payload, generation),
    req: {},
    data: {
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
      replaces,
      source: source ?? null,
      durationMs,
    },
  })
}

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
    select: { name: true, state: true, touchedAt: true },
    sort: 'createdAt',
    pagination: false,
    limit: 0,
    req: {},
  })
  return docs
}

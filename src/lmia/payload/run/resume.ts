import type { Payload } from 'payload'

import { env } from '@/env'
import { idOf, type Id } from '@/db/ids'

import { KeptBytes } from '../../bytes/keptBytes'
import { loadLmiaContext } from '../../official/installedGazetteer'
import { overlaps } from '../../read/period'
import type { LmiaKind, Period, Quarter } from '../../types'
import { readCatalogue } from '../store/catalogue'
import { setFileState } from '../store/files'
import { INTERRUPTED, repairFiles } from '../store/repair'

import { importFiles } from './importFiles'
import { isUnderWay, readImportRun } from './importRun'
import { keptSourceOf } from './keptSources'
import type { FileResult } from './results'

type Interrupted = {
  id: Id
  name: string
  kind: LmiaKind
  sha256?: string | null
  periodKey?: string | null
  year?: number | null
  quarters?: unknown
  createdAt: string
  importedBy?: Id | { id: Id } | null
  source?: string | null
  resourceId?: string | null
  publisherChangedAt?: string | null
}

/**
 * Takes up the imports that stopped with their process, each once, from the bytes that were kept.
 * Called when a server starts; does nothing while an import is under way somewhere.
 */
export async function resumeInterrupted(payload: Payload): Promise<FileResult[]> {
  if (isUnderWay(await readImportRun(payload))) return []
  await repairFiles(payload, { idleSince: new Date() })
  const keptBytes = new KeptBytes(env.DATA_DIR)
  const results: FileResult[] = []
  for (const file of await listInterrupted(payload)) {
    // Tried once: a list that stops the process each time must not do so at every start.
    await setFileState(payload, String(file.id), 'cancelled', { failure: 'taken up again' })
    if (await isOvertaken(payload, file)) continue
    if (!(await keptBytes.find(file.sha256 ?? ''))) continue
    results.push(
      ...(await importFiles(payload, [keptSourceOf(file, keptBytes)], {
        context: await loadLmiaContext(env.DATA_DIR),
        by: 'start',
        importedBy: idOf(file.importedBy),
        keptBytes,
        waitMs: 0,
      })),
    )
  }
  return results
}

async function listInterrupted(payload: Payload): Promise<Interrupted[]> {
  const { docs } = await payload.db.find<Interrupted>({
    collection: 'lmia-files',
    where: { and: [{ state: { equals: 'failed' } }, { failure: { equals: INTERRUPTED } }] },
    sort: 'createdAt',
    pagination: false,
    limit: 0,
    req: {},
  })
  return docs
}

/** Whether its period has changed hands since: what came later is not undone. */
async function isOvertaken(payload: Payload, file: Interrupted): Promise<boolean> {
  const period: Period = {
    key: file.periodKey ?? '',
    year: file.year ?? 0,
    quarters: (file.quarters ?? []) as Quarter[],
  }
  const { entries } = await readCatalogue(payload)
  const rivals = entries.filter(
    (entry) => entry.kind === file.kind && overlaps(entry.period, period),
  )
  if (rivals.length === 0) return false
  const { docs } = await payload.db.find<{ id: Id; currentSince?: string | null }>({
    collection: 'lmia-files',
    where: { state: { equals: 'current' } },
    pagination: false,
    limit: 0,
    req: {},
  })
  return docs.some(
    ({ id, currentSince }) =>
      rivals.some(({ generation }) => generation === String(id)) &&
      new Date(currentSince ?? 0) > new Date(file.createdAt),
  )
}

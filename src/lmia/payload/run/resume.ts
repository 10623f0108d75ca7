import type { Payload } from 'payload'

import { env } from '@/env'
import { idOf, type Id } from '@/db/ids'

import { KeptBytes } from '../../bytes/keptBytes'
import { loadLmiaContext } from '../../official/installedGazetteer'
import { LoadRefusal } from '../../report/loadRefusal'
import { precedence } from '../../store/newest'
import type { FileMeta, Quarter } from '../../types'
import { publishedSource } from '../publisherWatch'
import { readCatalogue } from '../store/catalogue'
import { listFiles, setFileState } from '../store/files'
import { INTERRUPTED, repairFiles } from '../store/repair'

import { type Ask, leftOf } from './asks'
import { type ImportSource, workThrough } from './importFiles'
import { ImportRun, readImportRun, THE_SITE, wasStopped } from './importRun'
import { keptSourceOf } from './keptSources'
import type { FileResult } from './results'

type Interrupted = Pick<FileMeta, 'kind' | 'language'> & {
  id: Id
  name: string
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
 * Takes up the imports that stopped with their process: what the journal of a stopped run says was
 * asked for, and files left in the middle that no journal tells of. Called when a server starts and
 * every minute; does nothing while an import is under way somewhere.
 */
export async function resumeInterrupted(payload: Payload): Promise<FileResult[]> {
  if (!(await isSomethingLeft(payload))) return []
  const run = await takeLock(payload)
  if (!run) return []
  const keptBytes = new KeptBytes(env.DATA_DIR)
  const context = await prepare(payload, run, keptBytes)
  const asked = run.asks.map((ask) => ({ ask, source: sourceOf(ask, keptBytes) }))
  return workThrough(payload, run, asked, { context, keptBytes })
}

async function prepare(payload: Payload, run: ImportRun, keptBytes: KeptBytes) {
  try {
    await repairFiles(payload, { idleSince: new Date() })
    await addUntold(payload, run, keptBytes)
    return await loadLmiaContext(env.DATA_DIR)
  } catch (error) {
    await run.leave()
    throw error
  }
}

/** Whether a stopped process left anything: lists to load, or files that disagree with the catalogue. */
async function isSomethingLeft(payload: Payload): Promise<boolean> {
  const run = await readImportRun(payload)
  if (wasStopped(run) || (run?.owner === null && leftOf(run).length > 0)) return true
  const { entries } = await readCatalogue(payload)
  const current = new Set(entries.map(({ generation }) => generation))
  const files = await listFiles(payload, ['staged', 'current'])
  const agrees = files.every(({ id, state }) => state === 'current' && current.delete(String(id)))
  return !agrees || current.size > 0 || (await listInterrupted(payload)).length > 0
}

async function takeLock(payload: Payload): Promise<ImportRun | undefined> {
  try {
    return await ImportRun.begin(payload, { by: THE_SITE, asks: [], takesUp: true, waitMs: 0 })
  } catch (error) {
    if (error instanceof LoadRefusal && error.code === 'importUnderWay') return undefined
    throw error
  }
}

/**
 * Adds the files left in the middle that the journal does not know: an earlier version kept none.
 * Each is added once; one whose period had a later word, or whose bytes are gone, is let go.
 */
async function addUntold(payload: Payload, run: ImportRun, keptBytes: KeptBytes): Promise<void> {
  const files = await listInterrupted(payload)
  const { entries, withdrawals } = await readCatalogue(payload)
  const inForce = entries.map((entry) => ({ ...entry, receivedAt: entry.receivedAt ?? '' }))
  const untold: Ask[] = []
  for (const file of files) {
    if (run.knows(file.sha256)) continue
    if (precedence(receivedList(file), inForce, withdrawals) === 'overtaken') continue
    if (await keptBytes.find(file.sha256 ?? '')) untold.push(askOf(file))
  }
  if (untold.length > 0) await run.add(untold)
  for (const { id } of files) {
    await setFileState(payload, String(id), 'cancelled', { failure: 'taken up again' })
  }
}

const momentOf = ({ createdAt }: Interrupted): string => new Date(createdAt).toISOString()

const receivedList = (file: Interrupted) => ({
  kind: file.kind,
  language: file.language,
  receivedAt: momentOf(file),
  period: {
    key: file.periodKey ?? '',
    year: file.year ?? 0,
    quarters: (file.quarters ?? []) as Quarter[],
  },
})

const askOf = (file: Interrupted): Ask => ({
  name: file.name,
  source: file.source ?? undefined,
  resourceId: file.resourceId ?? undefined,
  publisherChangedAt: file.publisherChangedAt ?? undefined,
  sha256: file.sha256 ?? undefined,
  importedBy: idOf(file.importedBy),
  receivedAt: momentOf(file),
  stops: 1,
})

/** Where the bytes of an ask are: kept here, or still at the publisher. */
const sourceOf = (ask: Ask, keptBytes: KeptBytes): ImportSource =>
  ask.sha256 === undefined && ask.resourceId !== undefined && ask.source !== undefined
    ? publishedSource({ ...ask, source: ask.source })
    : keptSourceOf(ask, keptBytes)

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

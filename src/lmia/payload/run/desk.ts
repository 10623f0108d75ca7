import type { Payload } from 'payload'

import { env } from '@/env'
import type { Id } from '@/db/ids'

import { KeptBytes } from '../../bytes/keptBytes'
import { loadLmiaContext } from '../../official/installedGazetteer'
import { isLoadCode, LoadRefusal } from '../../report/loadRefusal'
import type { Notice } from '../../report/notices'
import { ImportRefusal } from '../../report/refusal'
import type { ImportSummary } from '../../report/summary'
import { decide } from '../../runImport'
import type { FileMeta } from '../../types'
import { PayloadStore } from '../store/payloadStore'

import { beginImport, type ImportSource, tryFiles } from './importFiles'
import { nextMoment } from './importRun'
import { amongReceived } from './readingTurns'
import type { FileResult } from './results'

/** What loading a list would do to what is in force. */
export type LoadEffect =
  | { kind: 'new' }
  | { kind: 'unchanged' }
  | { kind: 'replaces'; files: string[] }
  | { kind: 'notPreferred' }

/** A list received and read, before a person decides to load it. */
export interface Reception {
  sha256: string
  name: string
  title: string | null
  summary: ImportSummary
  notices: Notice[]
  effect: LoadEffect
}

export interface Person {
  id: Id
  name: string
}

export const keptBytes = (): KeptBytes => new KeptBytes(env.DATA_DIR)

/**
 * Reads a list without loading it and keeps its bytes for when it is loaded.
 *
 * @throws {ImportRefusal | LoadRefusal} when it is no list that can be imported
 */
export async function receiveList(payload: Payload, source: ImportSource): Promise<Reception> {
  const context = await loadLmiaContext(env.DATA_DIR)
  let bytes: Uint8Array | undefined
  const [result] = await amongReceived(() =>
    tryFiles([{ ...source, read: async (signal) => (bytes = await source.read(signal)) }], {
      context,
    }),
  )
  const { meta, summary, notices } = getOutcome(result)
  return {
    sha256: await keptBytes().keep(bytes!),
    name: source.name,
    title: meta.title,
    summary,
    notices,
    effect: await foreseeEffect(payload, meta),
  }
}

function getOutcome(result: FileResult | undefined) {
  if (result?.state === 'done') return result.outcome
  if (result?.state === 'refused') throw refusalOf(result)
  throw new Error(result?.detail ?? 'Nothing was read')
}

const refusalOf = ({ code, params }: Extract<FileResult, { state: 'refused' }>) =>
  isLoadCode(code) ? new LoadRefusal(code, params) : new ImportRefusal(code, params)

/**
 * What loading will do, as far as it can be known now.
 * @throws {ImportRefusal} `periodOverlaps` when it shares quarters with a different period
 */
async function foreseeEffect(payload: Payload, meta: FileMeta): Promise<LoadEffect> {
  const store = new PayloadStore(payload)
  const [current, withdrawals] = [await store.listCurrent(), await store.listWithdrawals()]
  const decision = decide({ ...meta, receivedAt: await nextMoment(payload) }, current, withdrawals)
  if (decision.state !== 'loaded') return { kind: decision.state }
  if (decision.replaces.length === 0) return { kind: 'new' }
  const files = current.filter(({ generation }) => decision.replaces.includes(generation))
  return { kind: 'replaces', files: files.map(({ fileName }) => fileName) }
}

/**
 * Starts an import in this process and returns once it has the lock and what was asked for is
 * written down; `readImportRun` tells where it is and what became of each list.
 *
 * @throws {LoadRefusal} 'importUnderWay' when another one is under way
 */
export async function startImport(
  payload: Payload,
  sources: readonly ImportSource[],
  person: Person,
  { again }: { again?: boolean } = {},
): Promise<void> {
  const { work } = await beginImport(payload, sources, {
    context: await loadLmiaContext(env.DATA_DIR),
    by: person.name,
    importedBy: person.id,
    again,
    keptBytes: keptBytes(),
    waitMs: 0,
  })
  void work().catch((error: unknown) => {
    payload.logger.error({ err: error, msg: 'An import started in the admin failed' })
  })
}

/** A list whose bytes are kept here. @throws {LoadRefusal} 'bytesMissing' */
export async function getKeptSource(sha256: string, name: string): Promise<ImportSource> {
  const bytes = await keptBytes().find(sha256)
  if (!bytes) throw new LoadRefusal('bytesMissing', { file: name })
  return { name, sha256, read: () => Promise.resolve(bytes) }
}

import type { Payload } from 'payload'

import type { Id } from '@/db/ids'
import { inBackground } from '@/db/turns'

import type { KeptBytes } from '../../bytes/keptBytes'
import type { LmiaContext } from '../../context'
import { LoadRefusal } from '../../report/loadRefusal'
import { ImportRefusal } from '../../report/refusal'
import { type ImportOutcome, type ImportProgress, runImport } from '../../runImport'
import { PayloadStore } from '../store/payloadStore'

import type { Ask, NewAsk } from './asks'
import { type AcquireOptions, ImportRun } from './importRun'
import { inReadingTurn } from './readingTurns'
import { type FileResult, shortResult } from './results'

/** A list to import, read only when its turn comes. */
export interface ImportSource {
  /** Path, file name or address, as given. */
  name: string
  read: (signal: AbortSignal) => Promise<Uint8Array>
  /** Where it came from, kept with the file. */
  source?: string
  resourceId?: string
  publisherChangedAt?: string
  /** Under which its bytes are kept already. */
  sha256?: string
  /** When it was asked for, if before now: a list read again is no newer word. */
  receivedAt?: string
}

export interface ImportReporter {
  onProgress?: (fileIndex: number, progress: ImportProgress) => void
  onResult?: (result: FileResult) => void
}

export type ImportFilesOptions = ImportReporter &
  Omit<AcquireOptions, 'asks' | 'takesUp'> & {
    context: LmiaContext
    importedBy?: Id
    keptBytes?: KeptBytes
    /** Load also what is in force already, byte for byte: the gazetteer may have changed. */
    again?: boolean
  }

/**
 * Imports files one after the other, as the only import under way on this database. Each file
 * becomes current as one step, or not at all; one that is refused does not stop the others.
 *
 * @throws {LoadRefusal} 'importUnderWay' when another import does not end in time
 */
export async function importFiles(
  payload: Payload,
  sources: readonly ImportSource[],
  options: ImportFilesOptions,
): Promise<FileResult[]> {
  return (await beginImport(payload, sources, options)).work()
}

/**
 * Takes the lock and writes down what is asked for, in one write: from then on, what is asked for
 * happens, also when this process is killed. `work` does it.
 *
 * @throws {LoadRefusal} 'importUnderWay' when another import does not end in time
 */
export async function beginImport(
  payload: Payload,
  sources: readonly ImportSource[],
  options: ImportFilesOptions,
): Promise<{ work: () => Promise<FileResult[]> }> {
  const asks = sources.map((source) => askFor(source, options))
  const run = await ImportRun.begin(payload, { ...options, asks })
  const readers = run.asks.map((ask, index) => ({ ask, source: sources[index]! }))
  return { work: () => inBackground(() => workThrough(payload, run, readers, options)) }
}

const askFor = (
  { read: _read, ...source }: ImportSource,
  { importedBy, again }: Pick<ImportFilesOptions, 'importedBy' | 'again'>,
): NewAsk => ({ ...source, importedBy, again })

type WorkOptions = ImportReporter & Pick<ImportFilesOptions, 'context' | 'keptBytes'>

/** Works through what a run has to do, and gives the lock back whatever happens. */
export async function workThrough(
  payload: Payload,
  run: ImportRun,
  asked: readonly { ask: Ask; source: ImportSource }[],
  options: WorkOptions,
): Promise<FileResult[]> {
  const results: FileResult[] = []
  const settle = async (result: FileResult): Promise<void> => {
    if (result.state === 'failed') {
      payload.logger.error({ msg: `The import of ${result.name} failed`, detail: result.detail })
    }
    results.push(result)
    await run.settle(shortResult(result))
    options.onResult?.(result)
  }
  try {
    // This run holds the lock: whatever is still being staged was left by a process that is gone.
    await new PayloadStore(payload).cleanUp({ idleMs: 0 })
    for (const { ask, source } of asked) {
      await settle(await importAsked(payload, run, { ask, source }, options, results.length))
      if (run.signal.aborted) break
    }
  } catch (error) {
    // Whoever asked is told of each file, also of those whose turn did not come.
    const detail = error instanceof Error ? error.message : String(error)
    for (const { source } of asked.slice(results.length)) {
      await settle({ name: source.name, state: 'failed', detail })
    }
    throw error
  } finally {
    await run.finish()
  }
  return results
}

const importAsked = (
  payload: Payload,
  run: ImportRun,
  { ask, source }: { ask: Ask; source: ImportSource },
  { context, keptBytes, onProgress }: WorkOptions,
  index: number,
): Promise<FileResult> =>
  importOne(source, run.signal, (bytes) =>
    runImport({
      bytes,
      fileName: source.name,
      source: source.source ?? source.name,
      receivedAt: ask.receivedAt,
      context,
      store: new PayloadStore(payload, {
        ...ask,
        isCleaned: true,
        onBegin: async () => {
          if (keptBytes) await run.keepsBytes(ask, await keptBytes.keep(bytes))
        },
      }),
      signal: run.signal,
      onProgress: (progress) => {
        run.report(progress)
        onProgress?.(index, progress)
      },
    }),
  )

/** Reads and checks files without a database: nothing is written anywhere. */
export async function tryFiles(
  sources: readonly ImportSource[],
  {
    context,
    onProgress,
    onResult,
    signal,
  }: ImportReporter & {
    context: LmiaContext
    signal?: AbortSignal
  },
): Promise<FileResult[]> {
  const results: FileResult[] = []
  const stop = signal ?? new AbortController().signal
  for (const [index, source] of sources.entries()) {
    const result = await importOne(source, stop, (bytes) =>
      runImport({
        bytes,
        fileName: source.name,
        context,
        dryRun: true,
        signal: stop,
        onProgress: (progress) => onProgress?.(index, progress),
      }),
    )
    results.push(result)
    onResult?.(result)
    if (stop.aborted) break
  }
  return results
}

async function importOne(
  source: ImportSource,
  signal: AbortSignal,
  work: (bytes: Uint8Array) => Promise<ImportOutcome>,
): Promise<FileResult> {
  const { name } = source
  try {
    signal.throwIfAborted()
    const bytes = await source.read(signal)
    return { name, state: 'done', outcome: await inReadingTurn(() => work(bytes)) }
  } catch (error) {
    if (signal.aborted) return { name, state: 'refused', code: codeOfStop(signal), params: {} }
    if (error instanceof ImportRefusal || error instanceof LoadRefusal) {
      return { name, state: 'refused', code: error.code, params: error.params }
    }
    return { name, state: 'failed', detail: error instanceof Error ? error.message : String(error) }
  }
}

/** Why an import was stopped: somebody wished it, unless its own run says otherwise. */
const codeOfStop = ({ reason }: AbortSignal) =>
  reason instanceof ImportRefusal ? reason.code : 'importCancelled'

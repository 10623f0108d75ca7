import type { Payload } from 'payload'

import type { Id } from '@/db/ids'

import type { KeptBytes } from '../../bytes/keptBytes'
import type { LmiaContext } from '../../context'
import { LoadRefusal } from '../../report/loadRefusal'
import { ImportRefusal } from '../../report/refusal'
import { type ImportOutcome, type ImportProgress, runImport } from '../../runImport'
import { PayloadStore } from '../store/payloadStore'

import { type AcquireOptions, ImportRun } from './importRun'
import { type FileResult, shortResult } from './results'

/** A list to import, read only when its turn comes. */
export type ImportSource = {
  /** Path, file name or address, as given. */
  name: string
  read: (signal: AbortSignal) => Promise<Uint8Array>
  /** Where it came from, kept with the file. */
  source?: string
  resourceId?: string
  publisherChangedAt?: string
}

export type ImportReporter = {
  onProgress?: (fileIndex: number, progress: ImportProgress) => void
  onResult?: (result: FileResult) => void
}

export type ImportFilesOptions = ImportReporter &
  Omit<AcquireOptions, 'fileCount'> & {
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
 * @throws {LoadRefusal} 'import_under_way' when another import does not end in time
 */
export async function importFiles(
  payload: Payload,
  sources: readonly ImportSource[],
  options: ImportFilesOptions,
): Promise<FileResult[]> {
  const run = await ImportRun.begin(payload, { ...options, fileCount: sources.length })
  const results: FileResult[] = []
  try {
    // This run holds the lock: whatever is still being staged was left by a process that is gone.
    await new PayloadStore(payload).cleanUp({ idleMs: 0 })
    for (const [index, source] of sources.entries()) {
      const { importedBy, keptBytes, context } = options
      const result = await importOne(source, run.signal, (bytes) =>
        runImport({
          bytes,
          fileName: source.name,
          source: source.source ?? source.name,
          context,
          store: new PayloadStore(payload, {
            importedBy,
            isCleaned: true,
            again: options.again,
            resourceId: source.resourceId,
            publisherChangedAt: source.publisherChangedAt,
            onBegin: () => keptBytes?.keep(bytes) ?? Promise.resolve(),
          }),
          signal: run.signal,
          onProgress: (progress) => {
            run.report(index, progress)
            options.onProgress?.(index, progress)
          },
        }),
      )
      if (result.state === 'failed') {
        payload.logger.error({ msg: `The import of ${source.name} failed`, detail: result.detail })
      }
      results.push(result)
      options.onResult?.(result)
      if (run.signal.aborted) break
    }
    return results
  } finally {
    await run.finish(results.map(shortResult))
  }
}

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
    return { name, state: 'done', outcome: await work(await source.read(signal)) }
  } catch (error) {
    if (signal.aborted) return { name, state: 'refused', code: 'import_cancelled', params: {} }
    if (error instanceof ImportRefusal || error instanceof LoadRefusal) {
      return { name, state: 'refused', code: error.code, params: error.params }
    }
    return { name, state: 'failed', detail: error instanceof Error ? error.message : String(error) }
  }
}

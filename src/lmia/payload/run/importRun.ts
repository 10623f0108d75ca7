import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import { changeKeyIf, readKey, swapKey } from '@/db/keyValues'
import { type ProcessName, seeProcess, thisProcess } from '@/db/processes'

import { LoadRefusal } from '../../report/loadRefusal'
import { ImportRefusal } from '../../report/refusal'
import type { ImportProgress } from '../../runImport'

import type { ShortResult } from './results'

/**
 * The import under way: one document that is at once the lock (one import at a time on a
 * database), the progress that any process can show, and the way to ask for a stop.
 */
export type ImportRunState = ProcessName & {
  revision: number
  /** Absent when no import is under way. */
  owner: string | null
  /** Who asked, as shown to others: a person's name, 'lmia:import', a scheduled job. */
  by: string
  startedAt: string
  heartbeatAt: string
  finishedAt: string | null
  cancelRequested: boolean
  fileIndex: number
  fileCount: number
  progress: ImportProgress | null
  /** What became of each file. */
  results: ShortResult[]
}

const KEY = 'lmia-import-run'
const HEARTBEAT_MS = 1000
/** A live process writes at least this often, even without progress. */
const QUIET_MS = 5000
/** Silence after which an owner is taken for dead when its process cannot be asked. */
const STALE_MS = 30_000
const RETRY_MS = 500

export type AcquireOptions = {
  by: string
  fileCount: number
  /** How long to wait for another import, in milliseconds. 0: refuse at once. */
  waitMs: number
  onWait?: (other: ImportRunState) => void
  signal?: AbortSignal
}

/** The import under way or the last one; `undefined` before the first. */
export const readImportRun = (payload: Payload): Promise<ImportRunState | undefined> =>
  readKey<ImportRunState>(payload, KEY)

/** Whether an import is under way in some process that is alive. */
export const isUnderWay = (run: ImportRunState | undefined, now = Date.now()): boolean =>
  run !== undefined && run.owner !== null && !isDead(run, now)

/** Asks the import under way to stop. Returns whether there was one. */
export async function requestCancel(payload: Payload): Promise<boolean> {
  const asked = await changeKeyIf<ImportRunState>(payload, KEY, (run) =>
    run && isUnderWay(run) ? { ...run, cancelRequested: true } : undefined,
  )
  return asked !== undefined
}

/** One import at a time: its lock, its progress, its end. */
export class ImportRun {
  /** Aborted when someone asks for a stop, or when the lock is lost. */
  readonly signal: AbortSignal
  private readonly controller = new AbortController()
  private readonly timer: NodeJS.Timeout
  private pending: Partial<ImportRunState> = {}
  private writing: Promise<void> = Promise.resolve()
  private writtenAt = Date.now()

  private constructor(
    private readonly payload: Payload,
    private readonly owner: string,
    outside: AbortSignal | undefined,
  ) {
    this.signal = outside
      ? AbortSignal.any([outside, this.controller.signal])
      : this.controller.signal
    this.timer = setInterval(() => void this.beat(), HEARTBEAT_MS)
    this.timer.unref()
  }

  /**
   * Takes the lock, waiting for another import if asked to.
   * @throws {LoadRefusal} 'import_under_way' when another import does not end in time
   */
  static async begin(payload: Payload, options: AcquireOptions): Promise<ImportRun> {
    const deadline = Date.now() + options.waitMs
    for (let told = false; ;) {
      const other = await readImportRun(payload)
      if (!isUnderWay(other)) {
        const owner = randomUUID()
        if (await swapKey(payload, KEY, other, newRun(owner, other, options))) {
          return new ImportRun(payload, owner, options.signal)
        }
        continue // someone else was quicker: look again
      }
      if (Date.now() >= deadline) {
        throw new LoadRefusal('import_under_way', { by: other!.by, since: other!.startedAt })
      }
      if (!told) options.onWait?.(other!)
      told = true
      options.signal?.throwIfAborted()
      await pause(RETRY_MS)
    }
  }

  /** Tells where the import is. Cheap: written at the next heartbeat. */
  report(fileIndex: number, progress: ImportProgress): void {
    Object.assign(this.pending, { fileIndex, progress })
  }

  /** Gives the lock back and keeps what became of each file. */
  async finish(results: ShortResult[]): Promise<void> {
    clearInterval(this.timer)
    await this.writing
    await this.write({
      ...this.pending,
      results,
      owner: null,
      finishedAt: new Date().toISOString(),
    })
  }

  private async beat(): Promise<void> {
    const hasNews = Object.keys(this.pending).length > 0
    if (!hasNews && Date.now() - this.writtenAt < QUIET_MS) return
    const news = this.pending
    this.pending = {}
    this.writing = this.writing
      .then(() => this.write(news))
      .catch((error: unknown) => {
        this.payload.logger.warn({ err: error, msg: 'The progress of an import was not written' })
        if (Date.now() - this.writtenAt > STALE_MS) this.controller.abort(error)
      })
    await this.writing
  }

  /** Writes over what is there, as long as the lock is ours. */
  private async write(news: Partial<ImportRunState>): Promise<void> {
    const written = await changeKeyIf<ImportRunState>(this.payload, KEY, (run) => {
      if (run?.owner !== this.owner) return undefined
      return { ...run, ...news, heartbeatAt: new Date().toISOString() }
    })
    if (!written) {
      this.controller.abort(new Error('Another process took the import over'))
      return
    }
    this.writtenAt = Date.now()
    if (written.cancelRequested) this.controller.abort(new ImportRefusal('import_cancelled'))
  }
}

function newRun(
  owner: string,
  before: ImportRunState | undefined,
  { by, fileCount }: AcquireOptions,
): ImportRunState {
  const now = new Date().toISOString()
  return {
    revision: (before?.revision ?? 0) + 1,
    owner,
    ...thisProcess(),
    by,
    startedAt: now,
    heartbeatAt: now,
    finishedAt: null,
    cancelRequested: false,
    fileIndex: 0,
    fileCount,
    progress: null,
    results: [],
  }
}

/** A process of this machine can be seen; one of another machine is dead when it is silent. */
function isDead(run: ImportRunState, now: number): boolean {
  const seen = seeProcess(run)
  if (seen === 'here' || seen === 'gone') return seen === 'gone'
  return now - new Date(run.heartbeatAt).getTime() > STALE_MS
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

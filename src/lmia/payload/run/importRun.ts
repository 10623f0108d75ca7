import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import { changeKeyIf, readKey, type Revised, swapKey } from '@/db/keyValues'
import { untilAnswered } from '@/db/mongodb/untilAnswered'
import { type ProcessName, seeProcess, thisProcess } from '@/db/processes'

import { LoadRefusal } from '../../report/loadRefusal'
import { ImportRefusal } from '../../report/refusal'
import type { ImportProgress } from '../../runImport'

import {
  type Ask,
  type AskedRun,
  leftOf,
  momentAfter,
  type NewAsk,
  planTakeUp,
  receive,
  settledOf,
} from './asks'
import type { ShortResult } from './results'

/**
 * The import under way: one document that is at once the lock (one import at a time on a
 * database), what was asked for, the progress that any process can show, and the way to ask for a
 * stop. Its owner is null when no import is under way.
 */
export type ImportRunState = Revised &
  ProcessName &
  AskedRun & {
    /** Who asked, as shown to others: a person's name, 'lmia:import', a scheduled job. */
    by: string
    startedAt: string
    heartbeatAt: string
    finishedAt: string | null
    cancelRequested: boolean
    fileIndex: number
    fileCount: number
    progress: ImportProgress | null
  }

const KEY = 'lmia-import-run'
const HEARTBEAT_MS = 1000
/** A live process writes at least this often, even without progress. */
const QUIET_MS = 5000
/** Silence after which an owner is taken for dead when its process cannot be asked. */
const STALE_MS = 30_000
const RETRY_MS = 500

export interface AcquireOptions {
  by: string
  asks: readonly NewAsk[]
  /** Take up, in the same write, what stopped processes left. */
  takesUp?: boolean
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

/** Whether an import began and its process stopped before the end. */
export const wasStopped = (run: ImportRunState | undefined, now = Date.now()): boolean =>
  run !== undefined && run.owner !== null && isDead(run, now)

/** A moment after every list asked for so far. ISO 8601 in UTC. */
export const nextMoment = async (payload: Payload): Promise<string> =>
  momentAfter((await readImportRun(payload))?.lastReceivedAt, new Date()).toISOString()

/** Asks the import under way to stop. Returns whether there was one. */
export async function requestCancel(payload: Payload): Promise<boolean> {
  const asked = await changeKeyIf<ImportRunState>(payload, KEY, (run) =>
    run && isUnderWay(run) ? { ...run, cancelRequested: true } : undefined,
  )
  return asked !== undefined
}

/** Who is said to import when nobody asked for it: the site. */
export const THE_SITE = 'Accompagner'

/** One import at a time: its lock, its progress, its end. */
export class ImportRun {
  /** Aborted when someone asks for a stop, or when the lock is lost. */
  readonly signal: AbortSignal
  private readonly controller = new AbortController()
  private readonly timer: NodeJS.Timeout
  private pending: Partial<ImportRunState> = {}
  private writing: Promise<void> = Promise.resolve()
  private writtenAt = Date.now()
  private results: ShortResult[]

  private constructor(
    private readonly payload: Payload,
    private readonly owner: string,
    private state: ImportRunState,
    outside: AbortSignal | undefined,
  ) {
    this.signal = outside
      ? AbortSignal.any([outside, this.controller.signal])
      : this.controller.signal
    this.results = [...state.results]
    this.timer = setInterval(() => void this.beat(), HEARTBEAT_MS)
    this.timer.unref()
  }

  /**
   * Takes the lock, waiting for another import if asked to.
   * @throws {LoadRefusal} 'importUnderWay' when another import does not end in time
   */
  static async begin(payload: Payload, options: AcquireOptions): Promise<ImportRun> {
    const deadline = Date.now() + options.waitMs
    for (let told = false; ;) {
      const other = await readImportRun(payload)
      if (!isUnderWay(other)) {
        const owner = randomUUID()
        const next = newRun(owner, other, options)
        if (await swapKey(payload, KEY, other, next)) {
          return new ImportRun(payload, owner, next, options.signal)
        }
        continue // someone else was quicker: look again
      }
      if (Date.now() >= deadline) {
        throw new LoadRefusal('importUnderWay', { by: other!.by, since: other!.startedAt })
      }
      if (!told) options.onWait?.(other!)
      told = true
      options.signal?.throwIfAborted()
      await pause(RETRY_MS)
    }
  }

  /** What is still to be worked through, in order. */
  get asks(): readonly Ask[] {
    return (this.state.asks ?? []).slice(this.results.length)
  }

  /** Whether one of its asks, done or not, is about these bytes. */
  knows(sha256: string | null | undefined): boolean {
    return (this.state.asks ?? []).some((ask) => ask.sha256 === sha256)
  }

  /** Writes down more that is to be loaded, found once the lock is held. */
  async add(asks: readonly Ask[]): Promise<void> {
    const all = planTakeUp([...this.asks, ...asks])
    await this.change({
      asks: [...(this.state.asks ?? []).slice(0, this.results.length), ...all.asks],
      fileCount: this.results.length + all.asks.length,
    })
  }

  /** Writes down under what the bytes of an ask are kept, before anything else of it is written. */
  async keepsBytes(ask: Ask, sha256: string): Promise<void> {
    const asks = (this.state.asks ?? []).map((each) =>
      each.receivedAt === ask.receivedAt ? { ...each, sha256 } : each,
    )
    await this.change({ asks })
  }

  /** Writes down what became of the ask under way: it will not be taken up again. */
  async settle(result: ShortResult): Promise<void> {
    this.results.push(result)
    await this.change({ results: this.results })
  }

  /** Tells where the import is. Cheap: written at the next heartbeat. */
  report(progress: ImportProgress): void {
    Object.assign(this.pending, { fileIndex: this.results.length, progress })
  }

  /** Gives the lock back; what became of each file stays. */
  async finish(): Promise<void> {
    clearInterval(this.timer)
    await this.change({ owner: null, finishedAt: new Date().toISOString() })
  }

  /** Gives the lock back without having worked: what was asked for waits for the next one. */
  async leave(): Promise<void> {
    clearInterval(this.timer)
    await this.change({ owner: null, left: [...this.asks], finishedAt: new Date().toISOString() })
  }

  /** Writes at once, after what is being written. */
  private async change(news: Partial<ImportRunState>): Promise<void> {
    await this.writing
    const { pending } = this
    this.pending = {}
    await this.write({ ...pending, ...news })
  }

  private async beat(): Promise<void> {
    const hasNews = Object.keys(this.pending).length > 0
    if (!hasNews && Date.now() - this.writtenAt < QUIET_MS) return
    const news = this.pending
    this.pending = {}
    this.writing = this.writing
      .then(() => this.write(news))
      .catch((error: unknown) => {
        this.warn(error, 'The progress of an import was not written')
        if (Date.now() - this.writtenAt > STALE_MS) this.lose(error)
      })
    await this.writing
  }

  /** Stops an import that could not say in time that it lives: another may have begun. */
  private lose(cause: unknown): void {
    clearInterval(this.timer)
    this.warn(cause, 'An import stopped: it lost its lock')
    this.controller.abort(new ImportRefusal('importLost'))
  }

  private warn(err: unknown, msg: string): void {
    this.payload.logger.warn({ err, run: this.owner, msg })
  }

  /** Writes over what is there, as long as the lock is ours; again when no server answered. */
  private async write(news: Partial<ImportRunState>): Promise<void> {
    const written = await untilAnswered(() =>
      changeKeyIf<ImportRunState>(this.payload, KEY, (run) => {
        if (run?.owner !== this.owner && !isGivenBack(run, news)) return undefined
        return { ...run!, ...news, heartbeatAt: new Date().toISOString() }
      }),
    )
    if (!written) {
      this.lose(new Error('Another process took the import over'))
      return
    }
    this.state = written
    this.writtenAt = Date.now()
    if (written.cancelRequested) this.controller.abort(new ImportRefusal('importCancelled'))
  }
}

function newRun(
  owner: string,
  before: ImportRunState | undefined,
  { by, asks: asked, takesUp }: AcquireOptions,
): ImportRunState {
  const now = new Date().toISOString()
  const left = leftOf(before)
  const received = receive(asked, before?.lastReceivedAt, new Date(now))
  const [settled, plan] = takesUp
    ? [settledOf(before), planTakeUp([...left, ...received])]
    : [settledOf(undefined), { asks: received, results: [] }]
  const asks = [...settled.asks, ...plan.asks]
  const results = [...settled.results, ...plan.results]
  return {
    revision: (before?.revision ?? 0) + 1,
    owner,
    ...thisProcess(),
    by,
    startedAt: now,
    heartbeatAt: now,
    finishedAt: null,
    cancelRequested: false,
    fileIndex: results.length,
    fileCount: asks.length,
    progress: null,
    asks,
    results,
    left: takesUp ? [] : left,
    lastReceivedAt: lastOf([before?.lastReceivedAt, ...asks.map(({ receivedAt }) => receivedAt)]),
  }
}

const lastOf = (moments: readonly (string | undefined)[]): string | undefined =>
  moments.reduce((last, moment) => (moment && (!last || moment > last) ? moment : last), undefined)

/** A process of this machine can be seen to be gone; otherwise an owner is dead when it is silent. */
function isDead(run: ImportRunState, now: number): boolean {
  if (seeProcess(run) === 'gone') return true
  return now - new Date(run.heartbeatAt).getTime() > STALE_MS
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Whether the lock was given back already, by the same write whose answer never came. */
const isGivenBack = (
  run: ImportRunState | undefined,
  { owner, finishedAt }: Partial<ImportRunState>,
) => owner === null && run?.owner === null && run.finishedAt === finishedAt

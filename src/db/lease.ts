import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import { changeKeyIf, type Revised } from './keyValues'
import { type ProcessName, seeProcess, thisProcess } from './processes'

/** Who holds a lease; its revision grows with every beat. */
export type LeaseState = Revised & ProcessName & { owner: string | null }

export interface LeasePace {
  /** How often the holder shows that it lives, in milliseconds. */
  beatMs: number
  /** Without a beat for this long, a holder that cannot be seen to be gone counts as gone. */
  silentMs: number
}

const PACE: LeasePace = { beatMs: 15_000, silentMs: 60_000 }

/**
 * What only one process may do at a time, on both databases and without a transaction. A holder that
 * is gone is seen at once on the same machine; on another one it is told by its silence, measured
 * with the clock of the one that waits, so that clocks need not agree.
 */
export class Lease {
  private readonly owner = randomUUID()
  private beatAt = 0
  private seen = { revision: -1, at: 0 }

  constructor(
    private readonly payload: Payload,
    private readonly key: string,
    private readonly pace: LeasePace = PACE,
  ) {}

  /** Takes the lease or keeps it. Returns whether it is ours; writes at most once a beat. */
  async hold(now = Date.now()): Promise<boolean> {
    return (this.beatAt > 0 && now - this.beatAt < this.pace.beatMs) || this.beat(now)
  }

  /** Does the work while the lease is held and kept; `undefined` when another one holds it. */
  async during<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (!(await this.hold())) return undefined
    let beating: Promise<unknown> = Promise.resolve()
    const timer = setInterval(() => {
      beating = this.beat().catch((error: unknown) => {
        this.payload.logger.warn({ err: error, msg: `The lease ${this.key} was not renewed` })
      })
    }, this.pace.beatMs)
    timer.unref()
    try {
      return await work()
    } finally {
      clearInterval(timer)
      await beating
    }
  }

  /** Gives it back, so that another process need not wait. */
  async release(): Promise<void> {
    this.beatAt = 0
    await changeKeyIf<LeaseState>(this.payload, this.key, (state) =>
      state?.owner === this.owner ? { ...state, owner: null } : undefined,
    )
  }

  private async beat(now = Date.now()): Promise<boolean> {
    const written = await changeKeyIf<LeaseState>(this.payload, this.key, (state) =>
      this.mayTake(state, now) ? { ...thisProcess(), owner: this.owner } : undefined,
    )
    this.beatAt = written ? now : 0
    return written !== undefined
  }

  private mayTake(state: LeaseState | undefined, now: number): boolean {
    if (!state || state.owner === null || state.owner === this.owner) return true
    if (seeProcess(state) === 'gone') return true
    if (this.seen.revision !== state.revision) this.seen = { revision: state.revision, at: now }
    return now - this.seen.at > this.pace.silentMs
  }
}

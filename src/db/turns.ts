import { AsyncLocalStorage } from 'node:async_hooks'

import { TurnNotCome } from './conflicts'

/** How long a writer waits, in milliseconds. */
export interface TurnLimits {
  /** For its turn, behind others: a person waits for it. */
  turnTimeoutMs: number
  /** The same, in the background: nobody waits. */
  backgroundTimeoutMs: number
  /**
   * For a transaction that it is called from and that does nothing meanwhile: that one waits for
   * this writer, which waits for it, and everyone else waits for both.
   */
  ownTransactionMs: number
  /**
   * Where other processes want the place too: once it went from hand to hand for so long, it is left
   * free for a breath. They ask now and then, and would find it taken each time.
   */
  breath?: { afterMs: number; forMs: number }
}

/** A transaction that code was called from; `outer` is one that was open before it. */
interface Around {
  isOpen: boolean
  /** Statements so far: where none is added, nothing goes on. */
  statements: number
  outer?: Around
}

const around = new AsyncLocalStorage<Around>()

/** The open transaction that this code was called from, if there is one. */
function openAround(transaction = around.getStore()): Around | undefined {
  if (!transaction || transaction.isOpen) return transaction
  return transaction.outer && openAround(transaction.outer)
}

/**
 * Begins what will open a transaction, so that what its caller does until the end is known to come
 * from inside it. Not `async`: the caller's own context is the one to mark.
 */
export function markingCaller<T>(begin: () => T): T {
  const outer = openAround()
  around.enterWith({ isOpen: false, statements: 0, ...(outer && { outer }) })
  return begin()
}

const background = new AsyncLocalStorage<true>()

/** Does work that nobody waits for (an import, a round of jobs): its writes may stand in a long row. */
export const inBackground = <T>(work: () => Promise<T>): Promise<T> => background.run(true, work)

/** A turn that is a transaction: it says what it does, and ends. */
export interface TransactionTurn {
  onStatement: () => void
  release: () => void
}

/** Who shares a place in the row; a value that is only itself. */
type Party = object

const ownParty = new AsyncLocalStorage<Party>()

/**
 * Does the work of one request: what it writes side by side has one place in the row among those of
 * others, who are let in between.
 */
export const asOneParty = <T>(work: () => Promise<T>): Promise<T> =>
  ownParty.run(ownParty.getStore() ?? {}, work)

/** Lets somebody go on, after a breath. */
type GoOn = (breathMs: number) => void

/** Those of one party who wait, first come first. */
interface Lane {
  row: GoOn[]
  /** Since the party last had its turn, or began to wait. */
  waitedMs: number
}

const TICK_MS = 100

/**
 * A row for one place, without blocking the process. Parties have their turns one after another,
 * however much each wants to do at once.
 */
export class Turns {
  private current: Party | undefined
  /** Since when the place was never free. */
  private takenAt = 0
  /** Whose turn comes next stands first. */
  private readonly lanes = new Map<Party, Lane>()

  constructor(private readonly limits: TurnLimits) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    const release = await this.next()
    try {
      return await work()
    } finally {
      release()
    }
  }

  /** Waits for one's turn to open a transaction. */
  async nextTransaction(): Promise<TransactionTurn> {
    const marked: Around = around.getStore() ?? { isOpen: false, statements: 0 }
    const release = await this.next()
    marked.isOpen = true
    return {
      onStatement: () => {
        marked.statements += 1
      },
      release: () => {
        marked.isOpen = false
        release()
      },
    }
  }

  /**
   * Waits for one's turn.
   *
   * @throws {TurnNotCome} when others write for too long
   * @throws {Error} when it waits for the transaction that it was called from: it lacks its `req`
   */
  private async next(): Promise<() => void> {
    const party = ownParty.getStore() ?? {}
    if (this.current) await this.waitFor(party)
    else this.hold(party, performance.now())
    let isOver = false
    return () => {
      if (!isOver) this.letNextIn()
      isOver = true
    }
  }

  /** Ends when `letNextIn` has made the party the current one. */
  private waitFor(party: Party): Promise<void> {
    const lane = this.lanes.get(party) ?? { row: [], waitedMs: 0 }
    this.lanes.set(party, lane)
    return new Promise((resolve, reject) => {
      const goOn = (breathMs: number): void => {
        stopWaiting()
        if (breathMs === 0) resolve()
        else setTimeout(resolve, breathMs)
      }
      const stopWaiting = this.losePatience(party, lane, goOn, (error) => {
        stopWaiting()
        lane.row = lane.row.filter((other) => other !== goOn)
        if (lane.row.length === 0) this.lanes.delete(party)
        reject(error)
      })
      lane.row.push(goOn)
    })
  }

  /** The place stays taken when somebody waits: nobody of this process slips in before they go on. */
  private letNextIn(): void {
    this.current = undefined
    for (const [party, lane] of this.lanes) {
      this.lanes.delete(party)
      const goOn = lane.row.shift()
      lane.waitedMs = 0
      if (lane.row.length > 0) this.lanes.set(party, lane)
      goOn?.(this.handTo(party))
      return
    }
  }

  /** @returns for how long the place is free for other processes first, in milliseconds */
  private handTo(party: Party): number {
    const { breath } = this.limits
    const now = performance.now()
    const breathMs = breath && now - this.takenAt >= breath.afterMs ? breath.forMs : 0
    this.hold(party, breathMs > 0 ? now + breathMs : this.takenAt)
    return breathMs
  }

  private hold(party: Party, since: number): void {
    this.current = party
    this.takenAt = since
  }

  /**
   * Gives up when waiting on makes no sense. Only the first of a lane counts, since the others wait
   * for it. Counts ticks, so that a blocked process is no reason.
   *
   * @returns what stops the counting
   */
  private losePatience(
    party: Party,
    lane: Lane,
    goOn: GoOn,
    giveUp: (error: Error) => void,
  ): () => void {
    const { ownTransactionMs, turnTimeoutMs, backgroundTimeoutMs } = this.limits
    const isPatient = background.getStore() === true
    const own = around.getStore()
    let idleMs = 0
    let seen = -1
    const timer = setInterval(() => {
      const open = openAround(own)
      idleMs = open && open.statements === seen ? idleMs + TICK_MS : 0
      seen = open?.statements ?? -1
      if (idleMs >= ownTransactionMs) return giveUp(waitsForItself(idleMs))
      if (lane.row[0] !== goOn) return
      lane.waitedMs += TICK_MS
      const isPatientNow = isPatient || this.current === party
      const limitMs = isPatientNow ? backgroundTimeoutMs : turnTimeoutMs
      if (lane.waitedMs >= limitMs) giveUp(new TurnNotCome(`${waited(lane.waitedMs)}.`))
    }, TICK_MS)
    return () => clearInterval(timer)
  }
}

const waited = (ms: number): string =>
  `SQLite: a write waited ${ms} ms for the transaction before it`

const waitsForItself = (waitedMs: number): Error =>
  new Error(
    `${waited(waitedMs)}, which it was called from. It lacks the \`req\` of that transaction.`,
  )

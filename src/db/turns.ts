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

const TICK_MS = 100

/** A queue of one: each waits for the one before, without blocking the process. */
export class Turns {
  private last: Promise<void> = Promise.resolve()

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
    const before = this.last
    let release = () => {}
    const mine = new Promise<void>((resolve) => {
      release = resolve
    })
    this.last = before.then(() => mine)
    const patience = this.losePatience()
    try {
      await Promise.race([before, patience.lost])
    } catch (error) {
      release()
      throw error
    } finally {
      patience.stop()
    }
    return release
  }

  /** Fails when waiting on makes no sense. Counts ticks, so that a blocked process is no reason. */
  private losePatience(): { lost: Promise<never>; stop: () => void } {
    const { ownTransactionMs } = this.limits
    const turnTimeoutMs =
      this.limits[background.getStore() ? 'backgroundTimeoutMs' : 'turnTimeoutMs']
    let waitedMs = 0
    let idleMs = 0
    let seen = -1
    let timer: NodeJS.Timeout | undefined
    const own = around.getStore()
    const lost = new Promise<never>((_, reject) => {
      timer = setInterval(() => {
        waitedMs += TICK_MS
        const open = openAround(own)
        idleMs = open && open.statements === seen ? idleMs + TICK_MS : 0
        seen = open?.statements ?? -1
        if (idleMs >= ownTransactionMs) reject(waitsForItself(waitedMs))
        else if (waitedMs >= turnTimeoutMs) reject(new TurnNotCome(`${waited(waitedMs)}.`))
      }, TICK_MS)
    })
    return { lost, stop: () => clearInterval(timer) }
  }
}

const waited = (ms: number): string =>
  `SQLite: a write waited ${ms} ms for the transaction before it`

const waitsForItself = (waitedMs: number): Error =>
  new Error(
    `${waited(waitedMs)}, which it was called from. It lacks the \`req\` of that transaction.`,
  )

import type { Payload } from 'payload'

import { passingOf } from './conflicts'
import { hasTransactions } from './engine'

/** How often and how long a write is tried again. Times in milliseconds. */
export interface RetryPace {
  /** No try begins later than this after the first conflict; of a server that is away, after the start. */
  budgetMs: number
  /** The longest first wait; each next one may be twice as long. */
  firstWaitMs: number
  mostWaitMs: number
  now: () => number
  wait: (ms: number) => Promise<void>
  /** From 0 to 1: those who met wait differently long, so that they do not meet again. */
  random: () => number
}

const PACE: RetryPace = {
  budgetMs: 2000,
  firstWaitMs: 20,
  mostWaitMs: 400,
  now: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: Math.random,
}

/** The database stayed busy for as long as a person waits. Nothing was kept. */
export class DatabaseBusy extends Error {
  override readonly name = 'DatabaseBusy'
}

/** Nobody knows whether it was kept, or how much of it. */
export class DatabaseUnsure extends Error {
  override readonly name = 'DatabaseUnsure'
}

/** No server of the database answered what was read for as long as a person waits. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway'
}

/** Why a write was given up, for whoever tells a person; nothing for any other error. */
export function unkeptOf(error: unknown): 'busy' | 'unsure' | undefined {
  if (error instanceof DatabaseBusy) return 'busy'
  return error instanceof DatabaseUnsure ? 'unsure' : undefined
}

export interface RetryOptions {
  /** It only reads: done twice, nothing stands twice. */
  isReading?: boolean
  pace?: RetryPace
}

/**
 * Does a write whole, and again from the start when another one came first: MongoDB ends one of two
 * transactions that meet, and SQLite may be locked by another process. `attempt` begins its own
 * transaction, and has no effect outside it that may not happen twice. What only reads is also done
 * again when no server answered.
 *
 * @throws {DatabaseAway} when what is read was answered by nobody within the budget
 * @throws {DatabaseBusy} when it did not succeed within the budget, or its turn did not come: nothing
 * of it was kept
 * @throws {DatabaseUnsure} when what was kept cannot be known
 */
export async function retryConflicts<T>(
  payload: Pick<Payload, 'db'>,
  attempt: (number: number) => Promise<T>,
  { isReading = false, pace = PACE }: RetryOptions = {},
): Promise<T> {
  const beganAt = pace.now()
  let metAt: number | undefined
  for (let number = 1; ; number += 1) {
    try {
      return await attempt(number)
    } catch (error) {
      const passing = passingOf(error)
      if (!passing) throw error
      // Whoever waited for their turn is not made to wait for it once more.
      if (passing === 'late') {
        throw new DatabaseBusy('The turn of a write did not come', { cause: error })
      }
      // Without transactions the first half of a write stays: doing it again would double that half.
      if (!isReading && (passing !== 'conflict' || !hasTransactions(payload))) {
        throw new DatabaseUnsure('It is not known what was kept', { cause: error })
      }
      // The driver itself waited for a server, and a person with it.
      metAt ??= passing === 'away' ? beganAt : pace.now()
      const waitMs = waitBefore(number, pace)
      if (pace.now() - metAt + waitMs > pace.budgetMs) {
        if (passing === 'away') throw new DatabaseAway('No server answered', { cause: error })
        throw new DatabaseBusy(`A write met others ${number} times`, { cause: error })
      }
      await pace.wait(waitMs)
    }
  }
}

const waitBefore = (number: number, { firstWaitMs, mostWaitMs, random }: RetryPace): number =>
  random() * Math.min(mostWaitMs, firstWaitMs * 2 ** (number - 1))

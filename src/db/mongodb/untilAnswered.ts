import { isNotAnswered } from './errors'

/** How long a server may be away. Times in milliseconds. */
export interface AwayPace {
  /** No try begins later than this after the first that nobody answered. */
  budgetMs: number
  waitMs: number
  now: () => number
  wait: (ms: number) => Promise<void>
}

/** An election takes some twelve seconds. Past this an import has lost its lock anyway. */
const PACE: AwayPace = {
  budgetMs: 25_000,
  waitMs: 500,
  now: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}

/**
 * Does again what no server answered, until one is back: the driver itself asks twice at most, and
 * not everything. `work` may have been done although nobody said so: done twice, it must be the same
 * as done once.
 *
 * @throws what `work` last threw, when the server was away for longer
 */
export async function untilAnswered<T>(
  work: () => Promise<T>,
  { budgetMs, waitMs, now, wait }: AwayPace = PACE,
): Promise<T> {
  let awaySince: number | undefined
  for (;;) {
    try {
      return await work()
    } catch (error) {
      awaySince ??= now()
      if (!isNotAnswered(error) || now() - awaySince + waitMs > budgetMs) throw error
      await wait(waitMs)
    }
  }
}

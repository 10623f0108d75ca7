import { wait } from './lot'
import { session } from './session'

/** How often it is asked for what costs the site nothing. */
const EACH_MS = 100

/** How many times slower than an empty answer one may be that was promised soon. */
const TIMES = 10

/** The slowest empty answer of a site while something else was asked of it. */
export interface EmptyAnswers {
  /** Ends asking. In milliseconds. */
  stop: () => Promise<number>
}

/** Asks again and again for an answer that reads and writes nothing: how busy the machine is. */
export function askForNothing(baseUrl: string): EmptyAnswers {
  let isOver = false
  const asking = (async () => {
    const asker = session(baseUrl)
    let slowest = 0
    while (!isOver) {
      // Of a site that is gone the others tell.
      const { ms } = await asker.ask('GET', '/healthz')
      slowest = Math.max(slowest, ms)
      await wait(EACH_MS)
    }
    return slowest
  })()
  return {
    stop: () => {
      isOver = true
      return asking
    },
  }
}

/**
 * How long an answer may take: what was promised, and on a busy machine what ten empty answers took
 * there meanwhile. Both in milliseconds.
 */
export const allowedMs = (promisedMs: number, slowestEmptyMs: number): number =>
  Math.max(promisedMs, TIMES * slowestEmptyMs)

import { startEmptySite } from './emptySite'
import { wait } from './lot'
import { session } from './session'

/** How often it is asked for what costs the site nothing. */
const EACH_MS = 100

/** How many times slower than an empty answer one may be that was promised soon. */
const TIMES = 10

/** The slowest empty answer while something was asked of a site. */
export interface EmptyAnswers {
  /** Ends asking. In milliseconds. */
  stop: () => Promise<number>
}

/**
 * How busy the machine is: a process of its own answers with nothing, so that a site that stands still
 * does not excuse itself.
 */
export async function watchMachine(): Promise<EmptyAnswers> {
  const site = await startEmptySite()
  const empty = askForNothing(site.baseUrl)
  return {
    stop: async () => {
      const slowest = await empty.stop()
      await site.stop()
      return slowest
    },
  }
}

/** Asks again and again for an answer that reads and writes nothing. */
export function askForNothing(baseUrl: string): EmptyAnswers {
  let isOver = false
  const asking = (async () => {
    const asker = session(baseUrl)
    let slowest = 0
    while (!isOver) {
      const { ms } = await asker.ask('GET', '/')
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

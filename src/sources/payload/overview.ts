import type { Payload } from 'payload'

import { asksAnything } from '../standing'

import { deskPages } from './desk'
import { readLastRound } from './store'

/** How the watch stands, in numbers. */
export interface WatchFigures {
  pages: number
  /** Not looked at yet. */
  waiting: number
  /** What asks for an answer: changed, moved, dead, or leading to a private network. */
  toAnswer: number
  /** Those that cannot be watched: somebody reads them by hand. */
  unwatched: number
  /** Those that did not answer the last time, and are not counted as dead. */
  failing: number
  revising: number
  /** Due for more than a day: the watch does not keep up, or does not run. */
  late: number
  /** Moment (ISO) at which the site last looked at pages. */
  lastRoundAt: string | null
}

const LATE_MS = 86_400_000

export async function watchFigures(payload: Payload, now: Date): Promise<WatchFigures> {
  const pages = (await deskPages(payload)).map(({ page }) => page)
  const round = await readLastRound(payload)
  const late = new Date(now.getTime() - LATE_MS).toISOString()
  const count = (is: (page: (typeof pages)[number]) => boolean): number => pages.filter(is).length
  return {
    pages: pages.length,
    waiting: count(({ lookedAt }) => lookedAt === undefined),
    toAnswer: count(asksAnything),
    unwatched: count(({ unwatched }) => unwatched !== undefined),
    failing: count(({ dead, failed }) => failed > 0 && !dead),
    revising: count(({ revising }) => revising !== undefined),
    late: count(({ nextAt }) => nextAt < late),
    lastRoundAt: round?.at ?? null,
  }
}

import { inBackground } from '@/db/turns'

import type { Logger } from './logging'

export interface Rounds {
  /** Starts no other round, and waits for the one under way. */
  stop: () => Promise<void>
}

/**
 * Does something every few seconds: one round at a time, and a round that fails is followed by
 * another.
 *
 * @param firstAfterMs how long the first round waits: one that reads much leaves a start to those who come
 */
export function repeatRounds(
  round: () => Promise<unknown>,
  {
    everyMs,
    firstAfterMs,
    name,
    logger,
  }: { everyMs: number; firstAfterMs?: number; name: string; logger: Pick<Logger, 'error'> },
): Rounds {
  let underWay: Promise<void> | undefined
  const begin = (): undefined => {
    underWay ??= inBackground(round)
      .then(() => undefined)
      .catch((error: unknown) => {
        logger.error({ err: error }, `a round of ${name} failed; the next one tries again`)
      })
      .finally(() => {
        underWay = undefined
      })
  }
  const first = firstAfterMs === undefined ? begin() : setTimeout(begin, firstAfterMs)
  const timer = setInterval(begin, everyMs)
  return {
    stop: async () => {
      clearTimeout(first)
      clearInterval(timer)
      await underWay
    },
  }
}

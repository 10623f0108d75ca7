import { inBackground } from '@/db/turns'

import type { Logger } from './logging'

export interface Rounds {
  /** Starts no other round, and waits for the one under way. */
  stop: () => Promise<void>
}

/**
 * Does something every few seconds: one round at a time, and a round that fails is followed by
 * another.
 */
export function repeatRounds(
  round: () => Promise<unknown>,
  { everyMs, name, logger }: { everyMs: number; name: string; logger: Logger },
): Rounds {
  let underWay: Promise<void> | undefined
  const begin = () => {
    underWay ??= inBackground(round)
      .then(() => undefined)
      .catch((error: unknown) => {
        logger.error({ err: error }, `a round of ${name} failed; the next one tries again`)
      })
      .finally(() => {
        underWay = undefined
      })
  }
  begin()
  const timer = setInterval(begin, everyMs)
  return {
    stop: async () => {
      clearInterval(timer)
      await underWay
    },
  }
}

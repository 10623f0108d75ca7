import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'

import { currentMapTable } from '@/data/map/table'

import type { Logger } from '../logging'

/** A million rows are read and sorted in less; longer than that, nobody waits for the map alone. */
const AT_MOST_MS = 15_000

/**
 * Builds the map's table, so that a process which says that it is ready has none to make for the first question about
 * the map. A table that fails keeps nobody from anything: the next question tries again.
 *
 * @returns a promise that never fails: settled once the table stands, has failed, or takes too long
 */
export async function warmUpMap(
  payload: Payload,
  logger: Pick<Logger, 'warn' | 'error'>,
  { atMostMs = AT_MOST_MS, build = currentMapTable } = {},
): Promise<void> {
  const given = new AbortController()
  const late = pause(atMostMs, undefined, { signal: given.signal, ref: false }).then(
    () => logger.warn('the map table is still being built: its first questions wait'),
    () => undefined, // the table stood first
  )
  const built = build(payload)
    .catch((error: unknown) => {
      logger.error(
        { err: error },
        'the map table could not be built; the next question tries again',
      )
    })
    .finally(() => given.abort())
  await Promise.race([built, late])
}

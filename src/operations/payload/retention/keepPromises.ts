import type { Payload } from 'payload'

import { foldMonths } from '@/statistics/payload/foldMonths'
import { forgetOldWords } from '@/together/payload/kept'

import { before } from '../../retention/period'
import type { Periods } from '../../retention/promises'

import { doEach } from './doEach'
import { eraseDue } from './eraseDue'
import { tidyUp } from './tidyUp'

/**
 * All that the night takes away: what was kept as long as the privacy page says, and what only served for a while.
 *
 * @param periods those of this site
 * @returns how many rows and files went
 * @throws {AggregateError} when some of it could not be done; the rest was
 */
export async function keepPromises(
  payload: Payload,
  periods: Periods,
  now = new Date(),
): Promise<{ erased: number; tidied: number }> {
  let [erased, tidied] = [0, 0]
  await doEach(
    [
      async () => {
        const byPromise = await eraseDue(payload, periods, now)
        erased = Object.values(byPromise).reduce((sum, count) => sum + count, 0)
      },
      async () => void (await forgetOldWords(payload, now)),
      async () => void (await foldMonths(payload, before(now, periods.statistics))),
      async () => void (tidied = await tidyUp(payload, now)),
    ],
    'Not done this night',
  )
  return { erased, tidied }
}

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
 * @throws {PartlyDone} when some of it could not be done; the rest was, and it says how much that is
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
        return erased
      },
      () => forgetOldWords(payload, now),
      async () => {
        await foldMonths(payload, before(now, periods.statistics))
        return 0 // added up, not taken away
      },
      async () => (tidied = await tidyUp(payload, now)),
    ],
    'Not done this night',
  )
  return { erased, tidied }
}

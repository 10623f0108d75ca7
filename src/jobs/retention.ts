import type { TaskConfig } from 'payload'

import { env } from '@/env'
import { eraseDue } from '@/operations/payload/retention/eraseDue'
import { before } from '@/operations/retention/period'
import { tidyUp } from '@/operations/payload/retention/tidyUp'
import { foldMonths } from '@/statistics/payload/foldMonths'
import { forgetOldWords } from '@/together/payload/kept'

/** Each night: what was kept as long as the privacy page says goes, and what only served for a while. */
export const retention: TaskConfig<{ input: object; output: { erased: number; tidied: number } }> =
  {
    slug: 'retention',
    schedule: [{ cron: '20 9 * * *', queue: 'default' }], // after the backup, before dawn in Quebec
    outputSchema: [
      { name: 'erased', type: 'number' },
      { name: 'tidied', type: 'number' },
    ],
    handler: async ({ req: { payload } }) => {
      const now = new Date()
      const erased = await eraseDue(payload, env.RETENTION, now)
      await forgetOldWords(payload, now)
      await foldMonths(payload, before(now, env.RETENTION.statistics))
      return {
        output: {
          erased: Object.values(erased).reduce((sum, count) => sum + count, 0),
          tidied: await tidyUp(payload, now),
        },
      }
    },
  }

import type { TaskConfig } from 'payload'

import { env } from '@/env'
import { keepPromises } from '@/operations/payload/retention/keepPromises'

/** Each night: what was kept as long as the privacy page says goes, and what only served for a while. */
export const retention: TaskConfig<{ input: object; output: { erased: number; tidied: number } }> =
  {
    slug: 'retention',
    schedule: [{ cron: '20 9 * * *', queue: 'default' }], // after the backup, before dawn in Quebec
    outputSchema: [
      { name: 'erased', type: 'number' },
      { name: 'tidied', type: 'number' },
    ],
    handler: async ({ req: { payload } }) => ({
      output: await keepPromises(payload, env.RETENTION),
    }),
  }

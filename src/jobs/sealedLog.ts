import type { TaskConfig } from 'payload'

import { checkLog, holds } from '@/audit/seals/checkLog'
import { sealLog } from '@/audit/seals/sealLog'
import { dayAt, partsOf } from '@/days/calendar'

/** Each hour: the lines of the log that are new are sealed. */
export const sealLines: TaskConfig<{ input: object; output: { lines: number } }> = {
  slug: 'sealLines',
  schedule: [{ cron: '7 * * * *', queue: 'default' }],
  outputSchema: [{ name: 'lines', type: 'number' }],
  handler: async ({ req: { payload } }) => ({ output: { lines: await sealLog(payload) } }),
}

/** Each night the last days are looked at, and all of it on the first of a month. In days. */
const NIGHTLY_DAYS = 31
const DAY_MS = 24 * 60 * 60_000

/** Each night: the log still agrees with its seals. A failed job is seen in Today. */
export const checkSeals: TaskConfig<{ input: object; output: { lines: number } }> = {
  slug: 'checkSeals',
  schedule: [{ cron: '50 9 * * *', queue: 'default' }],
  outputSchema: [{ name: 'lines', type: 'number' }],
  handler: async ({ req: { payload } }) => {
    const now = new Date()
    const since = new Date(now.getTime() - NIGHTLY_DAYS * DAY_MS)
    const checked = await checkLog(payload, partsOf(dayAt(now)).date === 1 ? undefined : since)
    if (!holds(checked)) {
      throw new Error('The log does not agree with its seals: npm run audit:verify says where.')
    }
    return { output: { lines: checked.lines } }
  },
}

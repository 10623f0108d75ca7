import type { Where } from 'payload'

import { addDays, noonOf } from '@/days/calendar'

/** How long a failed job is shown, in days. */
const SHOWN_DAYS = 30

/**
 * The question for the jobs that failed and are still shown: Today, the page of operations and its figures ask the same.
 *
 * @param today the day it is in Quebec, 'yyyy-MM-dd'
 */
export const failedJobsSince = (today: string): Where => ({
  hasError: { equals: true },
  updatedAt: { greater_than: noonOf(addDays(today, -SHOWN_DAYS)).toISOString() },
})

import type { Payload } from 'payload'

import { dayAt } from '@/days/calendar'
import { env } from '@/env'
import type { Locale } from '@/i18n/locales'
import { addCounts } from '@/statistics/payload/addCounts'

/** One more who confirmed, or left: the day and the language, and nothing of whom. */
export async function countFollowing(
  payload: Payload,
  locale: Locale,
  kind: 'followed' | 'unfollowed',
  now = new Date(),
): Promise<void> {
  if (!env.STATISTICS) return
  const counted = { day: dayAt(now), kind, locale, item: '/follow', count: 1 } as const
  const { error } = await addCounts(payload, [counted])
  if (error) payload.logger.warn({ err: error, msg: 'somebody who follows was not counted' })
}

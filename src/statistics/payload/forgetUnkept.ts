import type { Payload, Where } from 'payload'

import { dayAt } from '@/days/calendar'

import { UNANSWERED_WORDS } from './collections'

/**
 * Forgets what was counted towards three days in a month that is over: it never came to be kept.
 *
 * @returns how many rows went
 */
export async function forgetUnkept(payload: Payload, now: Date): Promise<number> {
  const where: Where = {
    and: [{ words: { exists: false } }, { month: { less_than: dayAt(now).slice(0, 7) } }],
  }
  const { totalDocs } = await payload.db.count({ collection: UNANSWERED_WORDS, where })
  if (totalDocs > 0) await payload.db.deleteMany({ collection: UNANSWERED_WORDS, where })
  return totalDocs
}

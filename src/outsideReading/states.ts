import { lastDayBefore } from '@/days/calendar'

import type { ReadingState, StoredReading } from './types'

type Facts = Pick<StoredReading, 'answeredAt' | 'expiresAt' | 'openedAt' | 'revokedAt'>

/** Whether the link still opens the text. */
export const isOpenAt = ({ expiresAt, revokedAt }: Facts, now: Date): boolean =>
  !revokedAt && now.getTime() < Date.parse(expiresAt)

/** The last day of an invitation, 'yyyy-MM-dd' in Quebec: it ends with it. */
export const lastDayOf = ({ expiresAt }: Pick<Facts, 'expiresAt'>): string =>
  lastDayBefore(expiresAt)

/** How an invitation stands, for the team: an answer stays one after the end. */
export function readingState(facts: Facts, now: Date): ReadingState {
  if (facts.revokedAt) return 'withdrawn'
  if (facts.answeredAt) return 'answered'
  if (!isOpenAt(facts, now)) return 'ended'
  return facts.openedAt ? 'opened' : 'sent'
}

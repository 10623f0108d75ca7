import { addDays, momentsAt, wallClock, weekdayOf } from '@/days/calendar'

/** When the letters of a week are due, on Quebec's clock: before the first meeting of a Tuesday. */
const DUE = { weekday: 1, minutes: 7 * 60 } as const

/** Days between two letters to one address, whatever came late. */
const LEAST_DAYS = 7

/** Before every other day: no letter yet. */
export const NEVER = '0000-00-00'

/** The letters of one week: what happened until their moment. */
export interface Round {
  /** The day that names it, 'yyyy-MM-dd'. */
  day: string
  at: Date
}

/**
 * The last round that is due at a moment: a site that was down on Tuesday does it on Wednesday.
 *
 * @example lastRound(new Date('2026-12-02T15:00:00Z')) // { day: '2026-12-01', at: 2026-12-01T12:00:00.000Z }
 */
export function lastRound(now: Date): Round {
  const { day, minutes } = wallClock(now)
  const since = (weekdayOf(day) - DUE.weekday + 7) % 7
  const isBefore = since === 0 && minutes < DUE.minutes
  const due = addDays(day, isBefore ? -7 : -since)
  return { day: due, at: momentsAt(due, DUE.minutes)[0]! }
}

/** The last day on which somebody may have had a letter who gets one today. */
export const lastLetterBy = (today: string): string => addDays(today, -LEAST_DAYS)

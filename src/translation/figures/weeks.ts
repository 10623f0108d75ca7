import { addDays, weekdayOf } from '@/days/calendar'

/**
 * The Monday of a day's week.
 *
 * @example mondayOf('2026-11-28') // '2026-11-23'
 */
export const mondayOf = (day: string): string => addDays(day, -weekdayOf(day))

/** The Mondays of the last weeks, the oldest first and this week last. */
export const lastMondays = (today: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => addDays(mondayOf(today), 7 * (index + 1 - count)))

import { addDays } from '@/days/calendar'

/** What the team is reminded of about a text that must be read again. */
export const REVIEW_REMINDERS = ['soon', 'due'] as const

export type ReviewReminder = (typeof REVIEW_REMINDERS)[number]

/** Days after the review date on which each leaves. */
const LEAVES: Record<ReviewReminder, number> = { soon: -30, due: 0 }

/**
 * The reminder that a person has not had yet. Days are 'yyyy-MM-dd', in Quebec.
 *
 * @param reviewBy the day before which the text is to be read again
 * @param toldOn the day on which the person was last told what was due; nothing when never
 * @example reviewReminderOf('2026-12-31', '2026-12-01') // 'soon'
 */
export function reviewReminderOf(
  reviewBy: string,
  today: string,
  toldOn?: string,
): ReviewReminder | undefined {
  const reminder = REVIEW_REMINDERS.findLast((each) => addDays(reviewBy, LEAVES[each]) <= today)
  if (reminder === undefined) return undefined
  const isTold = toldOn !== undefined && addDays(reviewBy, LEAVES[reminder]) <= toldOn
  return isTold ? undefined : reminder
}

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
 * @param told the day on which the person was last told what was due, and the day since which the text
 *   is online with this date: what came online after the message was not in it
 * @example reviewReminderOf('2026-12-31', '2026-12-01') // 'soon'
 */
export function reviewReminderOf(
  reviewBy: string,
  today: string,
  told: { on?: string | undefined; since?: string | undefined } = {},
): ReviewReminder | undefined {
  const reminder = REVIEW_REMINDERS.findLast((each) => addDays(reviewBy, LEAVES[each]) <= today)
  if (reminder === undefined) return undefined
  const { on, since } = told
  const isNew = on !== undefined && since !== undefined && since >= on
  const isTold = on !== undefined && !isNew && addDays(reviewBy, LEAVES[reminder]) <= on
  return isTold ? undefined : reminder
}

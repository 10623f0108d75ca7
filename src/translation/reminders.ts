import { addDays } from '@/days/calendar'

/** What a person is reminded of about a translation that they took on. */
export const REMINDERS = ['soon', 'today', 'late'] as const

export type Reminder = (typeof REMINDERS)[number]

/** Days after the due date on which each leaves. */
const LEAVES: Record<Reminder, number> = { soon: -7, today: 0, late: 7 }

/** Days after which a reminder that could not leave says nothing new. */
const LAST_DAYS = 30

/** How a translation that somebody took on stands. Days are 'yyyy-MM-dd', in Quebec. */
export interface Assignment {
  dueDay: string
  /** Since when it is theirs; unknown for one from before. */
  since?: string | undefined
  /** French words that remain to be translated. */
  wordsToDo: number
}

/**
 * The reminder whose day it is, or was when nothing could leave; none when all is written. A person who
 * took it on that day or later has just read its date.
 *
 * @example reminderOf({ dueDay: '2026-12-08', wordsToDo: 40 }, '2026-12-01') // 'soon'
 */
export function reminderOf(
  { dueDay, since, wordsToDo }: Assignment,
  today: string,
): Reminder | undefined {
  if (wordsToDo === 0 || today > addDays(dueDay, LAST_DAYS)) return undefined
  const due = REMINDERS.findLast((reminder) => addDays(dueDay, LEAVES[reminder]) <= today)
  if (due === undefined) return undefined
  return since !== undefined && addDays(dueDay, LEAVES[due]) <= since ? undefined : due
}

/** Days before the due date from which a translation is due soon. */
export const SOON_DAYS = -LEAVES.soon

/** When a campaign writes: once, then two reminders at most; afterwards somebody calls. */
import { addDays, daysBetween } from '@/days/calendar'

/** What may be sent to one recipient, in order: there is no third reminder. */
export const STEPS = ['invitation', 'firstReminder', 'secondReminder'] as const
export type Step = (typeof STEPS)[number]

/** All days 'yyyy-MM-dd', included. */
export interface Schedule {
  from: string
  /** Days of the reminders; none means that step is left out. */
  firstReminder: string | null
  secondReminder: string | null
  until: string
}

export const PACE = {
  /** Days between two messages to one recipient, at least: a campaign that starts late does not press. */
  gapDays: 3,
  /** Days after the last message before somebody calls. */
  callAfterDays: 7,
} as const

/** What was sent to one recipient. */
export interface Progress {
  /** How many messages were put in the outbox, 0 to 3. */
  sent: number
  /** Day of the last one. */
  lastSentOn: string | null
}

export type ScheduleProblem = 'endsBeforeStart' | 'reminderOutside' | 'remindersTooClose'

/** Everything that is wrong with the days of a campaign. */
export function scheduleProblems(schedule: Schedule): ScheduleProblem[] {
  const { from, until } = schedule
  const days = [from, ...remindersOf(schedule)]
  const isTooClose = days.some(
    (day, at) => at > 0 && daysBetween(days[at - 1] ?? day, day) < PACE.gapDays,
  )
  const problems: [ScheduleProblem, boolean][] = [
    ['endsBeforeStart', until < from],
    ['reminderOutside', remindersOf(schedule).some((day) => day <= from || day > until)],
    ['remindersTooClose', isTooClose],
  ]
  return problems.filter(([, isSo]) => isSo).map(([code]) => code)
}

/** Days of the reminders that are planned, in order. */
const remindersOf = ({ firstReminder, secondReminder }: Schedule): string[] =>
  [firstReminder, secondReminder].filter((day) => day !== null)

/** The day on which each planned step is due, first step first. */
export const plannedDays = (schedule: Schedule): string[] => [
  schedule.from,
  ...remindersOf(schedule),
]

/**
 * The step that a recipient who has not answered is due today; nothing when there is none. A step that
 * was missed is sent late, never two on one day, and never after the end.
 *
 * @example dueStep({ sent: 0, lastSentOn: null }, schedule, schedule.from) // 'invitation'
 */
export function dueStep(
  { sent, lastSentOn }: Progress,
  schedule: Schedule,
  today: string,
): Step | undefined {
  const day = plannedDays(schedule)[sent]
  if (day === undefined || today < day || today > schedule.until) return undefined
  const isTooSoon = lastSentOn !== null && daysBetween(lastSentOn, today) < PACE.gapDays
  return isTooSoon ? undefined : STEPS[sent]
}

/** The day of the next planned step after a day; nothing when all have passed. */
export const nextStepDay = (schedule: Schedule, today: string): string | undefined =>
  plannedDays(schedule).find((day) => day > today)

/** Whether all that was to be written was, long enough ago that somebody calls. */
export function isSilent(
  { sent, lastSentOn }: Progress,
  schedule: Schedule,
  today: string,
): boolean {
  if (today > schedule.until) return true
  if (sent < plannedDays(schedule).length || lastSentOn === null) return false
  return today >= addDays(lastSentOn, PACE.callAfterDays)
}

import { addDays, addMonths, daysBetween, isDay, weekdayOf } from '@/days/calendar'

export const STEPS = ['day', 'week', 'month'] as const

/** What one bar of a plot stands for. */
export type Step = (typeof STEPS)[number]

/** Days that are looked at, first and last included, and what they are added up by. */
export interface LookedAt {
  from: string
  to: string
  step: Step
}

/** Days that are shown when nothing is asked for, and offered. */
export const OFFERED_DAYS = [7, 30, 90, 365] as const
const DEFAULT_DAYS = 30

/** Most bars of a plot: past them a longer step is taken. */
const MOST_BARS = 62

/** Further back nothing was ever counted. */
const MOST_DAYS = 3660

const STEP_DAYS: Record<Step, number> = { day: 1, week: 7, month: 30 }

/**
 * What an address asks for; what it does not say, or says wrongly, is taken as it is usual: the last thirty days.
 * Days of the future end today; a step that would make too many bars is a longer one.
 *
 * @param today 'yyyy-MM-dd'
 */
export function readPeriod(
  asked: { from?: unknown; to?: unknown; step?: unknown },
  today: string,
): LookedAt {
  const until = isDay(asked.to) && asked.to < today ? asked.to : today
  const start = isDay(asked.from) && asked.from <= today ? asked.from : undefined
  const usual = addDays(until, 1 - DEFAULT_DAYS)
  const [from, to] = start && start > until ? [until, start] : [start ?? usual, until]
  const earliest = addDays(to, 1 - MOST_DAYS)
  const first = from < earliest ? earliest : from
  const days = daysBetween(first, to) + 1
  const wanted = STEPS.find((step) => step === asked.step) ?? 'day'
  const fits = (step: Step) => days / STEP_DAYS[step] <= MOST_BARS
  const step = STEPS.slice(STEPS.indexOf(wanted)).find(fits) ?? 'month'
  return { from: first, to, step }
}

/** The last days until today. */
export const lastDays = (count: number, today: string): Pick<LookedAt, 'from' | 'to'> => ({
  from: addDays(today, 1 - count),
  to: today,
})

/** As many days, just before. */
export function periodBefore({ from, to }: Pick<LookedAt, 'from' | 'to'>) {
  const days = daysBetween(from, to) + 1
  return { from: addDays(from, -days), to: addDays(from, -1) }
}

/** The first day of the step that a day belongs to; of a month that is kept as one (`yyyy-MM`), its first. */
export function startOf(day: string, step: Step): string {
  const whole = day.length === 7 ? `${day}-01` : day
  if (step === 'month') return `${whole.slice(0, 7)}-01`
  return step === 'week' ? addDays(whole, -weekdayOf(whole)) : whole
}

/** The first days of all steps of a period, also of those in which nothing was counted. */
export function stepsOf({ from, to, step }: LookedAt): string[] {
  const steps: string[] = []
  for (let start = startOf(from, step); start <= to; start = next(start, step)) steps.push(start)
  return steps
}

const next = (start: string, step: Step): string =>
  step === 'month' ? addMonths(start, 1) : addDays(start, STEP_DAYS[step])

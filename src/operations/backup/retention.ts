import { addDays, dayAt, weekdayOf } from '@/days/calendar'

/** How many backups stay, by age: all of the last days, then the last of each day, week and month. */
export interface Retention {
  /** All that are younger than the newest by less than this stay, in days. */
  allOfDays: number
  days: number
  weeks: number
  months: number
}

/** All of a week, a fortnight of days, two months of weeks, a year of months: some 30 files. */
const RETENTION: Retention = { allOfDays: 7, days: 14, weeks: 8, months: 12 }

const DAY_MS = 24 * 60 * 60_000

/** Periods by which older backups are kept: of each, the last one in it stays. Days are Quebec's. */
const PERIODS: readonly (readonly [Exclude<keyof Retention, 'allOfDays'>, Period])[] = [
  ['days', (day) => day],
  ['weeks', (day) => addDays(day, -weekdayOf(day))],
  ['months', (day) => day.slice(0, 7)],
]

type Period = (day: string) => string

/**
 * Which backups may go. The newest always stays, nothing that is new goes (one made
 * before a risky import outlives the night's), and periods are counted where there are backups: a
 * site that stood still for a year loses none of what it has.
 *
 * @param made moments of the backups that are there, in any order
 * @returns those that go, oldest first
 */
export function tooOld(made: readonly Date[], retention: Retention = RETENTION): Date[] {
  const newestFirst = [...made].sort((a, b) => b.getTime() - a.getTime())
  const newest = newestFirst[0]?.getTime() ?? 0
  const kept = new Set(
    newestFirst.filter((date) => newest - date.getTime() < retention.allOfDays * DAY_MS),
  )
  for (const [name, periodOf] of PERIODS) {
    const lastOf = new Map<string, Date>()
    for (const date of newestFirst) {
      const period = periodOf(dayAt(date))
      if (!lastOf.has(period)) lastOf.set(period, date)
    }
    for (const date of [...lastOf.values()].slice(0, retention[name])) kept.add(date)
  }
  return newestFirst.filter((date) => !kept.has(date)).reverse()
}

/** How many backups stay, by age: the last of each day, week and month. */
export interface Retention {
  days: number
  weeks: number
  months: number
}

/** A fortnight of days, two months of weeks, a year of months: some 30 files. */
const RETENTION: Retention = { days: 14, weeks: 8, months: 12 }

const DAY_MS = 24 * 60 * 60_000

/** Periods by which backups are kept: of each, the last one in it stays. In UTC. */
const PERIODS: readonly (readonly [keyof Retention, (date: Date) => string])[] = [
  ['days', (date) => date.toISOString().slice(0, 10)],
  ['weeks', (date) => String(Math.floor((date.getTime() / DAY_MS + 3) / 7))], // Mondays
  ['months', (date) => date.toISOString().slice(0, 7)],
]

/**
 * Which backups may go. The newest always stays, and periods are counted where there are backups: a
 * site that stood still for a year loses none of what it has.
 *
 * @param made moments of the backups that are there, in any order
 * @returns those that go, oldest first
 */
export function tooOld(made: readonly Date[], retention: Retention = RETENTION): Date[] {
  const newestFirst = [...made].sort((a, b) => b.getTime() - a.getTime())
  const kept = new Set(newestFirst.slice(0, 1))
  for (const [name, periodOf] of PERIODS) {
    const lastOf = new Map<string, Date>()
    for (const date of newestFirst) {
      const period = periodOf(date)
      if (!lastOf.has(period)) lastOf.set(period, date)
    }
    for (const date of [...lastOf.values()].slice(0, retention[name])) kept.add(date)
  }
  return newestFirst.filter((date) => !kept.has(date)).reverse()
}

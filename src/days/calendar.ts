/**
 * Days of the calendar, 'yyyy-MM-dd', and the day it is in Quebec. A day has no hour and no zone: it
 * is compared as a text. This file also runs in the reader's browser: it depends on nothing.
 */

/** Quebec's time, whatever the clock of the machine that counts. */
export const TIME_ZONE = 'America/Toronto'

/** Years that a day of this site may be of: others are typing errors. */
const YEARS = { first: 1900, last: 2199 } as const

const DAY_MS = 86_400_000
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether it is written 'yyyy-MM-dd' and stands in the calendar. */
export const isDay = (value: unknown): value is string => {
  const [, year, month, day] = (typeof value === 'string' && DAY.exec(value)) || []
  return year !== undefined && findDay(Number(year), Number(month), Number(day)) === value
}

/** The day of a year, a month (1 to 12) and a day of it; nothing when there is no such day. */
export function findDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isThere && isNear(year) ? date.toISOString().slice(0, 10) : undefined
}

/** Whether a year is one that this site may speak of. */
export const isNear = (year: number): boolean => YEARS.first <= year && year <= YEARS.last

/** Year, month (1 to 12) and day of the month. */
export const partsOf = (day: string): { year: number; month: number; date: number } => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
})

/**
 * The day it is in Quebec at a moment.
 *
 * @example dayAt('2026-12-02T04:59:00.000Z') // '2026-12-01'
 */
export const dayAt = (moment: Date | string): string => wallClock(moment).day

/** Quebec's calendar and clock at a moment; `minutes` counts from midnight, 0 to 1439. */
export function wallClock(moment: Date | string): { day: string; minutes: number } {
  const date = new Date(moment)
  const minute = Math.floor(date.getTime() / MINUTE_MS)
  if (latest?.minute !== minute) latest = { minute, clock: readClock(date) }
  return { ...latest.clock }
}

const MINUTE_MS = 60_000

/**
 * The minute asked for last, since 1970: nearly every question is about now, many times a second, and takes
 * longer to format than most answers to find. Quebec's clock has been whole minutes from London's since 1895.
 */
let latest: { minute: number; clock: { day: string; minutes: number } } | undefined

function readClock(date: Date): { day: string; minutes: number } {
  const parts = Object.fromEntries(
    clockOfPlace()
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  )
  return {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    minutes: Number(parts.hour) * 60 + Number(parts.minute),
  }
}

/** Whether two moments are one, however each is written. What is missing, or no moment, is none. */
export const isSameMoment = (a: string | null | undefined, b: string | null | undefined): boolean =>
  typeof a === 'string' && typeof b === 'string' && Date.parse(a) === Date.parse(b)

/** Quebec's clock is four hours behind London in summer, five in winter. */
const BEHIND_HOURS = [4, 5] as const

/**
 * The moments at which Quebec's clock shows a time of a day: one, but none in the hour that is skipped
 * in spring, and two in the hour that comes again in autumn.
 *
 * @param minutes since midnight, 0 to 1439
 * @example momentsAt('2026-12-02', 540) // [2026-12-02T14:00:00.000Z]
 */
export const momentsAt = (day: string, minutes: number): Date[] =>
  BEHIND_HOURS.map(
    (hours) => new Date(atMidnightUtc(day) + (hours * 60 + minutes) * 60_000),
  ).filter((moment) => {
    const shown = wallClock(moment)
    return shown.day === day && shown.minutes === minutes
  })

/** A moment of that day, in Quebec as in UTC and whatever the season: for what formats moments. */
export const noonOf = (day: string): Date => new Date(`${day}T17:00:00Z`)

/**
 * The moment at which a day ends in Quebec: four or five hours after midnight in London.
 *
 * @example endOfDay('2026-12-12') // 2026-12-13T05:00:00.000Z
 */
export function endOfDay(day: string): Date {
  const summer = new Date(`${addDays(day, 1)}T04:00:00Z`)
  return dayAt(summer) > day ? summer : new Date(`${addDays(day, 1)}T05:00:00Z`)
}

/** The last day before a moment at which something ends. */
export const lastDayBefore = (end: string): string => dayAt(new Date(Date.parse(end) - 1))

/** The day a number of days after (or before) another. */
export const addDays = (day: string, count: number): string =>
  new Date(atMidnightUtc(day) + count * DAY_MS).toISOString().slice(0, 10)

/**
 * How many days there are from a day to another; negative when it comes before.
 *
 * @example daysBetween('2026-11-28', '2026-12-01') // 3
 */
export const daysBetween = (from: string, to: string): number =>
  Math.round((atMidnightUtc(to) - atMidnightUtc(from)) / DAY_MS)

/** The same day of the month some months after (or before), or the last one of a shorter month. */
export function addMonths(day: string, count: number): string {
  const { year, month, date } = partsOf(day)
  const months = year * 12 + (month - 1) + count
  const [toYear, toMonth] = [Math.floor(months / 12), months % 12]
  const last = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate()
  return new Date(Date.UTC(toYear, toMonth, Math.min(date, last))).toISOString().slice(0, 10)
}

/** The day of the week, from 0 (Monday) to 6 (Sunday). */
export const weekdayOf = (day: string): number => (new Date(atMidnightUtc(day)).getUTCDay() + 6) % 7

/** The weeks of the month of a day, Monday first, with the days of its neighbours that fill them. */
export function weeksOf(day: string): string[][] {
  const first = `${day.slice(0, 8)}01`
  const start = addDays(first, -weekdayOf(first))
  const afterLast = addMonths(first, 1)
  const weeks: string[][] = []
  for (let monday = start; monday < afterLast; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)))
  }
  return weeks
}

const atMidnightUtc = (day: string): number => Date.parse(`${day}T00:00:00Z`)

let clock: Intl.DateTimeFormat | undefined

/** Made when first asked: it takes a slow phone tens of milliseconds, and most pages that load this module ask for no moment. */
const clockOfPlace = (): Intl.DateTimeFormat =>
  (clock ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: TIME_ZONE,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }))

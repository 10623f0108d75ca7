/** Opening hours in words, for a sheet and for a printed page. */
import { formatMonthDay, formatPeriod } from '@/days/words'
import type { Locale } from '@/i18n/locales'

import { describeClock, describeDay } from './describeStatus'
import { type Day, type Hours, type Span, spansOn, WEEK, type WeeklySpan } from './hours'

const NBSP = '\u00a0'

/** One row of a week as people read it: the days, and what happens on them. */
export interface WeekRow {
  days: string
  hours: string
  isClosed: boolean
}

export interface ExceptionRow {
  dates: string
  hours: string
  label?: string
}

/**
 * The week grouped by equal hours, in the order of the days, closed days last.
 *
 * @example describeWeek(weekly, 'fr') // [{ days: 'lundi – jeudi', hours: '9 h – 17 h', … }, …]
 */
export function describeWeek(weekly: readonly WeeklySpan[], locale: Locale): WeekRow[] {
  const byHours = new Map<string, Day[]>()
  for (const day of WEEK) {
    const words = describeSpans(
      spansOn({ kind: 'weekly', weekly: [...weekly] }, dateOf(day)),
      locale,
    )
    byHours.set(words, [...(byHours.get(words) ?? []), day])
  }
  const rows = [...byHours].map(([hours, days]) => ({
    days: describeDays(days, locale),
    hours: hours || WORDS[locale].closed,
    isClosed: hours === '',
  }))
  return [...rows.filter((row) => !row.isClosed), ...rows.filter((row) => row.isClosed)]
}

/**
 * Every week there is: the ordinary one, then each season's with its dates. By appointment, these
 * are the times at which someone answers.
 */
export function describeWeeks(
  hours: Hours,
  locale: Locale,
): { season: string | null; rows: WeekRow[] }[] {
  if (hours.kind === 'always' || hours.kind === 'unknown') return []
  const seasons = (hours.seasons ?? []).map((season) => ({
    season: describeSeason(season.from, season.to, locale),
    rows: describeWeek(season.weekly, locale),
  }))
  return hours.weekly?.length
    ? [{ season: null, rows: describeWeek(hours.weekly, locale) }, ...seasons]
    : seasons
}

/** The days that differ and are not past on `today`, soonest first. */
export function describeExceptions(hours: Hours, today: string, locale: Locale): ExceptionRow[] {
  return (hours.exceptions ?? [])
    .filter((exception) => (exception.to ?? exception.from) >= today)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, to, closed, opens, closes, label }) => ({
      dates: formatPeriod(from, to ?? from, locale),
      hours:
        opens && closes && !closed
          ? describeSpans([{ opens, closes }], locale)
          : WORDS[locale].closed,
      ...(label ? { label } : {}),
    }))
}

function describeSpans(spans: readonly Span[], locale: Locale): string {
  return spans
    .map(({ opens, closes }) =>
      opens === '00:00' && closes === '24:00'
        ? WORDS[locale].allDay
        : // The two ends of a span stay on one line.
          `${describeClock(opens, locale)}${NBSP}–${NBSP}${describeClock(closes, locale)}`,
    )
    .join(', ')
}

/** Days as runs: three in a row or more become 'lundi – jeudi', fewer are listed. */
function describeDays(days: readonly Day[], locale: Locale): string {
  const runs: Day[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    const previous = WEEK[WEEK.indexOf(day) - 1]
    if (run && run.at(-1) === previous) run.push(day)
    else runs.push([day])
  }
  const name = (day: Day): string => describeDay(dateOf(day), locale)
  return runs
    .flatMap((run) => {
      const names = run.map(name)
      return run.length > 2 ? [`${names[0]} – ${names.at(-1)}`] : names
    })
    .join(', ')
}

function describeSeason(from: string, to: string, locale: Locale): string {
  const day = (monthDay: string): string => formatMonthDay(`2024-${monthDay}`, locale)
  return WORDS[locale].season(day(from), day(to))
}

/** A date that falls on this day of the week: 1 January 2024 was a Monday. */
const dateOf = (day: Day): string => `2024-01-0${WEEK.indexOf(day) + 1}`

interface Words {
  closed: string
  allDay: string
  season: (from: string, to: string) => string
}

const WORDS: Record<Locale, Words> = {
  fr: { closed: 'fermé', allDay: 'jour et nuit', season: (from, to) => `du ${from} au ${to}` },
  en: { closed: 'closed', allDay: 'day and night', season: (from, to) => `${from} to ${to}` },
  es: { closed: 'cerrado', allDay: 'día y noche', season: (from, to) => `del ${from} al ${to}` },
}

/**
 * Opening hours as structure, and what they say at a given instant.
 *
 * Times are wall times in Quebec (America/Toronto), so that 09:00 stays 09:00 when clocks change.
 * Unknown is not closed, and by appointment is not closed. Holidays are explicit exceptions.
 * This file also runs in the reader's browser: it depends on the calendar alone and stays small.
 */
import { addDays, wallClock, weekdayOf } from '@/days/calendar'

export type Day = 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su'

/** A span of the day, 'HH:MM' to 'HH:MM' or '24:00'. Closing at or before opening passes midnight. */
export interface Span {
  opens: string
  closes: string
}

export interface WeeklySpan extends Span {
  days: Day[]
}

/** Dates 'YYYY-MM-DD', both included; either closed, or open for one span. */
export interface HoursException extends Partial<Span> {
  from: string
  to?: string
  closed?: boolean
  label?: string
}

/** Days of the year 'MM-DD', both included; may pass the new year. Replaces the ordinary week. */
export interface Season {
  from: string
  to: string
  weekly: WeeklySpan[]
}

export interface Hours {
  kind: 'weekly' | 'byAppointment' | 'unknown' | 'always'
  weekly?: WeeklySpan[]
  exceptions?: HoursException[]
  seasons?: Season[]
  note?: string
}

/** A moment on Quebec's clock. `minutes` counts from midnight, 0 to 1440. */
export interface WallTime {
  date: string
  minutes: number
}

export type HoursStatus =
  | { state: 'open'; until: WallTime | null }
  | { state: 'closed'; opens: WallTime | null }
  | { state: 'byAppointment' }
  | { state: 'unknown' }

/** Monday first. */
export const WEEK: readonly Day[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']

const MINUTES_PER_DAY = 1440
const DAY_MS = 86_400_000

/** How far ahead the next opening is looked for: a season closed in winter reopens within a year. */
const LOOK_AHEAD_DAYS = 370

/**
 * What the hours say at an instant.
 *
 * `open.until` is null when no closing is in sight (day and night); `closed.opens` is null when no
 * opening is known within a year.
 */
export function statusAt(hours: Hours, instant: Date): HoursStatus {
  const now = toWallTime(instant)
  if (!isScheduled(hours)) return unscheduledStatus(hours, now)

  const spans = [...absoluteSpans(hours, now.date, -1), ...absoluteSpans(hours, now.date, 0)]
  const current = spans.filter((s) => s.start <= now.minutes && now.minutes < s.end)
  if (current.length > 0) {
    return {
      state: 'open',
      until: closingAfter(hours, now.date, Math.max(...current.map((s) => s.end))),
    }
  }
  return { state: 'closed', opens: nextOpening(hours, now) }
}

/** Quebec's wall clock at an instant. */
export function toWallTime(instant: Date): WallTime {
  const { day, minutes } = wallClock(instant)
  return { date: day, minutes }
}

/** The day of the week of a date. */
export const dayOf = (date: string): Day => WEEK[weekdayOf(date)] as Day

/** The spans in force on a date, in order, with exceptions and seasons applied. */
export function spansOn(hours: Hours, date: string): Span[] {
  const exceptions = exceptionsOn(hours, date)
  if (exceptions.length > 0) return sorted(exceptions.flatMap(openSpan))
  if (hours.kind === 'always') return [{ opens: '00:00', closes: '24:00' }]
  const day = dayOf(date)
  return sorted(weekOn(hours, date).filter((span) => span.days.includes(day)))
}

/** Minutes since midnight of 'HH:MM'; '24:00' is 1440. */
export const toMinutes = (clock: string): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** The week in force on a date: the season's when one runs, the ordinary one otherwise. */
function weekOn(hours: Hours, date: string): WeeklySpan[] {
  const season = (hours.seasons ?? []).find((s) => isInSeason(s, date.slice(5)))
  return season ? season.weekly : (hours.weekly ?? [])
}

/** True when the hours say at which times it is open. A week without any time says nothing. */
const isScheduled = (hours: Hours): boolean =>
  hours.kind === 'always' ||
  (hours.kind === 'weekly' &&
    [hours.weekly, ...(hours.seasons ?? []).map((s) => s.weekly)].some((week) => week?.length))

function unscheduledStatus(hours: Hours, now: WallTime): HoursStatus {
  const exceptions = exceptionsOn(hours, now.date)
  const current = exceptions
    .flatMap(openSpan)
    .map((span) => placed(span, 0))
    .find((s) => s.start <= now.minutes && now.minutes < s.end)
  if (current) return { state: 'open', until: closingAt(now.date, current.end) }
  if (exceptions.some((e) => e.closed)) return { state: 'closed', opens: null }
  return { state: hours.kind === 'byAppointment' ? 'byAppointment' : 'unknown' }
}

/** The exceptions that hold on a date; the shortest period wins over the longer ones around it. */
function exceptionsOn(hours: Hours, date: string): HoursException[] {
  const holding = (hours.exceptions ?? []).filter(
    (e) => e.from <= date && date <= (e.to ?? e.from) && (e.closed || (e.opens && e.closes)),
  )
  const shortest = Math.min(...holding.map(lengthDays))
  return holding.filter((e) => lengthDays(e) === shortest)
}

const lengthDays = (e: HoursException): number =>
  (Date.parse(e.to ?? e.from) - Date.parse(e.from)) / DAY_MS

const openSpan = (e: HoursException): Span[] =>
  !e.closed && e.opens && e.closes ? [{ opens: e.opens, closes: e.closes }] : []

const isInSeason = ({ from, to }: Season, monthDay: string): boolean =>
  from <= to ? from <= monthDay && monthDay <= to : monthDay >= from || monthDay <= to

interface PlacedSpan {
  start: number
  end: number
}

/** A span in minutes counted from the midnight that starts the reference date. */
function placed(span: Span, dayOffset: number): PlacedSpan {
  const opens = toMinutes(span.opens)
  const closes = toMinutes(span.closes)
  const start = dayOffset * MINUTES_PER_DAY + opens
  return { start, end: start - opens + (closes > opens ? closes : closes + MINUTES_PER_DAY) }
}

const absoluteSpans = (hours: Hours, date: string, dayOffset: number): PlacedSpan[] =>
  spansOn(hours, addDays(date, dayOffset)).map((span) => placed(span, dayOffset))

/** The closing reached from `end` when spans that touch or overlap are one opening. */
function closingAfter(hours: Hours, date: string, end: number): WallTime | null {
  const limit = 8 * MINUTES_PER_DAY // open more than a week on end: no closing in sight
  let closing = end
  for (let offset = -1; offset <= 8; offset += 1) {
    for (const span of absoluteSpans(hours, date, offset)) {
      if (span.start <= closing && span.end > closing) closing = span.end
    }
  }
  return closing >= limit ? null : closingAt(date, closing)
}

function nextOpening(hours: Hours, now: WallTime): WallTime | null {
  for (let offset = 0; offset <= LOOK_AHEAD_DAYS; offset += 1) {
    const next = absoluteSpans(hours, now.date, offset).find((s) => s.start > now.minutes)
    if (next) return openingAt(now.date, next.start)
  }
  return null
}

/** Minutes from a date's midnight as a moment: midnight belongs to the day it starts… */
function openingAt(date: string, minutes: number): WallTime {
  const days = Math.floor(minutes / MINUTES_PER_DAY)
  return { date: addDays(date, days), minutes: minutes - days * MINUTES_PER_DAY }
}

/** …unless it ends the opening: then it is 24:00 of the day before. */
function closingAt(date: string, minutes: number): WallTime {
  const days = Math.ceil(minutes / MINUTES_PER_DAY) - 1
  return { date: addDays(date, days), minutes: minutes - days * MINUTES_PER_DAY }
}

const sorted = <T extends Span>(spans: T[]): T[] =>
  [...spans].sort((a, b) => (a.opens < b.opens ? -1 : a.opens > b.opens ? 1 : 0))

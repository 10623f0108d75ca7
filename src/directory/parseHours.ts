import { isDay } from '@/days/calendar'

import { type Hours, type HoursException, type Season, WEEK, type WeeklySpan } from './hours'
import { HOURS_KINDS, isCodeOf } from './vocabulary'

export interface ParsedHours {
  hours: Hours
  /** Codes of what is wrong, each with the place and the value; empty when all is well. */
  problems: HoursProblem[]
}

export interface HoursProblem {
  code:
    | 'notHours'
    | 'kind'
    | 'days'
    | 'clock'
    | 'sameTime'
    | 'date'
    | 'monthDay'
    | 'order'
    | 'emptyException'
  path: string
  value: unknown
}

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/
const DATE = /^\d{4}-\d{2}-\d{2}$/
/** A leap year: every day of a year is one of its days. */
const ANY_YEAR = '2028'
const MONTH_DAY = /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/**
 * Reads hours as they were stored or sent. What is wrong is left out and named, so that one bad
 * line never hides a sheet. A span that closes when it opens is named and kept: it reads as a day and a
 * night, which whoever types it hardly means; so is a season that begins or ends on a 30 February.
 *
 * @example parseHours({ kind: 'byAppointment' }).hours // { kind: 'byAppointment', weekly: [], … }
 */
export function parseHours(stored: unknown): ParsedHours {
  const problems: HoursProblem[] = []
  const refuse = (code: HoursProblem['code'], path: string, value: unknown): false => {
    problems.push({ code, path, value })
    return false
  }
  if (stored === null || stored === undefined) return { hours: { kind: 'unknown' }, problems }
  if (!isRecord(stored)) {
    refuse('notHours', '', stored)
    return { hours: { kind: 'unknown' }, problems }
  }
  const isKnownKind = isCodeOf(HOURS_KINDS, stored.kind) || refuse('kind', 'kind', stored.kind)

  const hours: Hours = {
    kind: isKnownKind ? (stored.kind as Hours['kind']) : 'unknown',
    weekly: readWeek(stored.weekly, 'weekly', refuse),
    exceptions: listOf(stored.exceptions).flatMap((e, i) =>
      readException(e, `exceptions.${i}`, refuse),
    ),
    seasons: listOf(stored.seasons).flatMap((s, i) => readSeason(s, `seasons.${i}`, refuse)),
  }
  if (typeof stored.note === 'string' && stored.note.trim()) hours.note = stored.note.trim()
  return { hours, problems }
}

type Refuse = (code: HoursProblem['code'], path: string, value: unknown) => false

function readWeek(stored: unknown, path: string, refuse: Refuse): WeeklySpan[] {
  return listOf(stored).flatMap((span, index): WeeklySpan[] => {
    const at = `${path}.${index}`
    if (!isRecord(span)) return refuse('notHours', at, span) || []
    const days = WEEK.filter((day) => listOf(span.days).includes(day))
    const isSound =
      (days.length > 0 || refuse('days', `${at}.days`, span.days)) &&
      (isClock(span.opens) || refuse('clock', `${at}.opens`, span.opens)) &&
      (isClock(span.closes) || refuse('clock', `${at}.closes`, span.closes))
    if (isSound && isMoment(span)) refuse('sameTime', `${at}.closes`, span.closes)
    return isSound ? [{ days, opens: span.opens as string, closes: span.closes as string }] : []
  })
}

function readException(stored: unknown, path: string, refuse: Refuse): HoursException[] {
  if (!isRecord(stored)) return refuse('notHours', path, stored) || []
  const from = toDate(stored.from)
  const to = isBlank(stored.to) ? from : toDate(stored.to)
  if (!from) return refuse('date', `${path}.from`, stored.from) || []
  if (!to) return refuse('date', `${path}.to`, stored.to) || []
  if (to < from) return refuse('order', `${path}.to`, stored.to) || []

  const exception: HoursException = { from, to }
  if (typeof stored.label === 'string' && stored.label.trim()) exception.label = stored.label.trim()
  if (stored.closed === true) return [{ ...exception, closed: true }]
  if (isBlank(stored.opens) && isBlank(stored.closes)) {
    return refuse('emptyException', path, stored.from) || []
  }
  const isSound =
    (isClock(stored.opens) || refuse('clock', `${path}.opens`, stored.opens)) &&
    (isClock(stored.closes) || refuse('clock', `${path}.closes`, stored.closes))
  if (isSound && isMoment(stored)) refuse('sameTime', `${path}.closes`, stored.closes)
  return isSound
    ? [{ ...exception, opens: stored.opens as string, closes: stored.closes as string }]
    : []
}

function readSeason(stored: unknown, path: string, refuse: Refuse): Season[] {
  if (!isRecord(stored)) return refuse('notHours', path, stored) || []
  const isSound =
    (isMonthDay(stored.from) || refuse('monthDay', `${path}.from`, stored.from)) &&
    (isMonthDay(stored.to) || refuse('monthDay', `${path}.to`, stored.to))
  if (isSound) {
    for (const end of ['from', 'to'] as const) {
      if (!isDay(`${ANY_YEAR}-${stored[end]}`)) refuse('monthDay', `${path}.${end}`, stored[end])
    }
  }
  const weekly = readWeek(stored.weekly, `${path}.weekly`, refuse)
  return isSound ? [{ from: stored.from as string, to: stored.to as string, weekly }] : []
}

/** A date 'YYYY-MM-DD' that exists; a full timestamp keeps its date. */
function toDate(value: unknown): string | undefined {
  const date = typeof value === 'string' ? value.slice(0, 10) : ''
  const time = DATE.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined
}

const isClock = (value: unknown): boolean => typeof value === 'string' && CLOCK.test(value)
/** From midnight to midnight is a whole day; from nine to nine, a slip. */
const isMoment = ({ opens, closes }: Record<string, unknown>): boolean =>
  opens === closes && opens !== '00:00'
const isMonthDay = (value: unknown): boolean => typeof value === 'string' && MONTH_DAY.test(value)
const isBlank = (value: unknown): boolean => value === undefined || value === null || value === ''
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

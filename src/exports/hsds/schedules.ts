import { findDay, noonOf, partsOf, TIME_ZONE, wallClock } from '@/days/calendar'
import { describeExceptions, describeWeeks } from '@/directory/describeHours'
import type { Hours, Season, WeeklySpan } from '@/directory/hours'
import { HOURS_KINDS, labelOf } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'

import { identifierOf } from './identifiers'
import { filled } from './values'

export interface HsdsSchedule {
  id: string
  [field: string]: string | number | undefined
}

interface Asked {
  hours: Hours
  /** In the reader's language. */
  note: string | undefined
  /** What the schedule is of: part of its identifier. */
  of: string
  locale: Locale
  /** 'YYYY-MM-DD': seasons stand in the year in force then, times have its offset. */
  today: string
}

/**
 * Opening hours as recurrence rules (RFC 5545), a rule for each span of the week. Days that differ are said in
 * words, in `notes`: the specification has no way to close a day. Unknown hours have no rule.
 */
export function schedulesOf({ hours, note, of, locale, today }: Asked): HsdsSchedule[] {
  const { kind } = hours
  if (kind === 'unknown' && !note) return []
  const offset = offsetOn(today)
  const notes = [
    ...describeExceptions(hours, today, locale).map(({ dates, hours: words, label }) =>
      [dates, words, label].filter(Boolean).join(' · '),
    ),
    note,
    `${TIME_ZONE}`,
  ]
    .filter(Boolean)
    .join('\n')
  const common = {
    timezone: offset.hours,
    ...(kind === 'byAppointment' ? { attending_type: labelOf(HOURS_KINDS, kind, locale) } : {}),
    notes,
  }
  const weeks = weeksOf(hours, locale, today)
  const rules = weeks.flatMap(({ weekly, ...period }) =>
    weekly.flatMap((span): HsdsSchedule[] =>
      span.days.length === 0
        ? []
        : [
            filled({
              id: identifierOf('schedule', of, keyOf(span), period.key),
              freq: 'WEEKLY',
              interval: 1,
              wkst: 'MO',
              byday: span.days.map((day) => day.toUpperCase()).join(','),
              opens_at: `${clock(span.opens)}${offset.words}`,
              closes_at: `${clock(span.closes)}${offset.words}`,
              valid_from: period.from,
              valid_to: period.to,
              description: period.words,
              ...common,
            }),
          ],
    ),
  )
  if (rules.length > 0) return [...new Map(rules.map((rule) => [rule.id, rule])).values()]
  // By appointment without times, or a note alone.
  const description = kind === 'unknown' ? note : labelOf(HOURS_KINDS, kind, locale)
  return [{ id: identifierOf('schedule', of, kind), description, ...common }]
}

interface Week {
  weekly: readonly WeeklySpan[]
  key: string
  from?: string
  to?: string
  words?: string
}

const ALWAYS: readonly WeeklySpan[] = [
  { days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens: '00:00', closes: '24:00' },
]

function weeksOf(hours: Hours, locale: Locale, today: string): Week[] {
  if (hours.kind === 'always') return [{ weekly: ALWAYS, key: 'week' }]
  if (hours.kind === 'unknown') return []
  const words = describeWeeks(hours, locale).flatMap(({ season }) => season ?? [])
  return [
    { weekly: hours.weekly ?? [], key: 'week' },
    ...(hours.seasons ?? []).map((season, index) => ({
      weekly: season.weekly,
      key: `${season.from}/${season.to}`,
      ...seasonOn(season, today),
      words: words[index],
    })),
  ]
}

/** The days of a season that runs, or of the next one. */
function seasonOn({ from, to }: Season, today: string): { from?: string; to?: string } {
  const { year } = partsOf(today)
  const now = today.slice(5)
  const passesNewYear = from > to
  const end = now <= to ? year : year + 1
  return {
    from: dayIn(passesNewYear ? end - 1 : end, from),
    to: dayIn(end, to),
  }
}

/** 29 February is the day before in most years. */
const dayIn = (year: number, monthDay: string): string | undefined => {
  const [month = 0, day = 0] = monthDay.split('-').map(Number)
  return findDay(year, month, day) ?? findDay(year, month, day - 1)
}

/** The specification's clock ends at 23:59. */
const clock = (time: string): string => (time === '24:00' ? '23:59' : time)

const keyOf = ({ days, opens, closes }: WeeklySpan): string => `${days.join()} ${opens}-${closes}`

/** What Quebec's clock is from UTC on a day, in hours and as it is written: -5, '-05:00'. */
function offsetOn(day: string): { hours: number; words: string } {
  const noon = noonOf(day)
  const hours = wallClock(noon).minutes / 60 - noon.getUTCHours()
  const size = Math.abs(hours)
  return { hours, words: `${hours < 0 ? '-' : '+'}${String(size).padStart(2, '0')}:00` }
}

/**
 * Opening hours as a form that any browser can send: a kind, seven days with a few lines from–to,
 * seasons that have a week of their own, and the days that differ.
 */
import { canonical } from '../canonical'
import { type Day, type Hours, type Season, WEEK, type WeeklySpan } from '../hours'
import { type HoursProblem, parseHours } from '../parseHours'

/** What a form sent: under each name its values, in order. */
export type SentFields = Readonly<Record<string, readonly string[]>>

/** The button that asks for one more season, and where it stands on the page; its value names the hours. */
export const ADD_SEASON = 'season'

/** Lines of one day: the morning and the afternoon. */
const SPANS_PER_DAY = 2
/** Empty lines offered for days that differ. */
const BLANK_EXCEPTIONS = 2
/** Most lines of one list that are read. */
const MAX_LINES = 60

/** Midnight at the end of a day: browsers have no 24:00 to type. */
const toClosing = (clock: string): string => (clock === '00:00' ? '24:00' : clock)
const fromClosing = (clock: string): string => (clock === '24:00' ? '00:00' : clock)

/** How many lines the form has for each day of a week. */
export type WeekLines = Readonly<Record<Day, number>>

/** How many lines the form has for the ordinary week, for seasons and for the days that differ. */
export interface HoursLines {
  spans: WeekLines
  /** The week of each season, in order. */
  seasons: readonly WeekLines[]
  exceptions: number
}

/**
 * The lines that show all that stands in the hours, and some empty ones; of seasons, which are rare and a whole week
 * each, only those that somebody asked for.
 */
export function linesOf(fields: SentFields, name: string, blankSeasons = 0): HoursLines {
  const seasons = countLines(fields, `${name}~s.`) + blankSeasons
  return {
    spans: weekLinesOf(fields, name),
    seasons: Array.from({ length: seasons }, (_, at) => weekLinesOf(fields, seasonAt(name, at))),
    exceptions: countLines(fields, `${name}~x.`) + BLANK_EXCEPTIONS,
  }
}

/** What the names of the fields of a season begin with. */
export const seasonAt = (name: string, at: number): string => `${name}~s.${at}`

function weekLinesOf(fields: SentFields, name: string): WeekLines {
  const spans = WEEK.map((day) => [
    day,
    Math.max(SPANS_PER_DAY, countLines(fields, `${name}~${day}.`)),
  ])
  return Object.fromEntries(spans) as Record<Day, number>
}

/** One more than the highest line whose fields begin with `start`, were they filled in. */
function countLines(fields: SentFields, start: string): number {
  const lines = Object.entries(fields).flatMap(([each, values]) =>
    each.startsWith(start) && values.some((value) => value !== '')
      ? [Number.parseInt(each.slice(start.length), 10) + 1]
      : [],
  )
  return Math.min(MAX_LINES, Math.max(0, ...lines.filter(Number.isSafeInteger)))
}

/**
 * Hours → the values of a form whose names begin with `name`. `hoursFromFields` reads them back.
 *
 * @example toHoursFields('h', { kind: 'unknown' }) // { 'h~kind': ['unknown'] }
 */
export function toHoursFields(name: string, hours: Hours): Record<string, string[]> {
  const fields: Record<string, string[]> = { [`${name}~kind`]: [hours.kind] }
  writeWeek(fields, name, hours.weekly ?? [])
  for (const [at, { from, to, weekly }] of (hours.seasons ?? []).entries()) {
    const line = seasonAt(name, at)
    for (const [end, monthDay] of Object.entries({ from, to })) {
      const [month = '', day = ''] = monthDay.split('-')
      fields[`${line}.${end}Day`] = [String(Number(day))]
      fields[`${line}.${end}Month`] = [month]
    }
    writeWeek(fields, line, weekly)
  }
  for (const [at, exception] of (hours.exceptions ?? []).entries()) {
    const line = `${name}~x.${at}`
    fields[`${line}.from`] = [exception.from]
    if (exception.to && exception.to !== exception.from) fields[`${line}.to`] = [exception.to]
    if (exception.closed) fields[`${line}.closed`] = ['on']
    if (exception.opens) fields[`${line}.opens`] = [exception.opens]
    if (exception.closes) fields[`${line}.closes`] = [fromClosing(exception.closes)]
    if (exception.label) fields[`${line}.label`] = [exception.label]
  }
  if (hours.note) fields[`${name}~note`] = [hours.note]
  return fields
}

function writeWeek(
  fields: Record<string, string[]>,
  name: string,
  weekly: readonly WeeklySpan[],
): void {
  for (const day of WEEK) {
    const spans = weekly.filter(({ days }) => days.includes(day)).sort(byOpening)
    for (const [at, { opens, closes }] of spans.entries()) {
      fields[`${name}~${day}.${at}.opens`] = [opens]
      fields[`${name}~${day}.${at}.closes`] = [fromClosing(closes)]
    }
  }
}

/** Hours as a form sent them, and what is wrong with which of its fields. */
export interface ReadHours {
  hours: Hours
  problems: { name: string; code: HoursProblem['code'] }[]
}

/**
 * The values of a form → hours. A form that has no seasons, drawn before they were asked, leaves those
 * of the hours that it was drawn from. What is wrong is named by its field and left out of the hours.
 */
export function hoursFromFields(sent: SentFields, name: string, base: Hours): ReadHours {
  const lines = linesOf(sent, name)
  const problems: ReadHours['problems'] = []
  const spans = weekFrom(sent, name, lines.spans)
  const exceptions = exceptionsFrom(sent, name, lines.exceptions)
  const seasons = hasSeasons(sent, name)
    ? seasonsFrom(sent, name, lines.seasons, problems)
    : (base.seasons ?? [])
  const hasTimes = spans.length > 0 || seasons.some(({ weekly }) => weekly.length > 0)
  const kind = kindFrom(valueIn(sent, `${name}~kind`), base.kind, hasTimes)
  const isTimed = kind === 'weekly' || kind === 'byAppointment'
  const week = sound(isTimed ? spans : [], asSpan, problems)
  const days = sound(exceptions, ({ value }) => ({ exceptions: [value] }), problems)
  const parsed = parseHours({
    kind,
    weekly: grouped(week.map(({ value }) => value)),
    exceptions: days.map(({ value }) => value),
    seasons,
    note: valueIn(sent, `${name}~note`),
  })
  const isKnownKind = !parsed.problems.some(({ code }) => code === 'kind')
  if (!isKnownKind) problems.push({ name: `${name}~kind`, code: 'kind' })
  const isSame = sameForm(base, parsed.hours)
  return { hours: isSame ? base : parsed.hours, problems }
}

/** The lines that are as they may be; what is wrong with the others is named. */
const sound = <Line extends { at: string }>(
  lines: readonly Line[],
  asHours: (line: Line) => object,
  problems: ReadHours['problems'],
): Line[] =>
  lines.filter((line) => {
    const wrong = parseHours({ kind: 'weekly', ...asHours(line) }).problems
    problems.push(...wrong.map(({ code, path }) => ({ name: fieldOf(line.at, path), code })))
    return wrong.length === 0
  })

const asSpan = ({ value }: SpanLine): object => ({ weekly: [value] })

/** Two hours that the form shows alike are the same, however their days are grouped. */
const sameForm = (a: Hours, b: Hours): boolean =>
  JSON.stringify(canonical(toHoursFields('h', a))) ===
  JSON.stringify(canonical(toHoursFields('h', b)))

const byOpening = (a: WeeklySpan, b: WeeklySpan): number =>
  a.opens.localeCompare(b.opens) || a.closes.localeCompare(b.closes)

/** Whoever types times for hours that were unknown, and leaves the kind, means a week. */
const kindFrom = (sent: string, base: Hours['kind'], hasTimes: boolean): string =>
  sent === 'unknown' && base === 'unknown' && hasTimes ? 'weekly' : sent

interface SpanLine {
  at: string
  value: WeeklySpan
}

const weekFrom = (sent: SentFields, name: string, lines: WeekLines): SpanLine[] =>
  WEEK.flatMap((day) => spansFrom(sent, name, day, lines[day]))

const spansFrom = (sent: SentFields, name: string, day: Day, count: number): SpanLine[] =>
  Array.from({ length: count }, (_, line) => `${name}~${day}.${line}`).flatMap((at) => {
    const opens = valueIn(sent, `${at}.opens`)
    const closes = toClosing(valueIn(sent, `${at}.closes`))
    return opens || closes ? [{ at, value: { days: [day], opens, closes } }] : []
  })

/** Whether the form asked for seasons: a browser sends its empty fields too. */
const hasSeasons = (sent: SentFields, name: string): boolean =>
  Object.keys(sent).some((each) => each.startsWith(`${name}~s.`))

/** Seasons as they were typed; one that says nothing, or that was ticked away, is none. */
function seasonsFrom(
  sent: SentFields,
  name: string,
  lines: readonly WeekLines[],
  problems: ReadHours['problems'],
): Season[] {
  return lines.flatMap((weekLines, nth) => {
    const at = seasonAt(name, nth)
    if (valueIn(sent, `${at}.remove`) === 'on') return []
    const spans = weekFrom(sent, at, weekLines)
    const ends = SEASON_ENDS.map((end) => monthDayFrom(sent, `${at}.${end}`))
    if (spans.length === 0 && ends.every((end) => end === '')) return []
    const [from = '', to = ''] = ends
    const weekly = grouped(sound(spans, asSpan, problems).map(({ value }) => value))
    const wrong = parseHours({ kind: 'weekly', seasons: [{ from, to }] }).problems
    for (const { path } of wrong) {
      problems.push({ name: `${at}.${path.split('.').at(-1)}Day`, code: 'monthDay' })
    }
    return wrong.length > 0 ? [] : [{ from, to, weekly }]
  })
}

const SEASON_ENDS = ['from', 'to'] as const

/** '5' and '05' → '05-05'; a half of it, which is no day; '' when neither was chosen. */
function monthDayFrom(sent: SentFields, end: string): string {
  const day = valueIn(sent, `${end}Day`)
  const month = valueIn(sent, `${end}Month`)
  return day || month ? `${month}-${day.padStart(2, '0')}` : ''
}

const exceptionsFrom = (sent: SentFields, name: string, count: number) =>
  Array.from({ length: count }, (_, line) => `${name}~x.${line}`).flatMap((at) => {
    const value = {
      from: valueIn(sent, `${at}.from`),
      to: valueIn(sent, `${at}.to`),
      closed: valueIn(sent, `${at}.closed`) === 'on',
      opens: valueIn(sent, `${at}.opens`),
      closes: toClosing(valueIn(sent, `${at}.closes`)),
      label: valueIn(sent, `${at}.label`),
    }
    const isEmpty = !value.from && !value.to && !value.opens && !value.closes && !value.label
    return isEmpty && !value.closed ? [] : [{ at, value }]
  })

/** The field of a line that a problem is about; of a line without times, where it opens. */
const fieldOf = (at: string, path: string): string => {
  const field = path.split('.').at(-1) ?? ''
  return `${at}.${LINE_FIELDS.has(field) ? field : 'opens'}`
}

const LINE_FIELDS: ReadonlySet<string> = new Set(['opens', 'closes', 'from', 'to'])

/** Days with the same times share a span, in the order of the week. */
function grouped(spans: readonly WeeklySpan[]): WeeklySpan[] {
  const byTimes = Map.groupBy(spans, ({ opens, closes }) => `${opens}–${closes}`)
  return [...byTimes.values()].map((same) => ({
    ...(same[0] as WeeklySpan),
    days: WEEK.filter((day) => same.some(({ days }) => days.includes(day))),
  }))
}

const valueIn = (sent: SentFields, name: string): string => (sent[name]?.[0] ?? '').trim()

/**
 * Opening hours as a form that any browser can send: a kind, seven days with a few lines from–to, and
 * the days that differ. Seasons are rare: they stay as they are, and are told to the team in words.
 */
import { canonical } from '../canonical'
import { type Day, type Hours, WEEK, type WeeklySpan } from '../hours'
import { type HoursProblem, parseHours } from '../parseHours'

/** What a form sent: under each name its values, in order. */
export type SentFields = Readonly<Record<string, readonly string[]>>

/** Lines of one day: the morning and the afternoon. */
const SPANS_PER_DAY = 2
/** Empty lines offered for days that differ. */
const BLANK_EXCEPTIONS = 2
/** Most lines of one list that are read. */
const MAX_LINES = 60

/** Midnight at the end of a day: browsers have no 24:00 to type. */
const toClosing = (clock: string): string => (clock === '00:00' ? '24:00' : clock)
const fromClosing = (clock: string): string => (clock === '24:00' ? '00:00' : clock)

/** How many lines the form has for each day, and for the days that differ. */
export interface HoursLines {
  spans: Readonly<Record<Day, number>>
  exceptions: number
}

/** The lines that show all that stands in the hours, and some empty ones. */
export function linesOf(fields: SentFields, name: string): HoursLines {
  const count = (start: string): number => {
    const lines = Object.keys(fields).flatMap((each) =>
      each.startsWith(start) ? [Number(each.slice(start.length).split('.')[0]) + 1] : [],
    )
    return Math.min(MAX_LINES, Math.max(0, ...lines.filter(Number.isSafeInteger)))
  }
  const spans = WEEK.map((day) => [day, Math.max(SPANS_PER_DAY, count(`${name}~${day}.`))])
  return {
    spans: Object.fromEntries(spans) as Record<Day, number>,
    exceptions: count(`${name}~x.`) + BLANK_EXCEPTIONS,
  }
}

/**
 * Hours → the values of a form whose names begin with `name`. `hoursFromFields` reads them back.
 *
 * @example toHoursFields('h', { kind: 'unknown' }) // { 'h~kind': ['unknown'] }
 */
export function toHoursFields(name: string, hours: Hours): Record<string, string[]> {
  const fields: Record<string, string[]> = { [`${name}~kind`]: [hours.kind] }
  for (const day of WEEK) {
    const spans = (hours.weekly ?? []).filter(({ days }) => days.includes(day)).sort(byOpening)
    for (const [at, { opens, closes }] of spans.entries()) {
      fields[`${name}~${day}.${at}.opens`] = [opens]
      fields[`${name}~${day}.${at}.closes`] = [fromClosing(closes)]
    }
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

/** Hours as a form sent them, and what is wrong with which of its fields. */
export interface ReadHours {
  hours: Hours
  problems: { name: string; code: HoursProblem['code'] }[]
}

/**
 * The values of a form → hours. What the form does not show (seasons) is taken from the hours that
 * it was drawn from. What is wrong is named by its field and left out of the hours.
 */
export function hoursFromFields(sent: SentFields, name: string, base: Hours): ReadHours {
  const lines = linesOf(sent, name)
  const spans = WEEK.flatMap((day) => spansFrom(sent, name, day, lines.spans[day]))
  const exceptions = exceptionsFrom(sent, name, lines.exceptions)
  const kind = kindFrom(valueIn(sent, `${name}~kind`), base.kind, spans.length > 0)
  const note = valueIn(sent, `${name}~note`)
  const isTimed = kind === 'weekly' || kind === 'byAppointment'
  const problems: ReadHours['problems'] = []
  const sound = <Line extends { at: string; value: object }>(
    found: Line[],
    of: (line: Line) => object,
  ) =>
    found.filter((line) => {
      const wrong = parseHours({ kind: 'weekly', ...of(line) }).problems
      problems.push(...wrong.map(({ code, path }) => ({ name: fieldOf(line.at, path), code })))
      return wrong.length === 0
    })
  const week = sound(isTimed ? spans : [], ({ value }) => ({ weekly: [value] }))
  const days = sound(exceptions, ({ value }) => ({ exceptions: [value] }))
  const parsed = parseHours({
    kind,
    weekly: grouped(week.map(({ value }) => value)),
    exceptions: days.map(({ value }) => value),
    seasons: base.seasons ?? [],
    note,
  })
  const isKnownKind = !parsed.problems.some(({ code }) => code === 'kind')
  if (!isKnownKind) problems.push({ name: `${name}~kind`, code: 'kind' })
  const isSame = sameForm(base, parsed.hours)
  return { hours: isSame ? base : parsed.hours, problems }
}

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

const spansFrom = (sent: SentFields, name: string, day: Day, count: number): SpanLine[] =>
  Array.from({ length: count }, (_, line) => `${name}~${day}.${line}`).flatMap((at) => {
    const opens = valueIn(sent, `${at}.opens`)
    const closes = toClosing(valueIn(sent, `${at}.closes`))
    return opens || closes ? [{ at, value: { days: [day], opens, closes } }] : []
  })

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

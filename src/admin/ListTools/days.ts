/** Which days a list shows, as words of its address and as a question to the database. */
import type { Where } from 'payload'

import { isDay } from '@/days/calendar'

/** A field that holds a day, from and until which day 'yyyy-MM-dd'; '' is without limit. */
export interface DaySpan {
  field: string
  from: string
  until: string
}

/**
 * The words of the address. They are ours, because the filters of Payload compare no texts, and days are
 * kept as texts: what they do not know there, they turn into "equals" (3.90.1).
 */
const WORDS = { field: 'days', from: 'daysFrom', until: 'daysUntil' } as const

/**
 * What an address asks of one of these fields; of the first one when it names none. What is no day is no
 * limit.
 *
 * @example readDays({ daysFrom: '2027-06-01' }, ['reviewBy'])
 * // { field: 'reviewBy', from: '2027-06-01', until: '' }
 */
export function readDays(
  query: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): DaySpan {
  const day = (value: unknown): string => (isDay(value) ? value : '')
  return {
    field: fields.find((field) => field === query[WORDS.field]) ?? fields[0] ?? '',
    from: day(query[WORDS.from]),
    until: day(query[WORDS.until]),
  }
}

/** The words of an address with these days in the place of those it had, from the first page. */
export function writeDays(params: URLSearchParams, { field, from, until }: DaySpan): string {
  const next = new URLSearchParams(params)
  for (const name of [...Object.values(WORDS), 'page']) next.delete(name)
  if (isDay(from)) next.set(WORDS.from, from)
  if (isDay(until)) next.set(WORDS.until, until)
  if (isDay(from) || isDay(until)) next.set(WORDS.field, field)
  return next.toString()
}

/** Both days included; nothing when none is asked. */
export function whereDays({ field, from, until }: DaySpan): Where | undefined {
  const conditions: Where[] = [
    ...(from ? [{ [field]: { greater_than_equal: from } }] : []),
    ...(until ? [{ [field]: { less_than_equal: until } }] : []),
  ]
  return field && conditions.length > 0 ? { and: conditions } : undefined
}

/**
 * Days as they were kept before they were days: instants. Read by the migration `calendar_days` on
 * both databases, and pinned with it: what a database has had once is not decided again.
 */
import { addDays, dayAt, isDay, wallClock } from '@/days/calendar'

/** From what was stored to the day that was meant; what is no date stays as it is. */
export type DayRule = (stored: string) => string

/**
 * A day written without an hour became midnight in London (the interface, the example world); one
 * chosen in the admin became noon in London whatever the browser's zone. Both are that day. Any other
 * instant is of the day it was in Quebec. What was typed as '2027-06-01' had become noon of the day
 * before in the browser: nothing tells it from that day chosen, so it stays there.
 */
export const storedDay: DayRule = (stored) => {
  if (isDay(stored) || Number.isNaN(Date.parse(stored))) return stored
  return findMeantDay(stored) ?? dayAt(stored)
}

/**
 * The same for the last day of an access, which nothing makes longer: an instant inside a day, such
 * as that of a withdrawal, gives the day before.
 */
export const storedLastDay: DayRule = (stored) => {
  if (isDay(stored) || Number.isNaN(Date.parse(stored))) return stored
  const { day, minutes } = wallClock(stored)
  const isWholeDay = minutes === 0 || minutes >= LAST_HOUR_MINUTES
  return findMeantDay(stored) ?? (isWholeDay ? day : addDays(day, -1))
}

/** The end of access was put at 23:59:59 in summer's time: 22:59:59 in winter. */
const LAST_HOUR_MINUTES = 22 * 60 + 59

const findMeantDay = (stored: string): string | undefined => {
  const moment = new Date(stored).toISOString()
  // The day picker kept the seconds of the clock.
  const isMeant = moment.endsWith('T00:00:00.000Z') || /T12:00:\d\d\.000Z$/.test(moment)
  return isMeant ? moment.slice(0, 10) : undefined
}

/**
 * A document with the days along a path mended, through lists; itself when nothing changes.
 *
 * @example mendDays({ sources: [{ lastChecked: noon }] }, ['sources', 'lastChecked'], storedDay)
 */
export function mendDays(value: unknown, path: readonly string[], rule: DayRule): unknown {
  if (Array.isArray(value)) {
    const mended = value.map((each) => mendDays(each, path, rule))
    return mended.every((each, index) => each === value[index]) ? value : mended
  }
  const [name, ...rest] = path
  if (name === undefined) {
    const stored = value instanceof Date ? value.toISOString() : value
    return typeof stored === 'string' && stored !== '' ? rule(stored) : value
  }
  if (!isRecord(value) || !(name in value)) return value
  const mended = mendDays(value[name], rest, rule)
  return mended === value[name] ? value : { ...value, [name]: mended }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

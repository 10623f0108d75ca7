import { addMonths, dayAt, noonOf } from '@/days/calendar'
import type { Locale } from '@/i18n/locales'

const DAY_MS = 86_400_000

/** A length of time as people say it; months and years are those of the calendar. */
export interface Period {
  count: number
  unit: PeriodUnit
}

export const PERIOD_UNITS = ['day', 'month', 'year'] as const

export type PeriodUnit = (typeof PERIOD_UNITS)[number]

/** The moment that lies a period before another one; of months and years, noon of that day in Quebec. */
export function before(now: Date, { count, unit }: Period): Date {
  if (unit === 'day') return new Date(now.getTime() - count * DAY_MS)
  return noonOf(addMonths(dayAt(now), unit === 'year' ? -12 * count : -count))
}

/**
 * A period in words.
 *
 * @example sayPeriod({ count: 2, unit: 'year' }, 'es') // '2 años'
 */
export const sayPeriod = ({ count, unit }: Period, locale: Locale): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count)

const WRITTEN = /^(\d{1,4}) (day|month|year)s?$/

/** Longer than any promise, and a day that every calendar has. */
const MOST: Record<PeriodUnit, number> = { day: 9999, month: 1200, year: 100 }

/** A period as a setting has it (`6 months`); `undefined` when it is none. */
export function readPeriod(written: string): Period | undefined {
  const [, count, unit] = WRITTEN.exec(written.trim()) ?? []
  const read = { count: Number(count), unit: unit as PeriodUnit }
  return count && read.count > 0 && read.count <= MOST[read.unit] ? read : undefined
}

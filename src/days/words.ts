/** Days and moments in words, the same on every machine and in every browser. */
import type { Locale } from '@/i18n/locales'

import { partsOf, wallClock, weekdayOf } from './calendar'

const NBSP = '\u00a0'

/** January first. */
export const MONTHS: Record<Locale, readonly string[]> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
}

/** Monday first. */
export const WEEKDAYS: Record<Locale, readonly string[]> = {
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  es: 'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
}

/**
 * A day in words, always with its year.
 *
 * @example formatDay('2027-06-01', 'fr') // '1ᵉʳ juin 2027'
 */
export const formatDay = (day: string, locale: Locale): string => DAY_WORDS[locale](partsOf(day))

/**
 * The same after the day of the week.
 *
 * @example formatFullDay('2027-06-01', 'en') // 'Tuesday, June 1, 2027'
 */
export const formatFullDay = (day: string, locale: Locale): string =>
  `${WEEKDAYS[locale][weekdayOf(day)]}${AFTER_WEEKDAY[locale]}${formatDay(day, locale)}`

/**
 * A day of every year, or of one that is already said.
 *
 * @example formatMonthDay('2027-07-01', 'fr') // '1ᵉʳ juillet'
 */
export const formatMonthDay = (day: string, locale: Locale): string =>
  MONTH_DAYS[locale](partsOf(day))

/**
 * From a day to another, both included; what they share is said once.
 *
 * @example formatPeriod('2027-07-01', '2027-07-03', 'fr') // 'du 1ᵉʳ au 3 juillet 2027'
 */
export function formatPeriod(from: string, to: string, locale: Locale): string {
  if (from === to) return formatDay(from, locale)
  const [first, last] = [partsOf(from), partsOf(to)]
  if (first.year !== last.year)
    return BETWEEN[locale](formatDay(from, locale), formatDay(to, locale))
  if (first.month !== last.month)
    return BETWEEN[locale](formatMonthDay(from, locale), formatDay(to, locale))
  return IN_ONE_MONTH[locale](first, last)
}

const AFTER_WEEKDAY: Record<Locale, string> = { fr: ' ', en: ', ', es: ' ' }

/** A month and its year, for the head of a calendar. */
export const formatMonth = (day: string, locale: Locale): string => {
  const { year, month } = partsOf(day)
  return `${MONTHS[locale][month - 1]}${BEFORE_YEAR[locale]}${year}`
}

const BEFORE_YEAR: Record<Locale, string> = { fr: ' ', en: ' ', es: ' de ' }

/**
 * A moment as Quebec's calendar and clock show it.
 *
 * @example formatMoment('2027-06-01T18:30:00Z', 'fr') // '1ᵉʳ juin 2027, 14 h 30'
 */
export function formatMoment(moment: Date | string, locale: Locale): string {
  const { day, minutes } = wallClock(moment)
  return `${formatDay(day, locale)}, ${formatClock(minutes, locale)}`
}

/**
 * The same after the day of the week.
 *
 * @example formatFullMoment('2026-12-02T14:00:00Z', 'fr') // 'mercredi 2 décembre 2026, 9 h'
 */
export function formatFullMoment(moment: Date | string, locale: Locale): string {
  const { day, minutes } = wallClock(moment)
  return `${formatFullDay(day, locale)}, ${formatClock(minutes, locale)}`
}

/**
 * Minutes since midnight (0 to 1440) as the language writes a time.
 *
 * @example formatClock(570, 'fr') // '9 h 30'
 */
export function formatClock(minutes: number, locale: Locale): string {
  if (minutes === 1440) return MIDNIGHT[locale]
  return CLOCKS[locale](Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0'))
}

/** A time before midnight: its hour (0 to 23) and its minute in two digits. */
const CLOCKS: Record<Locale, (hour: number, minute: string) => string> = {
  fr: (hour, minute) => `${hour}${NBSP}h${minute === '00' ? '' : NBSP + minute}`,
  en: (hour, minute) => {
    if (hour === 12 && minute === '00') return 'noon'
    const minuteWords = minute === '00' ? '' : `:${minute}`
    return `${hour % 12 || 12}${minuteWords}${NBSP}${hour < 12 ? 'a.m.' : 'p.m.'}`
  },
  es: (hour, minute) => `${hour}:${minute}`,
}

const MIDNIGHT: Record<Locale, string> = { fr: 'minuit', en: 'midnight', es: 'medianoche' }

type Parts = ReturnType<typeof partsOf>

const monthOf = (locale: Locale, { month }: Parts): string => MONTHS[locale][month - 1] ?? ''

/** The first of a month is an ordinal in French. */
const frenchDate = ({ date }: Parts): string => (date === 1 ? '1ᵉʳ' : String(date))

const MONTH_DAYS: Record<Locale, (parts: Parts) => string> = {
  fr: (parts) => `${frenchDate(parts)} ${monthOf('fr', parts)}`,
  en: (parts) => `${monthOf('en', parts)} ${parts.date}`,
  es: (parts) => `${parts.date} de ${monthOf('es', parts)}`,
}

const DAY_WORDS: Record<Locale, (parts: Parts) => string> = {
  fr: (parts) => `${MONTH_DAYS.fr(parts)} ${parts.year}`,
  en: (parts) => `${MONTH_DAYS.en(parts)}, ${parts.year}`,
  es: (parts) => `${MONTH_DAYS.es(parts)} de ${parts.year}`,
}

const BETWEEN: Record<Locale, (from: string, to: string) => string> = {
  fr: (from, to) => `du ${from} au ${to}`,
  en: (from, to) => `${from} to ${to}`,
  es: (from, to) => `del ${from} al ${to}`,
}

const IN_ONE_MONTH: Record<Locale, (from: Parts, to: Parts) => string> = {
  fr: (from, to) => `du ${frenchDate(from)} au ${DAY_WORDS.fr(to)}`,
  en: (from, to) => `${monthOf('en', from)} ${from.date}–${to.date}, ${to.year}`,
  es: (from, to) => `del ${from.date} al ${DAY_WORDS.es(to)}`,
}

/** The status of opening hours in words. Also runs in the reader's browser: kept small. */
import { addDays, weekdayOf } from '@/days/calendar'
import { formatClock, formatMonthDay, WEEKDAYS } from '@/days/words'
import type { Locale } from '@/i18n/locales'

import { type HoursStatus, toMinutes, type WallTime } from './hours'

/**
 * The status as a sentence: what a person about to leave home wants to know.
 *
 * @example describeStatus({ state: 'open', until }, '2026-11-23', 'fr')
 * // 'Ouvert maintenant, jusqu’à 17 h'
 */
export function describeStatus(status: HoursStatus, today: string, locale: Locale): string {
  const words = WORDS[locale]
  if (status.state === 'byAppointment') return words.byAppointment
  if (status.state === 'unknown') return words.unknown
  if (status.state === 'open') {
    if (!status.until) return words.always
    return `${words.open} ${words.until(status.until)}${dayAt(status.until, today, locale)}`
  }
  if (!status.opens) return words.closed
  return `${words.closed},${words.opens}${dayAt(status.opens, today, locale)} ${words.at(status.opens)}`
}

/**
 * A time as the language writes it.
 *
 * @example describeClock('09:30', 'fr') // '9 h 30'
 */
export const describeClock = (clock: string, locale: Locale): string =>
  formatClock(toMinutes(clock), locale)

/** The name of a day of the week. */
export const describeDay = (date: string, locale: Locale): string =>
  WEEKDAYS[locale][weekdayOf(date)] ?? ''

/** Nothing for today, else the day with a space before it. */
function dayAt(moment: WallTime, today: string, locale: Locale): string {
  const words = WORDS[locale]
  if (moment.date === today) return ''
  if (moment.date === addDays(today, 1)) return ` ${words.tomorrow}`
  return moment.date < addDays(today, 7)
    ? ` ${words.onDay}${describeDay(moment.date, locale)}`
    : ` ${words.onDate}${formatMonthDay(moment.date, locale)}`
}

/** Spanish says "la 1:00" and "las 2:00". */
const spanishArticle = ({ minutes }: WallTime): string =>
  minutes === 1440 ? '' : minutes >= 60 && minutes < 120 ? 'la ' : 'las '

interface Words {
  always: string
  byAppointment: string
  unknown: string
  open: string
  closed: string
  opens: string
  until: (moment: WallTime) => string
  at: (moment: WallTime) => string
  tomorrow: string
  onDay: string
  onDate: string
}

const WORDS: Record<Locale, Words> = {
  fr: {
    always: 'Ouvert maintenant, jour et nuit',
    byAppointment: 'Sur rendez-vous',
    unknown: 'Heures inconnues\u00a0: appelez avant de vous déplacer',
    open: 'Ouvert maintenant,',
    closed: 'Fermé maintenant',
    opens: ' ouvre',
    until: ({ minutes }) => `jusqu’à ${formatClock(minutes, 'fr')}`,
    at: ({ minutes }) => `à ${formatClock(minutes, 'fr')}`,
    tomorrow: 'demain',
    onDay: '',
    onDate: 'le ',
  },
  en: {
    always: 'Open now, day and night',
    byAppointment: 'By appointment',
    unknown: 'Hours unknown: call before you go',
    open: 'Open now,',
    closed: 'Closed now',
    opens: ' opens',
    until: ({ minutes }) => `until ${formatClock(minutes, 'en')}`,
    at: ({ minutes }) => `at ${formatClock(minutes, 'en')}`,
    tomorrow: 'tomorrow',
    onDay: 'on ',
    onDate: 'on ',
  },
  es: {
    always: 'Abierto ahora, día y noche',
    byAppointment: 'Con cita',
    unknown: 'Horario desconocido: llame antes de ir',
    open: 'Abierto ahora,',
    closed: 'Cerrado ahora',
    opens: ' abre',
    until: (moment) => `hasta ${spanishArticle(moment)}${formatClock(moment.minutes, 'es')}`,
    at: (moment) => `a ${spanishArticle(moment)}${formatClock(moment.minutes, 'es')}`,
    tomorrow: 'mañana',
    onDay: 'el ',
    onDate: 'el ',
  },
}

/** The status of opening hours in words. Also runs in the reader's browser: kept small. */
import type { Locale } from '@/i18n/locales'

import { addDays, type HoursStatus, toMinutes, type WallTime } from './hours'

const NBSP = '\u00a0'

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
  clockWords(toMinutes(clock), locale)

/** The name of a day of the week. */
export const describeDay = (date: string, locale: Locale): string =>
  dateWords(date, locale, { weekday: 'long' })

function clockWords(minutes: number, locale: Locale): string {
  if (minutes === 1440) return WORDS[locale].midnight
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

/** Nothing for today, else the day with a space before it. */
function dayAt(moment: WallTime, today: string, locale: Locale): string {
  const words = WORDS[locale]
  if (moment.date === today) return ''
  if (moment.date === addDays(today, 1)) return ` ${words.tomorrow}`
  return moment.date < addDays(today, 7)
    ? ` ${words.onDay}${describeDay(moment.date, locale)}`
    : ` ${words.onDate}${dateWords(moment.date, locale, { day: 'numeric', month: 'long' })}`
}

const dateWords = (date: string, locale: Locale, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(REGIONAL_TAGS[locale], { ...options, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )

/** Spanish says "la 1:00" and "las 2:00". */
const spanishArticle = ({ minutes }: WallTime): string =>
  minutes === 1440 ? '' : minutes >= 60 && minutes < 120 ? 'la ' : 'las '

export const REGIONAL_TAGS: Record<Locale, string> = { fr: 'fr-CA', en: 'en-CA', es: 'es-MX' }

interface Words {
  always: string
  byAppointment: string
  unknown: string
  open: string
  closed: string
  opens: string
  until: (moment: WallTime) => string
  at: (moment: WallTime) => string
  midnight: string
  tomorrow: string
  onDay: string
  onDate: string
}

const WORDS: Record<Locale, Words> = {
  fr: {
    always: 'Ouvert maintenant, jour et nuit',
    byAppointment: 'Sur rendez-vous',
    unknown: 'Heures inconnues : appelez avant de vous déplacer',
    open: 'Ouvert maintenant,',
    closed: 'Fermé maintenant',
    opens: ' ouvre',
    until: ({ minutes }) => `jusqu’à ${clockWords(minutes, 'fr')}`,
    at: ({ minutes }) => `à ${clockWords(minutes, 'fr')}`,
    midnight: 'minuit',
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
    until: ({ minutes }) => `until ${clockWords(minutes, 'en')}`,
    at: ({ minutes }) => `at ${clockWords(minutes, 'en')}`,
    midnight: 'midnight',
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
    until: (moment) => `hasta ${spanishArticle(moment)}${clockWords(moment.minutes, 'es')}`,
    at: (moment) => `a ${spanishArticle(moment)}${clockWords(moment.minutes, 'es')}`,
    midnight: 'medianoche',
    tomorrow: 'mañana',
    onDay: 'el ',
    onDate: 'el ',
  },
}

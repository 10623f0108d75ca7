import { readEmail } from '@/accounts/emailAddress'
import { addDays, dayAt, isDay } from '@/days/calendar'
import { hasAddress } from '@/directory/link/members'
import { isLocale, type Locale } from '@/i18n/locales'

import type { ReadingRefusal } from './refusals'
import { READING_LIMITS } from './types'

/** Who is asked to read a text, and until when. */
export interface Invitation {
  name: string
  body: string
  email: string
  language: Locale
  /** The last day, 'yyyy-MM-dd' in Quebec. */
  until: string
  word: string
}

const line = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''

/** The last day of an invitation that is made today, where nothing else is said. */
export const usualEnd = (today: string): string => addDays(today, READING_LIMITS.usualDays)

/**
 * An invitation as it was typed, or all that is wrong with it.
 *
 * @param today the day it is in Quebec
 */
export function readInvitation(
  typed: Readonly<Record<string, unknown>>,
  today: string = dayAt(new Date()),
):
  | { invitation: Invitation; refusals?: undefined }
  | { invitation?: undefined; refusals: ReadingRefusal[] } {
  const [name, body] = [line(typed.name), line(typed.body)]
  const email = readEmail(line(typed.email))
  const until = line(typed.until) || usualEnd(today)
  const word = typeof typed.word === 'string' ? typed.word.trim() : ''
  const last = addDays(today, READING_LIMITS.mostDays)
  const refusals: ReadingRefusal[] = [
    ...(name === '' ? (['nameMissing'] as const) : []),
    ...(body === '' ? (['bodyMissing'] as const) : []),
    // They stand in a message that the site signs.
    ...([name, body].some(hasAddress) ? (['nameAddress'] as const) : []),
    ...([name, body].some(isTooLong) ? (['nameTooLong'] as const) : []),
    ...(email ? [] : (['emailWrong'] as const)),
    ...(isDay(until) && until > today && until <= last ? [] : (['untilWrong'] as const)),
    ...(word.length > READING_LIMITS.mostWord ? (['wordTooLong'] as const) : []),
  ]
  if (refusals.length > 0 || !email) return { refusals }
  const language = isLocale(typed.language) ? typed.language : 'fr'
  return { invitation: { name, body, email, language, until, word } }
}

const isTooLong = (name: string): boolean => name.length > READING_LIMITS.mostName

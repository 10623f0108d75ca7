import type { Locale } from '@/i18n/locales'
import { COLON } from '@/i18n/colon'

import { READING_ANSWER_LABELS, type StoredReading } from './types'

const READ: Record<Locale, string> = {
  fr: 'Lecture extérieure',
  en: 'Outside reading',
  es: 'Lectura externa',
}

const EARLIER: Record<Locale, string> = {
  fr: 'sur une version précédente',
  en: 'of an earlier version',
  es: 'sobre una versión anterior',
}

/** What of an invitation its answer says. */
export type Answered = Pick<StoredReading, 'answer' | 'body' | 'name' | 'print'>

/**
 * Who read a text outside and what they said, for whoever approves it: a sentence for each, or none.
 *
 * @param latest the print of the text that would be approved
 */
export const sayAnswers = (
  readings: readonly Answered[],
  latest: string,
  locale: Locale,
): string[] =>
  readings.flatMap(({ answer, body, name, print }) => {
    if (!answer) return []
    const said = [
      READING_ANSWER_LABELS[answer][locale],
      ...(print === latest ? [] : [EARLIER[locale]]),
    ]
    return [`${READ[locale]}${COLON[locale]} ${name} (${body}) – ${said.join(', ')}.`]
  })

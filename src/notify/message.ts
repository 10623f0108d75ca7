import { withFrenchSpaces } from '@/i18n/frenchSpaces'
import type { Locale } from '@/i18n/locales'

export interface Message {
  subject: string
  /** Plain text: it says everything and is read everywhere. */
  text: string
}

interface Parts {
  locale: Locale
  subject: string
  /** Greeting, then one paragraph each; what is absent is left out. */
  paragraphs: readonly (string | undefined)[]
}

/** One e-mail of the site: its paragraphs, signed, with the punctuation of its language. */
export function composeMessage({ locale, subject, paragraphs }: Parts): Message {
  const text = [...paragraphs, 'Accompagner']
    .filter((paragraph) => paragraph !== undefined)
    .join('\n\n')
  return locale === 'fr' ? withFrenchSpaces({ subject, text }) : { subject, text }
}

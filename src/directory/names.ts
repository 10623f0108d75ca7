/** The names and texts of the directory, in one language. */
import { DEFAULT_LOCALE, type Locale, LOCALES } from '@/i18n/locales'

import type { Entry, Texts } from './types'

/** A text and the language it is in, which may not be the reader's. */
export interface TextView {
  text: string
  lang: Locale
}

/** The text in the reader's language, else in French or the first there is, saying which. */
export function textView(texts: Texts, locale: Locale): TextView | null {
  const lang = [locale, DEFAULT_LOCALE, ...LOCALES].find((candidate) => texts[candidate])
  return lang ? { text: texts[lang] as string, lang } : null
}

/** The text in a language, or in the first there is; '' when there is none. */
export const textIn = (texts: Texts, locale: Locale): string => textView(texts, locale)?.text ?? ''

/** The name in a language, or in the first there is; else the key, so that something shows. */
export const nameOf = (
  named: { name: Texts; key?: string; code?: string },
  locale: Locale,
): string => textView(named.name, locale)?.text ?? named.key ?? named.code ?? ''

/** Language codes with the reader's own first: what they look for on a card. */
export const readersFirst = (codes: readonly string[], locale: Locale): string[] => [
  ...codes.filter((code) => code === locale),
  ...codes.filter((code) => code !== locale),
]

/** Names of the entries with these keys, in the order of the keys. */
export const namesOf = (
  entries: readonly Entry[],
  keys: readonly string[],
  locale: Locale,
): string[] =>
  keys.flatMap((key) => {
    const entry = entries.find((candidate) => candidate.key === key)
    return entry ? [nameOf(entry, locale)] : []
  })

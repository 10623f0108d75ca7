/** The names and texts of the directory, in one language. */
import { DEFAULT_LOCALE, type Locale, LOCALES } from '@/i18n/locales'

import type { Entry, OlderTexts, Texts } from './types'

/** A text and the language it is in, which may not be the reader's. */
export interface TextView {
  text: string
  lang: Locale
}

/**
 * The text in the reader's language, else in the one that leads it or the first there is, saying which.
 */
export function textView(
  texts: Texts,
  locale: Locale,
  lead: Locale = DEFAULT_LOCALE,
): TextView | null {
  const lang = [locale, lead, ...LOCALES].find((candidate) => texts[candidate])
  return lang ? { text: texts[lang] as string, lang } : null
}

/** A text as it is read, with the source one tap away where its translation is older than that. */
export interface SheetText extends TextView {
  older?: { source: TextView; since?: string }
}

/**
 * A text of a sheet for a reader: in their language if it is current, else an older translation that
 * says so, else as it was written.
 */
export function sheetText(
  texts: Texts,
  older: OlderTexts | undefined,
  locale: Locale,
  lead: Locale,
): SheetText | null {
  const view = textView(texts, locale, lead)
  const old = older?.[locale]
  if (!view || view.lang === locale || !old) return view
  const { text, since } = old
  return { text, lang: locale, older: { source: view, ...(since ? { since } : {}) } }
}

/** The text in a language, else in the one that leads it or the first there is; '' when there is none. */
export const textIn = (texts: Texts, locale: Locale, lead?: Locale): string =>
  textView(texts, locale, lead)?.text ?? ''

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

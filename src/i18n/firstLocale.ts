import { DEFAULT_LOCALE, isLocale, type Locale } from './locales'

/**
 * The first of what is said to be a language that is one of ours, else French: the one way to
 * settle in which language to answer.
 *
 * @example firstLocale(query.lang, path.split('/')[1]) // 'es'
 */
export const firstLocale = (...candidates: readonly unknown[]): Locale =>
  candidates.find(isLocale) ?? DEFAULT_LOCALE

/** The language of the person who asks, as the admin shows it. */
export const personLocale = (req: { i18n?: { language?: unknown } }): Locale =>
  firstLocale(req.i18n?.language)

import type { Locale } from '@/i18n/locales'

/** Whether languages and services keep their capital inside a sentence. */
const KEEPS_CAPITALS: Record<Locale, boolean> = { fr: false, en: true, es: false }

/** The name of a language or a service as it is written inside a sentence. */
export const inSentence = (name: string, locale: Locale): string =>
  KEEPS_CAPITALS[locale] ? name : name.charAt(0).toLocaleLowerCase(locale) + name.slice(1)

/**
 * Names of languages or services inside a sentence.
 *
 * @example listWords(['Français', 'K’iche’ (Guatemala)'], 'fr') // 'français, k’iche’ (Guatemala)'
 */
export const listWords = (names: readonly string[], locale: Locale): string =>
  names.map((name) => inSentence(name, locale)).join(', ')

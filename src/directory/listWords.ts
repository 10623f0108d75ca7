import type { Locale } from '@/i18n/locales'

/** Whether languages and services keep their capital inside a sentence. */
const KEEPS_CAPITALS: Record<Locale, boolean> = { fr: false, en: true, es: false }

/**
 * Names of a list inside a sentence.
 *
 * @example listWords(['Français', 'K’iche’ (Guatemala)'], 'fr') // 'français, k’iche’ (Guatemala)'
 */
export const listWords = (names: readonly string[], locale: Locale): string =>
  names
    .map((name) =>
      KEEPS_CAPITALS[locale] ? name : name.charAt(0).toLocaleLowerCase(locale) + name.slice(1),
    )
    .join(', ')

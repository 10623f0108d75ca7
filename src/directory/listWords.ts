import type { Locale } from '@/i18n/locales'

/**
 * Names of a list inside a sentence: French and Spanish write languages and services without a
 * capital there.
 *
 * @example listWords(['Français', 'K’iche’ (Guatemala)'], 'fr') // 'français, k’iche’ (Guatemala)'
 */
export const listWords = (names: readonly string[], locale: Locale): string =>
  names
    .map((name) =>
      locale === 'en' ? name : name.charAt(0).toLocaleLowerCase(locale) + name.slice(1),
    )
    .join(', ')

import type { Locale } from '@/i18n/locales'

const SHORTEST = 5 // letters

/**
 * A word without the ending that number and gender give it. Light on purpose: a stem that goes too
 * far mixes different words, and typos are caught elsewhere.
 *
 * @param word folded
 * @param minLength letters; shorter words stay as they are
 * @example stem('travailleuses', 'fr') // 'travailleur'
 */
export function stem(word: string, locale: Locale, minLength = SHORTEST): string {
  if (word.length < minLength || /\d/.test(word)) return word
  for (const [ending, replacement] of ENDINGS[locale]) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      return word.slice(0, -ending.length) + replacement
    }
  }
  return word
}

/** Longest endings first; the first that fits is the only one applied. */
const ENDINGS: Record<Locale, [ending: string, replacement: string][]> = {
  fr: [
    ['euses', 'eur'],
    ['euse', 'eur'],
    ['eurs', 'eur'],
    ['trices', 'teur'],
    ['trice', 'teur'],
    ['eaux', 'eau'],
    ['aux', 'al'],
    ['elles', 'el'],
    ['elle', 'el'],
    ['els', 'el'],
    ['ees', ''],
    ['ee', ''],
    ['es', ''],
    ['s', ''],
    ['e', ''],
  ],
  en: [
    ['ies', 'y'],
    ['sses', 'ss'],
    ['ings', ''],
    ['ing', ''],
    ['es', ''],
    ['ss', 'ss'],
    ['s', ''],
    ['e', ''],
  ],
  es: [
    ['aciones', 'acion'],
    ['iones', 'ion'],
    ['adoras', 'ador'],
    ['adora', 'ador'],
    ['adores', 'ador'],
    ['ces', 'z'],
    ['as', ''],
    ['os', ''],
    ['es', ''],
    ['a', ''],
    ['o', ''],
    ['e', ''],
    ['s', ''],
  ],
}

/** Words as the search compares them: folded, without the small ones, lightly stemmed. */
import type { Locale } from '@/i18n/locales'
import { fold } from '@/text/fold'

/** Small words that say nothing in any of the three languages: people mix them. */
const SMALL_WORDS = new Set(
  (
    'a au aux avec ce ces dans de des du elle en est et il je la le les leur ma me mes mon ne nous on ou par pas ' +
    'pour que qui sa se ses son sur ta te tes ton tu un une vous y ' +
    'an and are as at be by for from have i in is it my of or that the this to we where with you your ' +
    'al como con cual donde el ella es esta hay las los mi mis no o para por se sin su sus un una unas unos yo'
  ).split(' '),
)

/**
 * The words of a text, folded; small words and single letters left out.
 *
 * @example wordsOf('Aide à l’impôt') // ['aide', 'impot']
 */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !SMALL_WORDS.has(word))

/**
 * A word without the ending that number and gender give it. Light on purpose: a stem that goes too
 * far mixes different words, and typos are caught elsewhere.
 *
 * @example stem('travailleuses', 'fr') // 'travailleur'
 */
export function stem(word: string, locale: Locale): string {
  if (word.length < 5 || /\d/.test(word)) return word
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

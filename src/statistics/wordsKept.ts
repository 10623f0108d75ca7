import { foldWords } from '@/text/fold'

/** On how many different days of one month words must be asked for without result before they are kept. */
export const KEPT_FROM_DAYS = 3

/** Longer is a story, not a search: characters, and words. */
const MOST_CHARACTERS = 60
const MOST_WORDS = 8

/** Digits are phones, files and doors; the others are addresses of people. */
const NEVER = /[\p{N}@/\\#]|https?:|www\./u

/**
 * The words of a search that may be counted towards being kept, in small letters and single spaces;
 * nothing for what may tell of somebody, or is no search.
 *
 * @example wordsToKeep('  Garderie   en Milieu familial ') // 'garderie en milieu familial'
 */
export function wordsToKeep(typed: string): string | undefined {
  const words = typed.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  if (words.length > MOST_CHARACTERS || words.split(' ').length > MOST_WORDS) return undefined
  if (NEVER.test(words) || NOT_WRITTEN.test(words)) return undefined
  return /\p{L}{2}/u.test(words) ? words : undefined
}

/** Marks that steer a text, or are not seen. */
const NOT_WRITTEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u

/** What is the same question, however it is typed; of another writing, as it is. */
export const sameWords = (words: string): string => foldWords(words) || words

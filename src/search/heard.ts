import { fold } from '@/text/fold'

/** A phrase that people say. */
export interface Said {
  isHeardIn: (words: readonly string[]) => boolean
}

/** Words that may stand between two words of a phrase. */
const MOST_BETWEEN = 2

/**
 * A phrase ready to be listened for: its words in their order, few others between them; `word*` stands for
 * every word that begins so.
 *
 * @example preparePhrase('duele pecho').isHeardIn(['me', 'duele', 'el', 'pecho']) // true
 */
export function preparePhrase(phrase: string): Said {
  const parts = fold(phrase)
    .split(/[^\p{L}\p{N}*]+/u)
    .filter((part) => part !== '')
  const fits = (part: string, word: string | undefined): boolean =>
    word !== undefined && (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part)
  const standsAt = (words: readonly string[], start: number): boolean => {
    let at = start
    for (const part of parts.slice(1)) {
      const near = words.slice(at + 1, at + 2 + MOST_BETWEEN).findIndex((word) => fits(part, word))
      if (near < 0) return false
      at += 1 + near
    }
    return true
  }
  return {
    isHeardIn: (words) => words.some((word, at) => fits(parts[0]!, word) && standsAt(words, at)),
  }
}

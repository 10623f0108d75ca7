import { fold } from '@/text/fold'

/** A phrase that people say. */
export interface Said {
  /** What its first word is, or begins with; it can be heard nowhere else. */
  first: Part
  parts: readonly Part[]
  isHeardIn: (words: readonly string[]) => boolean
}

/** A word of a phrase, or how it begins. */
interface Part {
  text: string
  isBeginning: boolean
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
    .map((part): Part => {
      const isBeginning = part.endsWith('*')
      return { text: isBeginning ? part.slice(0, -1) : part, isBeginning }
    })
  const fits = ({ text, isBeginning }: Part, word: string | undefined): boolean =>
    word !== undefined && (isBeginning ? word.startsWith(text) : word === text)
  const standsAt = (words: readonly string[], start: number): boolean => {
    let at = start
    for (const part of parts.slice(1)) {
      const near = words.slice(at + 1, at + 2 + MOST_BETWEEN).findIndex((word) => fits(part, word))
      if (near < 0) return false
      at += 1 + near
    }
    return true
  }
  const first = parts[0]!
  return {
    first,
    parts,
    isHeardIn: (words) => words.some((word, at) => fits(first, word) && standsAt(words, at)),
  }
}

import { fold } from '@/text/fold'

/** A phrase that people say. */
export interface Said {
  /** What its first word is, or begins with; it can be heard nowhere else. */
  first: Part
  parts: readonly Part[]
  /** Whether it is said from one of the words on. */
  isHeardAt: (words: readonly string[], start: number) => boolean
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
 * every word that begins so, and a phrase with a full stop ends what is said.
 *
 * @example preparePhrase('duele pecho').isHeardAt(['me', 'duele', 'el', 'pecho'], 1) // true
 */
export function preparePhrase(phrase: string): Said {
  const parts = fold(phrase)
    .split(/[^\p{L}\p{N}*]+/u)
    .filter((part) => part !== '')
    .map((part): Part => {
      const isBeginning = part.endsWith('*')
      return { text: isBeginning ? part.slice(0, -1) : part, isBeginning }
    })
  const isLast = phrase.trim().endsWith('.')
  const fits = ({ text, isBeginning }: Part, word: string | undefined): boolean =>
    word !== undefined && (isBeginning ? word.startsWith(text) : word === text)
  const [first, ...others] = parts as [Part, ...Part[]]
  const isHeardAt = (words: readonly string[], start: number): boolean => {
    if (!fits(first, words[start])) return false
    let at = start
    for (const part of others) {
      const last = at + 1 + MOST_BETWEEN
      at += 1
      while (at <= last && !fits(part, words[at])) at += 1
      if (at > last) return false
    }
    return !isLast || at === words.length - 1
  }
  return { first, parts, isHeardAt }
}

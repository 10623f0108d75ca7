/** The words of a facet in the order of the alphabet, put in order once for a table. */

export interface Ranks {
  /** The place of each code in the alphabet, and the code at each place. */
  of: Uint16Array
  code: Uint16Array
}

const known = new WeakMap<readonly string[], Ranks>()

/** @param words at most 65,536, each once */
export function ranksOf(words: readonly string[]): Ranks {
  const before = known.get(words)
  if (before) return before
  const code = Uint16Array.from(words, (_, at) => at).sort((a, b) =>
    words[a]! < words[b]! ? -1 : 1,
  )
  const of = new Uint16Array(words.length)
  code.forEach((one, at) => (of[one] = at))
  const ranks = { of, code }
  known.set(words, ranks)
  return ranks
}

import { diffArrays } from 'diff'

/** A run of words that stayed, left or came. */
export interface DiffPart {
  type: 'same' | 'removed' | 'added'
  text: string
}

/** Past this many words that left or came, the text is shown as replaced whole. */
const MAX_EDITS = 2000

/** Words, spaces and signs, each a token, so that the parts join back into the texts. */
const TOKENS = /[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu

/**
 * What changed between two texts, by words, with their spaces.
 *
 * @example wordDiff('12 semaines', '10 semaines')
 * // [{ type: 'removed', text: '12' }, { type: 'added', text: '10' }, { type: 'same', text: ' semaines' }]
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const changes = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: MAX_EDITS }) ?? [
    { removed: true, value: [before] },
    { added: true, value: [after] },
  ]
  return changes.map(({ removed, added, value }) => ({
    type: removed ? 'removed' : added ? 'added' : 'same',
    text: value.join(''),
  }))
}

const tokensOf = (text: string): string[] => text.match(TOKENS) ?? []

/** The words of a text, folded, for comparing. */
const wordsOf = (text: string): string[] =>
  text.toLocaleLowerCase('fr').match(/[\p{L}\p{N}]+|[$%€]/gu) ?? []

/** How many words a text has. */
export const countWords = (text: string): number => wordsOf(text).length

/** How often each word comes in a text, counted once to compare it many times. */
export interface WordCounts {
  counts: ReadonlyMap<string, number>
  total: number
}

export function countEachWord(text: string): WordCounts {
  const counts = new Map<string, number>()
  const words = wordsOf(text)
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, total: words.length }
}

/** How alike two texts are, from 0 (no common word) to 1 (the same words), whatever their order. */
export function similarity(a: WordCounts, b: WordCounts): number {
  if (a.total + b.total === 0) return 1
  let common = 0
  for (const [word, count] of a.counts) common += Math.min(count, b.counts.get(word) ?? 0)
  return (2 * common) / (a.total + b.total)
}

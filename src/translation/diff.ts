/** A run of words that stayed, left or came. */
export interface DiffPart {
  type: 'same' | 'removed' | 'added'
  text: string
}

/** Past this many words on both sides multiplied, the middle is shown as replaced whole. */
const MAX_TABLE = 4_000_000

/**
 * What changed between two texts, by words, with their spaces.
 *
 * @example wordDiff('12 semaines', '10 semaines')
 * // [{ type: 'removed', text: '12' }, { type: 'added', text: '10' }, { type: 'same', text: ' semaines' }]
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = before.match(TOKENS) ?? []
  const b = after.match(TOKENS) ?? []
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end += 1
  }
  const parts: DiffPart[] = []
  const add = (type: DiffPart['type'], tokens: readonly string[]) => {
    if (tokens.length === 0) return
    const text = tokens.join('')
    const last = parts.at(-1)
    if (last?.type === type) last.text += text
    else parts.push({ type, text })
  }
  add('same', a.slice(0, start))
  for (const [type, token] of diffMiddle(
    a.slice(start, a.length - end),
    b.slice(start, b.length - end),
  )) {
    add(type, [token])
  }
  add('same', a.slice(a.length - end))
  return parts
}

/** Words, spaces and signs, each a token, so that the parts join back into the texts. */
const TOKENS = /[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu

function diffMiddle(a: readonly string[], b: readonly string[]): [DiffPart['type'], string][] {
  const replaced = (): [DiffPart['type'], string][] => [
    ...a.map((token): [DiffPart['type'], string] => ['removed', token]),
    ...b.map((token): [DiffPart['type'], string] => ['added', token]),
  ]
  if (a.length * b.length > MAX_TABLE) return replaced()

  // Longest common subsequence; lengths[i][j] is for a from i and b from j.
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
    }
  }
  const steps: [DiffPart['type'], string][] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const left = a[i]
    const right = b[j]
    if (left !== undefined && left === right) {
      steps.push(['same', left])
      i += 1
      j += 1
    } else if (
      left !== undefined &&
      (right === undefined ||
        (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      steps.push(['removed', left])
      i += 1
    } else if (right !== undefined) {
      steps.push(['added', right])
      j += 1
    }
  }
  return steps
}

/** The words of a text, folded, for comparing. */
export const wordsOf = (text: string): string[] =>
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

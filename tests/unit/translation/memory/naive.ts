import { stripMarks } from '@/translation'
import type { MemoryPair } from '@/translation/memory'
import { readWords } from '@/translation/memory/words'
import { normalize } from '@/translation/normalize'

/** The words of a passage as the memory compares them. */
export const wordsFor = (source: string): string[] =>
  readWords(normalize(stripMarks(source))).map(({ text }) => text)

/** How many words must change to make one into the other, by the whole table. */
export function fullDistance(a: readonly string[], b: readonly string[]): number {
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(changed, last[j]! + 1, row[j - 1]! + 1))
    }
    last = row
  }
  return last[b.length]!
}

export interface ScannedMatch {
  pair: MemoryPair
  percent: number
}

/** What the memory should find, by comparing with every passage. */
export function scan(
  pairs: readonly (MemoryPair & { words: readonly string[] })[],
  source: string,
  minPercent: number,
): ScannedMatch[] {
  const words = wordsFor(source)
  return pairs.flatMap((pair) => {
    const longest = Math.max(words.length, pair.words.length)
    const distance = fullDistance(words, pair.words)
    const percent = Math.floor((100 * (longest - distance)) / longest)
    return percent >= minPercent ? [{ pair, percent }] : []
  })
}

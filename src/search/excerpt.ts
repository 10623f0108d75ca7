import { wordsOf } from '@/directory/search/words'
import type { Locale } from '@/i18n/locales'
import { stem } from '@/text/stem'

import type { Passage, Section } from './types'

/** Longest text shown of a passage, in characters. */
const MAX_CHARS = 240

/** A part of a passage. */
export interface Excerpt extends Passage {
  /** Words were left out before or after. */
  isCut: boolean
}

/** What a word typed counts, and one that only means the same. */
const TYPED = 3
const MEANT = 1

/**
 * Gives for each section the passage that says most of what was typed, cut around the first of those words; the
 * first passage when none says any (its title does).
 *
 * @param meant other words for the same
 */
export function excerptsFor(
  typed: string,
  meant: readonly string[],
  locale: Locale,
): (section: Section) => Excerpt | undefined {
  const stemsOf = (text: string): string[] => wordsOf(text).map((word) => stem(word, locale))
  const ofPassage = stemsOfPassages(locale)
  const weights = new Map<string, number>()
  for (const word of meant) weights.set(stem(word, locale), MEANT)
  for (const word of stemsOf(typed)) weights.set(word, TYPED)
  const weigh = (passage: Passage): number =>
    ofPassage(passage).reduce((sum, word) => sum + (weights.get(word) ?? 0), 0)
  const isWanted = (word: string): boolean => stemsOf(word).some((each) => weights.has(each))
  return ({ passages }) => {
    let best: { passage: Passage; weight: number } | undefined
    for (const passage of passages) {
      const weight = weigh(passage)
      if (!best || weight > best.weight) best = { passage, weight }
    }
    return best && cut(best.passage, isWanted)
  }
}

/** The stems of each passage, once: a passage is weighed again at every question that finds its section. */
const made = new Map<Locale, (passage: Passage) => readonly string[]>()

function stemsOfPassages(locale: Locale): (passage: Passage) => readonly string[] {
  const known = made.get(locale)
  if (known) return known
  const kept = new WeakMap<Passage, readonly string[]>()
  const stems = (passage: Passage): readonly string[] => {
    const there = kept.get(passage)
    if (there) return there
    const found = [...new Set(wordsOf(passage.text).map((word) => stem(word, locale)))]
    kept.set(passage, found)
    return found
  }
  made.set(locale, stems)
  return stems
}

/** Whole words around the first that was typed. */
function cut({ text, state }: Passage, isWanted: (word: string) => boolean): Excerpt {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= MAX_CHARS) return { text: line, state, isCut: false }
  const words = line.split(' ')
  const at = Math.max(0, words.findIndex(isWanted))
  // A little of what comes before, so that the sentence can be followed.
  let from = at
  for (let before = 0; from > 0 && before < MAX_CHARS / 4; from -= 1)
    before += words[from]!.length + 1
  const shown: string[] = []
  for (let chars = 0, next = from; next < words.length; next += 1) {
    chars += words[next]!.length + 1
    if (chars > MAX_CHARS) break
    shown.push(words[next]!)
  }
  const isStart = from === 0
  const isEnd = from + shown.length === words.length
  return {
    text: `${isStart ? '' : '… '}${shown.join(' ')}${isEnd ? '' : ' …'}`,
    state,
    isCut: true,
  }
}

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

/** What a word typed counts, one that only means the same, and that the passage surely speaks of what is asked. */
const TYPED = 3
const MEANT = 1
const SPOKEN = 5

/**
 * Gives for each section the passage that says most of what was typed, cut around the first of those words; the
 * first passage when none says any (its title does).
 *
 * @param meant other words for the same, by what they mean: a passage that has many of them for one thing says no
 *   more than one that has one
 * @param spokenOf by its place in a section, how surely a passage speaks of a subject that was heard
 */
export function excerptsFor(
  typed: string,
  meant: readonly (readonly string[])[],
  locale: Locale,
  spokenOf: (section: Section) => ReadonlyMap<number, number> = () => NOTHING_SPOKEN,
): (section: Section) => Excerpt | undefined {
  const stemsOf = (text: string): string[] => wordsOf(text).map((word) => stem(word, locale))
  const ofPassage = stemsOfPassages(locale)
  const asTyped = new Set(stemsOf(typed))
  const things = new Map<string, number[]>()
  meant.forEach((words, thing) => {
    for (const word of new Set(words.map((each) => stem(each, locale)))) {
      const known = things.get(word)
      if (known) known.push(thing)
      else things.set(word, [thing])
    }
  })
  const weigh = (passage: Passage): number => {
    const said = new Set<number>()
    let weight = 0
    for (const word of ofPassage(passage)) {
      if (asTyped.has(word)) weight += TYPED
      for (const thing of things.get(word) ?? []) said.add(thing)
    }
    return weight + MEANT * said.size
  }
  const isWanted = (word: string): boolean =>
    stemsOf(word).some((each) => asTyped.has(each) || things.has(each))
  return (section) => {
    const surely = spokenOf(section)
    let best: { passage: Passage; weight: number } | undefined
    section.passages.forEach((passage, at) => {
      const weight = weigh(passage) + SPOKEN * (surely.get(at) ?? 0)
      if (!best || weight > best.weight) best = { passage, weight }
    })
    return best && cut(best.passage, isWanted)
  }
}

const NOTHING_SPOKEN: ReadonlyMap<number, number> = new Map()

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

import type { Locale } from '@/i18n/locales'

import type { Idea } from './ideas'
import {
  exactly,
  nearly,
  prepareSearch,
  type Scores,
  type SearchAnswer,
  type SearchDocument,
  type SearchIndex,
  type Tier,
  type WordOptions,
} from './prepareSearch'

/** An answer that also tells by which other words it looked for what was typed. */
export interface WordAnswer extends SearchAnswer {
  otherWords: string[]
}

export interface WordIndex extends SearchIndex {
  search: (typed: string) => WordAnswer
}

/** Builds the index of one language. A few hundred sheets take some tens of milliseconds. */
export function buildSearchIndex(documents: readonly SearchDocument[], locale: Locale): WordIndex {
  const { understand, scoresOf } = prepareSearch(documents, locale)
  return {
    search: (typed) => {
      const { asTyped, mended } = understand(typed)
      if (asTyped.length === 0) return NOTHING
      const otherWords = mended.flatMap(({ otherWays }) => otherWays.flat())
      for (const [tier, options, isEachNeeded] of ATTEMPTS) {
        const ideas = tier === 'allWords' ? asTyped : mended
        const scores = ideas.map((idea) => scoresOf(idea, options(idea)))
        const hits = together(tellingScores(ideas, scores), isEachNeeded)
        if (hits.length > 0) {
          // What is found exactly is found nearly too.
          const unknown = ideas.filter(
            (idea, at) => scores[at]!.size === 0 && scoresOf(idea, nearly(idea)).size === 0,
          )
          return { tier, hits, otherWords, unknownWords: unknown.map((idea) => idea.typed) }
        }
      }
      return { ...NOTHING, otherWords, unknownWords: asTyped.map((idea) => idea.typed) }
    },
  }
}

const NOTHING: WordAnswer = { tier: null, hits: [], otherWords: [], unknownWords: [] }

const ATTEMPTS: readonly [Tier, (idea: Idea) => WordOptions, isEachNeeded: boolean][] = [
  ['allWords', exactly, true],
  ['typos', nearly, true],
  ['anyWord', nearly, false],
]

/** Who asks, and for whom, count only when nothing else is found. */
function tellingScores(ideas: readonly Idea[], scores: readonly Scores[]): readonly Scores[] {
  const telling = scores.filter((_, index) => !ideas[index]?.tellsLittle)
  return telling.some(({ size }) => size > 0) ? telling : scores
}

const NO_SCORES: Scores = new Map()

/** Those that every idea finds, or any; best first. */
function together(scores: readonly Scores[], isEachNeeded: boolean): SearchAnswer['hits'] {
  const [first = NO_SCORES, ...others] = scores
  const sums = new Map<string, number>()
  // Whoever every idea finds is among those of the first.
  for (const [id, score] of first) {
    if (!isEachNeeded || others.every((found) => found.has(id))) sums.set(id, score)
  }
  for (const found of others) {
    for (const [id, score] of found) {
      const sum = sums.get(id)
      if (sum !== undefined || !isEachNeeded) sums.set(id, (sum ?? 0) + score)
    }
  }
  return Array.from(sums, ([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score)
}

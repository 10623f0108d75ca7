import MiniSearch, { type SearchOptions } from 'minisearch'

import type { Locale } from '@/i18n/locales'
import { stem } from '@/text/stem'
import { typedLine } from '@/text/typed'

import { type Idea, preparePhrases, toIdeas } from './ideas'
import { wordsOf, wordsSaid } from './words'

/** What one organization can be found by. The fields that matter most come first. */
export interface SearchDocument {
  id: string
  name: string
  services: string
  places: string
  languages: string
  populations: string
  description: string
}

/** All words as typed → all words, typing mistakes allowed → at least one word. */
export type Tier = 'allWords' | 'typos' | 'anyWord'

export interface SearchAnswer {
  /** Which attempt answered; null when even one word finds nothing. */
  tier: Tier | null
  /** Best first. */
  hits: { id: string; score: number }[]
  /** Words as typed that nothing holds, even with a typing mistake. */
  unknownWords: string[]
}

export interface SearchIndex {
  search: (typed: string) => SearchAnswer
}

const BOOST = { name: 4, services: 3, places: 2, languages: 2, populations: 1.5, description: 1 }

/** Letters that may be wrong, as a share of the word's length: one in five. */
const FUZZINESS = 0.2

/** Builds the index of one language. A few hundred sheets take some tens of milliseconds. */
export function buildSearchIndex(
  documents: readonly SearchDocument[],
  locale: Locale,
): SearchIndex {
  const process = (word: string): string => stem(word, locale)
  const index = new MiniSearch<SearchDocument>({
    fields: ALL_FIELDS,
    tokenize: wordsOf,
    processTerm: process,
    searchOptions: {
      boost: BOOST,
      tokenize: wordsOf,
      processTerm: process,
      weights: { fuzzy: 0.4, prefix: 0.6 },
    },
  })
  index.addAll(documents)
  const phrases = preparePhrases(process)
  const sought: Sought = {
    index,
    wholeNames: new Map(documents.map(({ id, name }) => [id, wordsOf(name).join(' ')])),
  }

  return {
    search: (typed) => {
      const ideas = toIdeas(wordsSaid(typedLine(typed)), phrases, process)
      if (ideas.length === 0) return { tier: null, hits: [], unknownWords: [] }
      for (const [tier, options, isEachNeeded] of ATTEMPTS) {
        const scores = ideas.map((idea) => scoresOf(sought, idea, options(idea)))
        const hits = together(scores, isEachNeeded)
        if (hits.length > 0) {
          const unknown = ideas.filter((idea) => scoresOf(sought, idea, nearly(idea)).size === 0)
          return { tier, hits, unknownWords: unknown.map((idea) => idea.typed) }
        }
      }
      return { tier: null, hits: [], unknownWords: ideas.map((idea) => idea.typed) }
    },
  }
}

type Options = Pick<SearchOptions, 'prefix' | 'fuzzy'>

const exactly = (): Options => ({ prefix: isLongEnough })
const nearly = (idea: Idea): Options => ({
  prefix: isLongEnough,
  // A word that the synonyms know is no typing mistake: "fell" is not "fill".
  fuzzy: (word) => (word.length > 3 && !idea.isKnown ? FUZZINESS : false),
})

const ATTEMPTS: readonly [Tier, (idea: Idea) => Options, isEachNeeded: boolean][] = [
  ['allWords', exactly, true],
  ['typos', nearly, true],
  ['anyWord', nearly, false],
]

/** Beginnings count from three letters on: "mont" finds Montréal, "ma" does not find Matane. */
const isLongEnough = (word: string): boolean => word.length > 2

const ALL_FIELDS = Object.keys(BOOST)
const FIELDS_OF_A_SERVICE = ALL_FIELDS.filter((field) => field !== 'languages')

type Scores = ReadonlyMap<string, number>

/** What is searched, and the names that a few words may be, by identifier. */
interface Sought {
  index: MiniSearch<SearchDocument>
  wholeNames: ReadonlyMap<unknown, string>
}

/**
 * What one idea finds. The way that says it best counts, not their sum: a line with many ways to say a
 * thing would outweigh what else was typed.
 */
function scoresOf({ index, wholeNames }: Sought, idea: Idea, options: Options): Scores {
  const fields = idea.isService ? FIELDS_OF_A_SERVICE : ALL_FIELDS
  const best = new Map<string, number>()
  const look = (words: string[], asked: Options): void => {
    const found = index.search({ ...asked, fields, combineWith: 'AND', queries: words })
    for (const { id, score } of found) {
      // MiniSearch adds up the words and multiplies by how many there are: two words say no more than one,
      // unless they are the whole name.
      const share = wholeNames.get(id) === words.join(' ') ? words.length : words.length ** 2
      best.set(String(id), Math.max(best.get(String(id)) ?? 0, score / share))
    }
  }
  if (idea.asTyped.length > 0) look(idea.asTyped, options)
  // Synonyms as they are: a typing mistake in a word nobody typed would find anything.
  for (const words of idea.otherWays) look(words, {})
  return best
}

/** Those that every idea finds, or any; best first. */
function together(scores: readonly Scores[], isEachNeeded: boolean): SearchAnswer['hits'] {
  const ids = new Set(scores.flatMap((found) => [...found.keys()]))
  return [...ids]
    .filter((id) => !isEachNeeded || scores.every((found) => found.has(id)))
    .map((id) => ({ id, score: scores.reduce((sum, found) => sum + (found.get(id) ?? 0), 0) }))
    .sort((a, b) => b.score - a.score)
}

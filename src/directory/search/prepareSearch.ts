import MiniSearch, { type SearchOptions } from 'minisearch'

import type { Locale } from '@/i18n/locales'
import { stem } from '@/text/stem'
import { typedLine } from '@/text/typed'

import { type Idea, phraseTable, toIdeas } from './ideas'
import { wordMender } from './wordMender'
import { isNoMistake, wordsOf, wordsSaid } from './words'

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

/** How well documents answer one idea, by identifier. */
export type Scores = ReadonlyMap<string, number>

export type WordOptions = Pick<SearchOptions, 'prefix' | 'fuzzy'>

interface PreparedSearch {
  /** What was typed as ideas, and the same with its typing mistakes mended. */
  understand: (typed: string) => { asTyped: Idea[]; mended: Idea[] }
  scoresOf: (idea: Idea, options: WordOptions) => Scores
}

const BOOST = { name: 4, services: 3, places: 2, languages: 2, populations: 1.5, description: 1 }

/** A question in more words than this is told in its first ones. */
const MAX_WORDS = 30

/** Letters that may be wrong, as a share of the word's length: one in five. */
const FUZZINESS = 0.2

/** Makes documents of one language ready to be asked about ideas. */
export function prepareSearch(
  documents: readonly SearchDocument[],
  locale: Locale,
): PreparedSearch {
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
  const wholeNames = new Map(documents.map(({ id, name }) => [id, wordsOf(name).join(' ')]))
  const phrases = phraseTable(locale)
  const mend = wordMender(documents.flatMap(wordsOfDocument), phrases.all)
  // Words come again in other questions, synonyms most of all.
  const ofWords = keepScores(KEPT_PAIRS.words)
  const ofIdeas = keepScores(KEPT_PAIRS.ideas)
  const look: Look = (words, options, fields) =>
    ofWords(`${keyOf(words, options)}|${fields.length}`, () =>
      scoresOfWords({ index, wholeNames }, words, options, fields),
    )
  return {
    understand: (typed) => {
      const words = wordsSaid(typedLine(typed)).slice(0, MAX_WORDS)
      const mended = words.map(mend)
      const asTyped = toIdeas(words, phrases, process)
      const isMended = mended.some((word, at) => word !== words[at])
      return { asTyped, mended: isMended ? toIdeas(mended, phrases, process) : asTyped }
    },
    scoresOf: (idea, options) => {
      const { asTyped, isService, otherWays } = idea
      if (otherWays.length === 0) return scoresOf(look, idea, options)
      const key = `${numberOf(otherWays)}|${isService ? 1 : 0}|${keyOf(asTyped, options)}`
      return ofIdeas(key, () => scoresOf(look, idea, options))
    },
  }
}

const wordsOfDocument = (document: SearchDocument): string[] =>
  Object.values(document).flatMap((text: string) => wordsOf(text))

export const exactly = (): WordOptions => ({ prefix: isLongEnough })
export const nearly = (idea: Idea): WordOptions => ({
  prefix: isLongEnough,
  // A word that the synonyms know is no typing mistake: "fell" is not "fill".
  fuzzy: (word) => (word.length > 3 && !idea.isKnown && !isNoMistake(word) ? FUZZINESS : false),
})

/** Beginnings count from three letters on: "mont" finds Montréal, "ma" does not find Matane; "cher" is not "cherche". */
const isLongEnough = (word: string): boolean => word.length > 2 && !isNoMistake(word)

const ALL_FIELDS = Object.keys(BOOST)
const FIELDS_OF_A_SERVICE = ALL_FIELDS.filter((field) => field !== 'languages')

/** What is searched, and the names that a few words may be, by identifier. */
interface Sought {
  index: MiniSearch<SearchDocument>
  wholeNames: ReadonlyMap<unknown, string>
}

/** What some words find together, each field counted as it must be. */
type Look = (words: readonly string[], options: WordOptions, fields: readonly string[]) => Scores

/**
 * What one idea finds. The way that says it best counts, not their sum: a line with many ways to say a
 * thing would outweigh what else was typed.
 */
function scoresOf(look: Look, idea: Idea, options: WordOptions): Scores {
  const fields = idea.isService ? FIELDS_OF_A_SERVICE : ALL_FIELDS
  const typed = idea.asTyped.length > 0 ? look(idea.asTyped, options, fields) : NO_SCORES
  // Synonyms as they are: a typing mistake in a word nobody typed would find anything.
  const others = idea.otherWays
    .map((words) => look(words, {}, fields))
    .filter(({ size }) => size > 0)
  if (others.length === 0) return typed
  const best = new Map(typed)
  for (const found of others) {
    for (const [id, score] of found) if (score > (best.get(id) ?? 0)) best.set(id, score)
  }
  return best
}

/** The lists of other ways, told apart by a number: there is one for each phrase of the synonyms. */
const numbers = new WeakMap<Idea['otherWays'], number>()
let latestNumber = 0

function numberOf(ways: Idea['otherWays']): number {
  const known = numbers.get(ways)
  if (known !== undefined) return known
  latestNumber += 1
  numbers.set(ways, latestNumber)
  return latestNumber
}

const NO_SCORES: Scores = new Map()

/** MiniSearch adds up the words and multiplies by how many there are: two words say no more than one, unless they are the whole name. */
function scoresOfWords(
  { index, wholeNames }: Sought,
  words: readonly string[],
  options: WordOptions,
  fields: readonly string[],
): Scores {
  const found = index.search({
    ...options,
    fields: [...fields],
    combineWith: 'AND',
    queries: [...words],
  })
  const whole = words.join(' ')
  return new Map(
    found.map(({ id, score }) => {
      const share = wholeNames.get(id) === whole ? words.length : words.length ** 2
      return [String(id), score / share]
    }),
  )
}

/** Found documents that are kept of words, and of ideas: some megabytes each. */
const KEPT_PAIRS = { words: 200_000, ideas: 100_000 }

/** The latest scores by what was looked for, as many as there is room for. */
function keepScores(mostPairs: number): (key: string, look: () => Scores) => Scores {
  const kept = new Map<string, Scores>()
  let pairs = 0
  return (key, look) => {
    const known = kept.get(key)
    if (known) return known
    const found = look()
    kept.set(key, found)
    pairs += found.size + 1
    for (const [oldest, scores] of kept) {
      if (pairs <= mostPairs || oldest === key) break
      kept.delete(oldest)
      pairs -= scores.size + 1
    }
    return found
  }
}

/** Words as a key, with how each is looked for. */
function keyOf(words: readonly string[], options: WordOptions): string {
  const isFuzzy = words.map((word) => (asFuzzy(options, word) ? '~' : '')).join('')
  return `${words.join(' ')}|${options.prefix ? 1 : 0}|${isFuzzy}`
}

const asFuzzy = ({ fuzzy }: WordOptions, word: string): boolean =>
  typeof fuzzy === 'function' && fuzzy(word, 0, []) !== false

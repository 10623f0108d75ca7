import MiniSearch, { type Query } from 'minisearch'

import type { Locale } from '@/i18n/locales'
import { typedLine } from '@/text/typed'

import { LANGUAGE_SYNONYMS, SYNONYMS } from './synonyms'
import { stem } from '@/text/stem'

import { wordsOf } from './words'

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

  return {
    search: (typed) => {
      const ideas = toIdeas(wordsOf(typedLine(typed)), phrases, process)
      if (ideas.length === 0) return { tier: null, hits: [], unknownWords: [] }
      const attempts: [Tier, Query][] = [
        ['allWords', { combineWith: 'AND', queries: ideas.map((idea) => exactly(idea)) }],
        ['typos', { combineWith: 'AND', queries: ideas.map((idea) => nearly(idea)) }],
        ['anyWord', { combineWith: 'OR', queries: ideas.map((idea) => nearly(idea)) }],
      ]
      for (const [tier, query] of attempts) {
        const hits = index.search(query).map(({ id, score }) => ({ id: String(id), score }))
        if (hits.length > 0) {
          const unknown = ideas.filter((idea) => index.search(nearly(idea)).length === 0)
          return { tier, hits, unknownWords: unknown.map((idea) => idea.typed) }
        }
      }
      return { tier: null, hits: [], unknownWords: ideas.map((idea) => idea.typed) }
    },
  }
}

/** A word, or a phrase known to the synonyms, with the other ways to say it. */
interface Idea {
  typed: string
  /** Each way as its words: all of them must be there. */
  ways: string[][]
  /** "Francisation" and "français" are a course, not everyone who speaks it: not looked for among languages. */
  isService: boolean
}

const exactly = (idea: Idea): Query => oneOf(idea, { prefix: isLongEnough })
const nearly = (idea: Idea): Query =>
  oneOf(idea, {
    prefix: isLongEnough,
    fuzzy: (word: string) => (word.length > 3 ? FUZZINESS : false),
  })

/** Beginnings count from three letters on: "mont" finds Montréal, "ma" does not find Matane. */
const isLongEnough = (word: string): boolean => word.length > 2

const ALL_FIELDS = Object.keys(BOOST)
const FIELDS_OF_A_SERVICE = ALL_FIELDS.filter((field) => field !== 'languages')

function oneOf(idea: Idea, options: object): Query {
  const [asTyped = [], ...synonyms] = idea.ways
  return {
    combineWith: 'OR',
    fields: idea.isService ? FIELDS_OF_A_SERVICE : ALL_FIELDS,
    queries: [
      { ...options, combineWith: 'AND', queries: asTyped },
      // Synonyms as they are: a typing mistake in a word nobody typed would find anything.
      ...synonyms.map((words): Query => ({
        combineWith: 'AND',
        queries: words,
        fuzzy: false,
        prefix: false,
      })),
    ],
  }
}

/** Lines from here on name a language. */
const LANGUAGES_FROM_LINE = SYNONYMS.length

interface Phrase {
  words: string[]
  stems: string
  line: number
}

/** The synonyms as word lists, longest phrases first so that "permis ouvert" beats "permis". */
function preparePhrases(process: (word: string) => string): Phrase[] {
  return [...SYNONYMS, ...LANGUAGE_SYNONYMS]
    .flatMap((line, lineIndex) =>
      line.map((phrase): Phrase => {
        const words = wordsOf(phrase)
        return { words, stems: words.map(process).join(' '), line: lineIndex }
      }),
    )
    .sort((a, b) => b.words.length - a.words.length)
}

function toIdeas(
  typed: readonly string[],
  phrases: readonly Phrase[],
  process: (word: string) => string,
): Idea[] {
  const ideas: Idea[] = []
  for (let at = 0; at < typed.length;) {
    const found = phrases.find(({ words, stems }) => {
      const here = typed.slice(at, at + words.length)
      return words.length > 0 && here.map(process).join(' ') === stems
    })
    const words = typed.slice(at, at + (found?.words.length ?? 1))
    const others = found ? phrases.filter((p) => p.line === found.line && p !== found) : []
    ideas.push({
      typed: words.join(' '),
      ways: [[...words], ...others.map((p) => p.words)],
      isService: found !== undefined && found.line < LANGUAGES_FROM_LINE,
    })
    at += words.length
  }
  return ideas
}

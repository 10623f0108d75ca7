import type { Locale } from '@/i18n/locales'
import { stem } from '@/text/stem'

import { HINTS, LANGUAGE_SYNONYMS, SYNONYMS } from './synonyms'
import { isPassedOver, isSmall, NOT, rootsOf, tellsLittle, wordsOfPhrase, wordsSaid } from './words'

/** A word, or a phrase known to the synonyms, with the other ways to say it. */
export interface Idea {
  typed: string
  /** The words to look for as typed: all of them must be there. */
  asTyped: string[]
  /** The other ways to say it, each as its words. */
  otherWays: readonly (readonly string[])[]
  /** "Francisation" and "français" are a course, not everyone who speaks it: not looked for among languages. */
  isService: boolean
  /** The synonyms have it. */
  isKnown: boolean
  /** Only who asks, or for whom: it counts when nothing else is found. */
  tellsLittle: boolean
  /** How surely it says what is needed: two words that belong together say more than one. */
  weight: number
}

/** One way to say what a line of the synonyms is about. */
export interface Phrase {
  words: string[]
  stems: string[]
  /** Those of its words that stand for every word that begins so. */
  roots: ReadonlySet<string>
  line: number
  /** How much it counts beside other phrases of as many words. */
  counts: number
  /** People say it; sheets that have its words are about something else. */
  isOnlySaid: boolean
  /** Stems that take its meaning away. */
  unless: ReadonlySet<string>
}

/** Beyond this many words, a phrase says no more; a word that no phrase has says less. */
const MOST_TELLING = 2
const UNKNOWN_WEIGHT = 0.5

/** Lines from here on name a language. */
const LANGUAGES_FROM_LINE = SYNONYMS.length

/**
 * The synonyms as word lists, longest phrases first so that "permis ouvert" beats "permis", and "no puedo
 * dormir" beats "dónde dormir". Last, what is left of a phrase without its "not": "me paga poco" is about pay.
 */
function preparePhrases(process: (word: string) => string): Phrase[] {
  const toPhrase = (words: string[], line: number): Phrase => ({
    words,
    stems: words.map(process),
    roots: new Set(),
    line,
    counts: 1,
    isOnlySaid: false,
    unless: new Set(),
  })
  const synonyms = [...SYNONYMS, ...LANGUAGE_SYNONYMS].flatMap((line, index) =>
    line.map((phrase) => toPhrase(wordsOfPhrase(phrase), index)),
  )
  const rests = synonyms.flatMap(({ words, line }) => {
    const [only, ...more] = meaningOf(words)
    return only && words.length > 1 && more.length === 0 && words.includes(NOT)
      ? [toPhrase([only], line)]
      : []
  })
  const hints = HINTS.flatMap(({ means, said, unless = [], counts = 1 }) => {
    const line = SYNONYMS.findIndex((ways) => ways.includes(means))
    const stems = new Set(unless.flatMap((phrase) => meaningOf(wordsSaid(phrase)).map(process)))
    return said.map((phrase) => ({
      ...toPhrase(wordsOfPhrase(phrase), line),
      roots: rootsOf(phrase),
      counts,
      isOnlySaid: true,
      unless: stems,
    }))
  })
  const longestFirst = [...hints, ...synonyms].sort((a, b) => b.words.length - a.words.length)
  // "SIN" is a number in English, and "without" in Spanish: alone it says nothing.
  return [...longestFirst, ...rests].filter(({ words }) => meaningOf(words).length > 0)
}

/** The phrases of one language, found by the word that they begin with. */
export interface PhraseTable {
  all: readonly Phrase[]
  /** Those that may stand where a word stands, the longest first. */
  beginningAt: (word: string, wordStem: string) => readonly Phrase[]
  /** The other ways to say what a phrase is about, as sheets do, each as its words: the same list each time. */
  otherWays: (phrase: Phrase) => readonly (readonly string[])[]
}

/** Letters by which roots are looked up; a shorter root is tried on every word. */
const ROOT_LETTERS = 3

const tables = new Map<Locale, PhraseTable>()

/** The table of a language, made once: every index of it understands words alike. */
export function phraseTable(locale: Locale): PhraseTable {
  const known = tables.get(locale)
  if (known) return known
  const table = buildTable(preparePhrases((word) => stem(word, locale)))
  tables.set(locale, table)
  return table
}

function buildTable(all: readonly Phrase[]): PhraseTable {
  const rankOf = new Map(all.map((phrase, rank) => [phrase, rank]))
  const isRoot = ({ words, roots }: Phrase): boolean => roots.has(words[0] ?? '')
  const byStem = Map.groupBy(
    all.filter((phrase) => !isRoot(phrase)),
    ({ stems }) => stems[0] ?? '',
  )
  const byRoot = Map.groupBy(all.filter(isRoot), ({ words }) =>
    (words[0] ?? '').slice(0, ROOT_LETTERS),
  )
  const short = [...byRoot.keys()].filter((root) => root.length < ROOT_LETTERS)
  const otherWays = new Map<Phrase, readonly (readonly string[])[]>()
  const byLine = Map.groupBy(
    all.filter(({ isOnlySaid }) => !isOnlySaid),
    ({ line }) => line,
  )
  return {
    all,
    beginningAt: (word, wordStem) => {
      const roots = [word.slice(0, ROOT_LETTERS), ...short]
        .flatMap((root) => byRoot.get(root) ?? [])
        .filter(({ words }) => word.startsWith(words[0] ?? ''))
      const whole = byStem.get(wordStem) ?? []
      if (roots.length === 0) return whole
      return [...whole, ...roots].sort((a, b) => rankOf.get(a)! - rankOf.get(b)!)
    },
    otherWays: (phrase) => {
      const known = otherWays.get(phrase)
      if (known) return known
      const others = (byLine.get(phrase.line) ?? []).filter((other) => other !== phrase)
      const ways = others.map(({ words }) => meaningOf(words))
      otherWays.set(phrase, ways)
      return ways
    },
  }
}

/** What was typed, as ideas: the longest phrase that stands at each word, else the word itself. */
export function toIdeas(
  typed: readonly string[],
  table: PhraseTable,
  process: (word: string) => string,
): Idea[] {
  const stems = typed.map(process)
  const isHeard = ({ unless }: Phrase): boolean =>
    unless.size === 0 || !stems.some((word) => unless.has(word))
  const ideas: Idea[] = []
  for (let at = 0; at < typed.length;) {
    const found = table
      .beginningAt(typed[at]!, stems[at]!)
      .find((phrase) => isHeard(phrase) && endOf(phrase, typed, stems, at) > at)
    const end = found ? endOf(found, typed, stems, at) : at + 1
    const words = typed.slice(at, end)
    if (found || meaningOf(words).length > 0) ideas.push(toIdea(words, found, table))
    at = end
  }
  return ideas
}

/** Where a phrase that stands here ends, small words among its own left aside; -1 when it does not. */
function endOf(
  { words, stems, roots }: Phrase,
  typed: readonly string[],
  typedStems: readonly string[],
  at: number,
): number {
  let next = at
  for (const [place, word] of stems.entries()) {
    const isPassed = (there: string): boolean =>
      place > 0 && isPassedOver(there) && there !== words[place]
    while (next < typed.length && isPassed(typed[next] ?? '')) next += 1
    const root = words[place] ?? ''
    const isThere = roots.has(root)
      ? (typed[next] ?? '').startsWith(root)
      : typedStems[next] === word
    if (!isThere) return -1
    next += 1
  }
  return next
}

const NO_WAYS: Idea['otherWays'] = []

function toIdea(words: string[], found: Phrase | undefined, table: PhraseTable): Idea {
  const isTurned = found?.isOnlySaid && found.words.includes(NOT)
  return {
    typed: words.filter((word) => !isSmall(word)).join(' '),
    asTyped: isTurned ? [] : meaningOf(words),
    otherWays: found ? table.otherWays(found) : NO_WAYS,
    isKnown: found !== undefined,
    isService: found !== undefined && found.line < LANGUAGES_FROM_LINE,
    tellsLittle: words.length === 1 && words.every(tellsLittle),
    weight: found ? Math.min(found.words.length, MOST_TELLING) * found.counts : UNKNOWN_WEIGHT,
  }
}

/** No sheet is found by "not", nor by a small word. */
const meaningOf = (words: readonly string[]): string[] =>
  words.filter((word) => word !== NOT && !isSmall(word))

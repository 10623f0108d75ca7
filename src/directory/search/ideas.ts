import { HINTS, LANGUAGE_SYNONYMS, SYNONYMS } from './synonyms'
import { isPassedOver, isSmall, NOT, rootsOf, tellsLittle, wordsOfPhrase, wordsSaid } from './words'

/** A word, or a phrase known to the synonyms, with the other ways to say it. */
export interface Idea {
  typed: string
  /** The words to look for as typed: all of them must be there. */
  asTyped: string[]
  /** The other ways to say it, each as its words. */
  otherWays: string[][]
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
export function preparePhrases(process: (word: string) => string): Phrase[] {
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

/** What was typed, as ideas: the longest phrase that stands at each word, else the word itself. */
export function toIdeas(
  typed: readonly string[],
  phrases: readonly Phrase[],
  process: (word: string) => string,
): Idea[] {
  const stems = typed.map(process)
  const heard = phrases.filter(({ unless }) => !stems.some((word) => unless.has(word)))
  const ideas: Idea[] = []
  for (let at = 0; at < typed.length;) {
    const found = heard.find((phrase) => endOf(phrase, typed, stems, at) > at)
    const end = found ? endOf(found, typed, stems, at) : at + 1
    const words = typed.slice(at, end)
    if (found || meaningOf(words).length > 0) ideas.push(toIdea(words, found, phrases))
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

function toIdea(words: string[], found: Phrase | undefined, phrases: readonly Phrase[]): Idea {
  const others = phrases.filter(
    (phrase) => phrase.line === found?.line && phrase !== found && !phrase.isOnlySaid,
  )
  const isTurned = found?.isOnlySaid && found.words.includes(NOT)
  return {
    typed: words.filter((word) => !isSmall(word)).join(' '),
    asTyped: isTurned ? [] : meaningOf(words),
    otherWays: others.map((phrase) => meaningOf(phrase.words)),
    isKnown: found !== undefined,
    isService: found !== undefined && found.line < LANGUAGES_FROM_LINE,
    tellsLittle: words.length === 1 && words.every(tellsLittle),
    weight: found ? Math.min(found.words.length, MOST_TELLING) * found.counts : UNKNOWN_WEIGHT,
  }
}

/** No sheet is found by "not", nor by a small word. */
const meaningOf = (words: readonly string[]): string[] =>
  words.filter((word) => word !== NOT && !isSmall(word))

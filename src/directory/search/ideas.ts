import { LACKED_LANGUAGE, LANGUAGE_SYNONYMS, SYNONYMS } from './synonyms'
import { NOT, wordsSaid } from './words'

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
}

/** One way to say what a line of the synonyms is about. */
export interface Phrase {
  words: string[]
  stems: string
  line: number
  /** People say it; sheets that have its words are about something else. */
  isOnlySaid: boolean
}

/** Lines from here on name a language. */
const LANGUAGES_FROM_LINE = SYNONYMS.length

/**
 * The synonyms as word lists, longest phrases first so that "permis ouvert" beats "permis", and "no puedo
 * dormir" beats "dónde dormir". Last, what is left of a phrase without its "not": "me paga poco" is about pay.
 */
export function preparePhrases(process: (word: string) => string): Phrase[] {
  const toPhrase = (words: string[], line: number, isOnlySaid = false): Phrase => ({
    words,
    stems: words.map(process).join(' '),
    line,
    isOnlySaid,
  })
  const synonyms = [...SYNONYMS, ...LANGUAGE_SYNONYMS].flatMap((line, index) =>
    line.map((phrase) => toPhrase(wordsSaid(phrase), index)),
  )
  const rests = synonyms.flatMap(({ words, line }) => {
    const [only, ...more] = withoutNot(words)
    return only && words.length > 1 && more.length === 0 && words.includes(NOT)
      ? [toPhrase([only], line)]
      : []
  })
  const need = SYNONYMS.findIndex((line) => line.includes(LACKED_LANGUAGE.need))
  const lacked = LACKED_LANGUAGE.said.map((phrase) => toPhrase(wordsSaid(phrase), need, true))
  const longestFirst = [...synonyms, ...lacked].sort((a, b) => b.words.length - a.words.length)
  // "SIN" is a number in English, and "without" in Spanish: alone it says nothing.
  return [...longestFirst, ...rests].filter(({ words }) => withoutNot(words).length > 0)
}

/** What was typed, as ideas: the longest phrase that stands at each word, else the word itself. */
export function toIdeas(
  typed: readonly string[],
  phrases: readonly Phrase[],
  process: (word: string) => string,
): Idea[] {
  const ideas: Idea[] = []
  for (let at = 0; at < typed.length;) {
    const found = phrases.find(({ words, stems }) => {
      const here = typed.slice(at, at + words.length)
      return here.map(process).join(' ') === stems
    })
    const words = typed.slice(at, at + (found?.words.length ?? 1))
    if (found || words[0] !== NOT) ideas.push(toIdea(words, found, phrases))
    at += words.length
  }
  return ideas
}

function toIdea(words: string[], found: Phrase | undefined, phrases: readonly Phrase[]): Idea {
  const others = phrases.filter(
    (phrase) => phrase.line === found?.line && phrase !== found && !phrase.isOnlySaid,
  )
  return {
    typed: words.join(' '),
    asTyped: found?.isOnlySaid ? [] : withoutNot(words),
    otherWays: others.map((phrase) => withoutNot(phrase.words)),
    isKnown: found !== undefined,
    isService: found !== undefined && found.line < LANGUAGES_FROM_LINE,
  }
}

/** No sheet is found by "not". */
const withoutNot = (words: readonly string[]): string[] => words.filter((word) => word !== NOT)

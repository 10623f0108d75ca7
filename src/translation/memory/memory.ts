import type { Locale } from '@/i18n/locales'

import { markedTexts, renumberMarks, stripMarks } from '../marks'
import { normalize } from '../normalize'
import { adapt } from './adapt'
import { percentOf } from './distance'
import { Segment, Sought, WordNumbers } from './segment'
import { MATCH_KINDS, type MemoryMatch, type MemoryPair, type MemoryQuestion } from './types'
import { readWords, skeletonOf, type MemoryWord } from './words'

export interface MemoryOptions {
  /** Below this share of common words nothing is proposed. */
  minPercent?: number
  maxMatches?: number
  /** Whether a translation holds a word that is not to be used: it is never proposed. */
  isForbidden?: (target: string) => boolean
  /** The agreed translation of a name, for what is adapted. */
  translateName?: (french: string) => string | undefined
}

const DEFAULTS = {
  minPercent: 75,
  maxMatches: 5,
  isForbidden: () => false,
}

/** Of a text that says the same with other numbers or names, this many are looked at in each text. */
const MAX_ADAPTABLE = 20

/** The same words in another form, and words of which only a number was replaced. */
const FORM_PERCENT = 99
const ADAPTED_PERCENT = 98

const MAX_TITLES = 3

/**
 * All that was approved in one language, by the text it is from. Texts come and go one by one; a
 * question is answered from an index of words, never by comparing with every passage.
 */
export class Memory {
  private readonly numbers = new WordNumbers()
  private readonly segments = new Map<string, Segment>()

  constructor(private readonly language: Locale) {}

  /** Puts the passages of a text in the place of those it had. */
  put(text: string, pairs: readonly MemoryPair[]): void {
    if (pairs.length === 0) this.segments.delete(text)
    else this.segments.set(text, new Segment(pairs, this.numbers))
  }

  remove(text: string): void {
    this.segments.delete(text)
  }

  /**
   * What was approved for passages like this one: what is in force first, then the nearest. The same
   * proposal comes once, with the texts it is from.
   */
  find(question: MemoryQuestion, options: MemoryOptions = {}): MemoryMatch[] {
    const { minPercent, maxMatches, isForbidden } = { ...DEFAULTS, ...options }
    const plain = normalize(stripMarks(question.source))
    const words = readWords(plain)
    if (words.length === 0) return []
    const sought = new Sought(
      plain,
      skeletonOf(words),
      words.map(({ text }, index) => this.numbers.find(text) ?? unknownWord(index)),
    )
    const asked = readQuestion(question)
    const adapted = this.adapting(words, options)
    // Each passage of the memory is proposed in the best way that it can.
    const matches = new Map<MemoryPair, RankedMatch>()
    const propose = (pair: MemoryPair, how: (pair: MemoryPair) => RankedMatch | undefined) => {
      if (matches.has(pair)) return
      const match = how(pair)
      if (match) matches.set(pair, match)
    }
    const bounds = { minPercent, maxAdaptable: MAX_ADAPTABLE }
    for (const segment of this.segments.values()) {
      for (const pair of segment.exact(sought)) propose(pair, sameWords(asked))
      for (const pair of segment.adaptable(sought, bounds)) propose(pair, adapted)
      for (const { pair, distance, length } of segment.alike(sought, bounds)) {
        propose(pair, likeWords(asked, percentOf(distance, words.length, length)))
      }
    }
    return firstAllowed(ranked([...matches.values()]), maxMatches, isForbidden)
  }

  /** Adapts to what is asked. The same short French stands in many texts: its words are read once. */
  private adapting(words: readonly MemoryWord[], { translateName }: MemoryOptions) {
    const read = new Map<string, readonly MemoryWord[]>()
    const options = { language: this.language, ...(translateName ? { translateName } : {}) }
    return (pair: MemoryPair): RankedMatch | undefined => {
      const before = read.get(pair.source) ?? readWords(normalize(stripMarks(pair.source)))
      read.set(pair.source, before)
      const made = adapt(before, words, pair.target, options)
      if (!made || made.adapted.length === 0) return undefined
      return { pair, kind: 'adapted', percent: ADAPTED_PERCENT, ...made }
    }
  }
}

/** A word that the memory does not hold is like no other. */
const unknownWord = (index: number): number => -1 - index

interface RankedMatch extends Pick<MemoryMatch, 'kind' | 'percent' | 'target' | 'adapted'> {
  pair: MemoryPair
}

/** What is asked, with its marks read once. */
interface Asked extends MemoryQuestion {
  marks: ReadonlySet<number>
}

const readQuestion = (question: MemoryQuestion): Asked => ({
  ...question,
  marks: marksIn(question.source),
})

/** The same words: in the same kind of place, elsewhere, or with other marks. */
const sameWords =
  (question: Asked) =>
  (pair: MemoryPair): RankedMatch => {
    const target = withMarksOf(question, pair)
    if (target !== pair.target || !isSameSet(marksIn(pair.source), question.marks)) {
      return { pair, kind: 'form', percent: FORM_PERCENT, target, adapted: [] }
    }
    const isSamePlace = pair.kind === question.kind && pair.context === question.context
    return { pair, kind: isSamePlace ? 'sameContext' : 'exact', percent: 100, target, adapted: [] }
  }

/** The same words written otherwise (case, punctuation), or others. */
const likeWords =
  (question: Asked, percent: number) =>
  (pair: MemoryPair): RankedMatch => ({
    pair,
    kind: percent === 100 ? 'form' : 'fuzzy',
    percent: Math.min(percent, FORM_PERCENT),
    target: withMarksOf(question, pair),
    adapted: [],
  })

const NO_MARKS: ReadonlySet<number> = new Set()

const marksIn = (text: string): ReadonlySet<number> =>
  text.includes('<') ? new Set(markedTexts(text).keys()) : NO_MARKS

const isSameSet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size === b.size && [...a].every((mark) => b.has(mark))

/** The translation with those of its marks that the passage has too. */
function withMarksOf({ marks }: Asked, pair: MemoryPair): string {
  if (!pair.target.includes('<')) return pair.target
  return renumberMarks(pair.target, (number) => (marks.has(number) ? number : undefined))
}

/** Current wording first, then by nearness; each proposal once, as its best. */
function ranked(matches: readonly RankedMatch[]): MemoryMatch[] {
  const order = [...matches].sort(
    (a, b) =>
      Number(b.pair.isCurrent) - Number(a.pair.isCurrent) ||
      b.percent - a.percent ||
      MATCH_KINDS.indexOf(a.kind) - MATCH_KINDS.indexOf(b.kind),
  )
  const byTarget = new Map<string, MemoryMatch & { titles: string[] }>()
  for (const { pair, ...match } of order) {
    const known = byTarget.get(match.target)
    if (!known) {
      const { source, title, isCurrent } = pair
      byTarget.set(match.target, { ...match, source, isOlder: !isCurrent, titles: [title] })
    } else if (known.titles.length < MAX_TITLES && !known.titles.includes(pair.title)) {
      known.titles.push(pair.title)
    }
  }
  return [...byTarget.values()]
}

/** The first proposals without a word that is not to be used; no more are read than are needed. */
function firstAllowed(
  matches: readonly MemoryMatch[],
  count: number,
  isForbidden: (target: string) => boolean,
): MemoryMatch[] {
  const allowed: MemoryMatch[] = []
  for (const match of matches) {
    if (allowed.length >= count) break
    if (!isForbidden(match.target)) allowed.push(match)
  }
  return allowed
}

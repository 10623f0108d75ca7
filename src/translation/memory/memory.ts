import type { Locale } from '@/i18n/locales'

import { markedTexts, renumberMarks, stripMarks } from '../marks'
import { normalize } from '../normalize'
import { adapt } from './adapt'
import { percentOf } from './distance'
import { Segment, WordNumbers, type Sought } from './segment'
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
    const sought: Sought = {
      plain,
      skeleton: skeletonOf(words),
      words: words.map(({ text }, index) => this.numbers.find(text) ?? unknownWord(index)),
    }
    // Each passage of the memory is proposed in the best way that it can.
    const matches = new Map<MemoryPair, RankedMatch>()
    const propose = (pair: MemoryPair, match: RankedMatch | undefined) => {
      if (match && !matches.has(pair)) matches.set(pair, match)
    }
    const bounds = { minPercent, maxAdaptable: MAX_ADAPTABLE }
    for (const segment of this.segments.values()) {
      for (const pair of segment.exact(sought)) propose(pair, sameWords(pair, question))
      for (const pair of segment.adaptable(sought, bounds)) {
        propose(pair, this.adapted(pair, words, options))
      }
      for (const { pair, distance, length } of segment.alike(sought, bounds)) {
        propose(pair, likeWords(pair, question, percentOf(distance, words.length, length)))
      }
    }
    return ranked([...matches.values()])
      .filter(({ target }) => !isForbidden(target))
      .slice(0, maxMatches)
  }

  private adapted(
    pair: MemoryPair,
    words: readonly MemoryWord[],
    { translateName }: MemoryOptions,
  ): RankedMatch | undefined {
    const before = readWords(normalize(stripMarks(pair.source)))
    const made = adapt(before, words, pair.target, {
      language: this.language,
      ...(translateName ? { translateName } : {}),
    })
    if (!made || made.adapted.length === 0) return undefined
    return { pair, kind: 'adapted', percent: ADAPTED_PERCENT, ...made }
  }
}

/** A word that the memory does not hold is like no other. */
const unknownWord = (index: number): number => -1 - index

interface RankedMatch extends Pick<MemoryMatch, 'kind' | 'percent' | 'target' | 'adapted'> {
  pair: MemoryPair
}

/** The same words: in the same kind of place, elsewhere, or with other marks. */
function sameWords(pair: MemoryPair, question: MemoryQuestion): RankedMatch {
  const target = withMarksOf(question.source, pair)
  if (target !== pair.target || marksOf(pair.source) !== marksOf(question.source)) {
    return { pair, kind: 'form', percent: FORM_PERCENT, target, adapted: [] }
  }
  const isSamePlace = pair.kind === question.kind && pair.context === question.context
  return { pair, kind: isSamePlace ? 'sameContext' : 'exact', percent: 100, target, adapted: [] }
}

/** The same words written otherwise (case, punctuation), or others. */
function likeWords(pair: MemoryPair, question: MemoryQuestion, percent: number): RankedMatch {
  const isForm = percent === 100
  return {
    pair,
    kind: isForm ? 'form' : 'fuzzy',
    percent: Math.min(percent, FORM_PERCENT),
    target: withMarksOf(question.source, pair),
    adapted: [],
  }
}

const marksOf = (text: string): string => [...markedTexts(text).keys()].sort().join(' ')

/** The translation with those of its marks that the passage has too. */
function withMarksOf(source: string, pair: MemoryPair): string {
  if (!pair.target.includes('<')) return pair.target
  const known = markedTexts(source)
  return renumberMarks(pair.target, (number) => (known.has(number) ? number : undefined))
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

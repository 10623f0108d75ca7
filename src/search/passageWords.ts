import { phraseTable } from '@/directory/search/ideas'
import { isSmall, NOT, tellsLittle, wordsSaid } from '@/directory/search/words'
import { wordMender } from '@/directory/search/wordMender'
import type { Locale } from '@/i18n/locales'
import { remember } from '@/text/remember'
import { stem } from '@/text/stem'
import { typedLine } from '@/text/typed'

import { sameThings, type ThingFinder } from './things'

/** A section as it is searched. */
interface Searched {
  title: string
  heading: string
  passages: readonly string[]
}

/** A section that says something of what was typed. */
export interface Match {
  /** Its place among the sections. */
  at: number
  score: number
  /** How much of the question it says, from 0 to 1: words that many sections say count for little. */
  coverage: number
  /** The title of its text is what was typed, no more and no less. */
  isNamed: boolean
}

export interface PassageAnswer {
  /** In no order. */
  matches: Match[]
  /** Other words for what was typed. */
  otherWords: (readonly string[])[]
}

/** What one word or phrase counts in each place of a section. */
const FIELD = { heading: 2.2, title: 0.9, passage: 1 }

/** BM25: how soon more of the same word says no more, and how much a long section pays for it. */
const K1 = 1.1
const B = 0.5

/** A section shorter than this share of the usual length gains nothing by it. */
const SHORT = 0.7

/**
 * How surely a section says a word typed: the word itself, one for the same thing, one that begins alike,
 * one that is about the same need.
 */
const SURE = { word: 1, thing: 0.9, root: 0.6, need: 0.35 }

/** Letters of a root: "vencio" and "vencido" begin alike. */
const ROOT_LETTERS = 5

/** Who asks, and small words of help, beside what is asked. */
const LITTLE = 0.25

/** A title that says nothing but what is asked names the answer: of a section, of its whole text. */
const TITLED = 0.9
const TITLED_TEXT = 0.35

/** What introduces a text says less of each thing than its parts do. */
const INTRODUCTION = 0.75

/** One passage that says it all answers better than a section that says it here and there. */
const TOGETHER = 0.8

/** A section that scores less than this share of the best, before what it gains, is not looked at further. */
const LEAST_SHARE = 0.05

/** A phrase of several words says more than they do one by one, and leaves them less to say. */
const PHRASE = 1.2
const IN_PHRASE = 0.6

/** A question in more words than this is told in its first ones. */
const MAX_WORDS = 30

/** What is looked for in one word or phrase typed: keys of the index, each with how surely it is the same. */
interface Part {
  keys: { key: string; sure: number }[]
  /** A share of its weight. */
  counts: number
}

/** A title by the keys that each of its words is found by; words of needs say too little here. */
interface Title {
  words: string[][]
  all: ReadonlySet<string>
  /** Its words, whatever their order. */
  name: string
  /** Its place among the titles. */
  at: number
}

/** What a section says of a question. */
interface Found {
  score: number
  said: number
  parts: { says: number; passages: readonly number[] }[]
}

interface Posting {
  at: number
  /** How often, weighed by where. */
  weight: number
  /** The passages that have it; none when it stands in titles only. */
  passages: readonly number[]
}

/** An inverted index of the words of sections in one language, made once per publication. */
export class PassageWords {
  private readonly postings = new Map<string, Posting[]>()
  private readonly norms: number[]
  private readonly titles: { heading: Title; title: Title }[]
  /** Titles by the keys that they are found by: most say nothing of what is asked. */
  private readonly titlesBy = new Map<string, Title[]>()
  private titleCount = 0
  private readonly words = new Set<string>()
  private readonly things: ThingFinder
  private readonly mend: (word: string) => string
  private readonly partsOf: (typed: string) => Part[]

  constructor(
    private readonly sections: readonly Searched[],
    private readonly locale: Locale,
  ) {
    this.things = sameThings(locale)
    // The sections of a text have its title in common.
    const titleOf = remember((title) => this.titleKeys(wordsSaid(title)), sections.length + 1)
    this.titles = sections.map(({ heading, title }) => ({
      heading: titleOf(heading),
      title: titleOf(title),
    }))
    const words = this.words
    const lengths = sections.map((section, at) => this.add(section, at, words))
    const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
    this.norms = lengths.map((length) => 1 - B + B * Math.max(SHORT, length / Math.max(1, average)))
    this.mend = wordMender([...words], phraseTable(locale).all, this.things.words)
    this.partsOf = remember((typed) => this.readParts(typed), 500)
  }

  /** Whether a word stands in the sections: it is no mistake for another. */
  has = (word: string): boolean => this.words.has(word)

  search(typed: string): PassageAnswer {
    const parts = this.partsOf(typedLine(typed))
    const weights = new Map(parts.map((part) => [part, this.weightOf(part)]))
    const total = parts.reduce((sum, part) => sum + weights.get(part)!, 0)
    if (total === 0) return { matches: [], otherWords: [] }
    const found = new Map<number, Found>()
    for (const part of parts) {
      const weight = weights.get(part)!
      for (const [at, { score, sure, passages }] of this.scoresOf(part)) {
        const match = found.get(at) ?? { score: 0, said: 0, parts: [] }
        match.score += score
        match.said += Math.sqrt(sure) * weight
        match.parts.push({ says: sure * weight, passages })
        found.set(at, match)
      }
    }
    const titled = this.titled(parts, weights, total)
    const asked = nameOf(wordsSaid(typed).map(this.mend), this.locale)
    let best = 0
    for (const { score } of found.values()) best = Math.max(best, score)
    const matches: Match[] = []
    for (const [at, { score, said, parts: saying }] of found) {
      // Nothing that a section may gain brings this one near the best.
      if (score < best * LEAST_SHARE) continue
      const { heading, title } = this.titles[at]!
      const isPart = this.sections[at]!.heading !== ''
      const gain =
        (1 + (TOGETHER * mostTogether(saying)) / total) *
        (1 + TITLED * (titled[heading.at] ?? 0)) *
        (1 + TITLED_TEXT * (titled[title.at] ?? 0)) *
        (isPart ? 1 : INTRODUCTION)
      const isNamed = asked !== '' && title.name === asked
      matches.push({ at, score: score * gain, coverage: Math.min(1, said / total), isNamed })
    }
    return { matches, otherWords: this.otherWords(parts) }
  }

  /** By the place of each title that says something of what is asked, how far it names it. */
  private titled(
    parts: readonly Part[],
    weights: ReadonlyMap<Part, number>,
    total: number,
  ): number[] {
    const shares: number[] = []
    for (const { keys } of parts) {
      for (const { key } of keys) {
        for (const title of this.titlesBy.get(key) ?? []) {
          shares[title.at] ??= shareOfTitle(title, parts, weights, total)
        }
      }
    }
    return shares
  }

  /** Other words for what was said, by the thing that they call so. */
  private otherWords(parts: readonly Part[]): (readonly string[])[] {
    const keys = new Set(parts.flatMap((part) => part.keys.map(({ key }) => key)))
    return [...keys].map((key) => this.things.wordsOf(key)).filter((words) => words.length > 0)
  }

  /** For each section, the surest way in which it says the part. */
  private scoresOf({ keys, counts }: Part) {
    const best = new Map<number, { score: number; sure: number; passages: readonly number[] }>()
    for (const { key, sure } of keys) {
      const postings = this.postings.get(key) ?? []
      const rarity = this.rarityOf(postings.length) * counts * sure
      for (const { at, weight, passages } of postings) {
        const often = (weight * (K1 + 1)) / (weight + K1 * this.norms[at]!)
        const score = rarity * often
        const known = best.get(at)
        if (!known || score > known.score) best.set(at, { score, sure, passages })
      }
    }
    return best
  }

  /** How much a part tells: rare words more than those of every section. */
  private weightOf({ keys, counts }: Part): number {
    const known = keys.flatMap(({ key }) => this.postings.get(key)?.length ?? [])
    // A word that no section has is a rare one: what says the others does not say it all.
    const fewest = known.length > 0 ? Math.min(...known) : 1
    return this.rarityOf(fewest) * counts
  }

  private rarityOf(count: number): number {
    return Math.log(1 + (this.sections.length - count + 0.5) / (count + 0.5))
  }

  private add({ title, heading, passages }: Searched, at: number, words: Set<string>): number {
    const found = new Map<string, { weight: number; passages: Set<number> }>()
    const put = (text: string, weight: number, passage?: number): number => {
      const all = wordsSaid(text)
      for (const word of all) if (!isSmall(word)) words.add(word)
      for (const key of this.keysIn(all)) {
        const entry = found.get(key) ?? { weight: 0, passages: new Set<number>() }
        entry.weight += weight
        if (passage !== undefined) entry.passages.add(passage)
        found.set(key, entry)
      }
      return all.length
    }
    put(title, FIELD.title)
    put(heading, FIELD.heading)
    const length = passages.reduce(
      (sum, text, passage) => sum + put(text, FIELD.passage, passage),
      0,
    )
    for (const [key, { weight, passages: inPassages }] of found) {
      const list = this.postings.get(key) ?? []
      list.push({ at, weight, passages: [...inPassages] })
      this.postings.set(key, list)
    }
    return length
  }

  private titleKeys(words: readonly string[]): Title {
    const said = this.things.find(words)
    const keys = words.flatMap((word, at) => {
      if (isSmall(word) || word === NOT) return []
      const things = said.filter(({ from, to }) => from <= at && at < to).map(({ key }) => key)
      return [
        [wordKey(stem(word, this.locale)), ...(hasRoot(word) ? [rootKey(word)] : []), ...things],
      ]
    })
    const name = nameOf(words, this.locale)
    const title = { words: keys, all: new Set(keys.flat()), name, at: this.titleCount }
    this.titleCount += 1
    for (const key of title.all) {
      const others = this.titlesBy.get(key)
      if (others) others.push(title)
      else this.titlesBy.set(key, [title])
    }
    return title
  }

  /** All the keys that a text is found by. */
  private keysIn(words: readonly string[]): string[] {
    const meaning = words.filter((word) => !isSmall(word) && word !== NOT)
    return [
      ...meaning.map((word) => wordKey(stem(word, this.locale))),
      ...meaning.filter(hasRoot).map(rootKey),
      ...this.things.keysIn(words),
      ...this.needsIn(words),
    ]
  }

  private needsIn(words: readonly string[]): string[] {
    const table = phraseTable(this.locale)
    const stems = words.map((word) => stem(word, this.locale))
    return words.flatMap((word, at) =>
      table
        .beginningAt(word, stems[at]!)
        .filter(
          (phrase) =>
            !phrase.isOnlySaid && phrase.stems.every((each, next) => stems[at + next] === each),
        )
        .slice(0, 1)
        .map(({ line }) => needKey(line)),
    )
  }

  private readParts(typed: string): Part[] {
    const said = wordsSaid(typed).slice(0, MAX_WORDS).map(this.mend)
    const parts: Part[] = []
    const covered = new Map<number, string[]>()
    const inPhrase = new Set<number>()
    for (const { key, from, to } of this.things.find(said)) {
      for (let at = from; at < to; at += 1) covered.set(at, [...(covered.get(at) ?? []), key])
      if (to - from > 1) {
        parts.push({ keys: [{ key, sure: SURE.thing }], counts: PHRASE })
        for (let at = from; at < to; at += 1) inPhrase.add(at)
      }
    }
    said.forEach((word, at) => {
      if (isSmall(word) || word === NOT) return
      const needs = this.needsIn(said.slice(at, at + 1))
      parts.push({
        keys: [
          { key: wordKey(stem(word, this.locale)), sure: SURE.word },
          ...(hasRoot(word) ? [{ key: rootKey(word), sure: SURE.root }] : []),
          ...(covered.get(at) ?? []).map((key) => ({ key, sure: SURE.thing })),
          ...needs.map((key) => ({ key, sure: SURE.need })),
        ],
        counts: (tellsLittle(word) ? LITTLE : 1) * (inPhrase.has(at) ? IN_PHRASE : 1),
      })
    })
    return parts
  }
}

/** The most that one passage says of what was asked. */
function mostTogether(saying: Found['parts']): number {
  const passages = new Map<number, number>()
  let most = 0
  for (const { says, passages: places } of saying) {
    for (const place of places) {
      const said = (passages.get(place) ?? 0) + says
      passages.set(place, said)
      if (said > most) most = said
    }
  }
  return most
}

/** How much of a title is asked for, and how much of what is asked the title says; from 0 to 1. */
function shareOfTitle(
  { words, all }: Title,
  parts: readonly Part[],
  weights: ReadonlyMap<Part, number>,
  total: number,
): number {
  if (words.length === 0) return 0
  const said = parts.filter(({ keys }) => keys.some(({ key }) => all.has(key)))
  if (said.length === 0) return 0
  const asked = new Set(said.flatMap(({ keys }) => keys.map(({ key }) => key)))
  const ofTitle = words.filter((keys) => keys.some((key) => asked.has(key))).length / words.length
  const ofAsked = said.reduce((sum, part) => sum + weights.get(part)!, 0) / total
  return ofTitle ** 2 * Math.sqrt(Math.min(1, ofAsked))
}

/** What a text is called, or asked for: its words that say something, each once. */
const nameOf = (words: readonly string[], locale: Locale): string =>
  [...new Set(words.filter((word) => !isSmall(word)).map((word) => stem(word, locale)))]
    .sort((a, b) => (a < b ? -1 : 1))
    .join(' ')

const hasRoot = (word: string): boolean => word.length > ROOT_LETTERS && !/\d/.test(word)
const wordKey = (word: string): string => `w ${word}`
const rootKey = (word: string): string => `r ${word.slice(0, ROOT_LETTERS)}`
const needKey = (line: number): string => `n ${line}`

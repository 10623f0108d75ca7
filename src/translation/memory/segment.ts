import { stripMarks } from '../marks'
import { normalize } from '../normalize'
import { allowedDistance, wordDistance } from './distance'
import type { MemoryPair } from './types'
import { readWords, skeletonOf } from './words'

/** Numbers for words, the same in every part of a memory. */
export class WordNumbers {
  private readonly numbers = new Map<string, number>()

  /** The number of a word, a new one if need be. */
  of(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    this.numbers.set(word, this.numbers.size)
    return this.numbers.size - 1
  }

  /** The number of a word that the memory holds. */
  find(word: string): number | undefined {
    return this.numbers.get(word)
  }
}

/** A passage as the memory looks for it. */
export class Sought {
  /** Its words, each once. */
  readonly different: readonly number[]
  /** How often each of them may still be met; what a comparison takes it gives back. */
  private readonly left = new Map<number, number>()

  /**
   * @param plain without marks, spaces and apostrophes of one shape
   * @param words numbers of its words; negative for a word that the memory does not hold
   */
  constructor(
    readonly plain: string,
    readonly skeleton: string | undefined,
    readonly words: readonly number[],
  ) {
    for (const word of words) this.left.set(word, (this.left.get(word) ?? 0) + 1)
    this.different = [...this.left.keys()]
  }

  /**
   * Whether more words than `limit` are lacking on either side, whatever their order: then more must
   * change. Far quicker to say than how many edits there are.
   */
  lacksMoreThan(limit: number, other: Uint32Array): boolean {
    const mayLack = Math.min(limit, limit + other.length - this.words.length)
    let lacking = 0
    let at = 0
    for (; at < other.length && lacking <= mayLack; at += 1) {
      const left = this.left.get(other[at]!)
      if (left === undefined || left <= 0) lacking += 1
      if (left !== undefined) this.left.set(other[at]!, left - 1)
    }
    for (at -= 1; at >= 0; at -= 1) {
      const left = this.left.get(other[at]!)
      if (left !== undefined) this.left.set(other[at]!, left + 1)
    }
    return lacking > mayLack
  }
}

/** A passage of the memory that is like the one sought, at this distance in words. */
export interface Found {
  pair: MemoryPair
  distance: number
  length: number
}

/** What bounds a search. */
interface Bounds {
  minPercent: number
  /** Passages that differ only in numbers and names are many; this many are looked at. */
  maxAdaptable: number
}

/**
 * More words than the rule below needs are looked up, so that fewer passages are compared word by word.
 */
const EXTRA_WORDS = 3

/**
 * The passages of one text, indexed. They stand in order of length, so that those of about the same
 * length are neighbours, in the lists of each word too.
 */
export class Segment {
  private readonly pairs: readonly MemoryPair[]
  private readonly words: readonly Uint32Array[]
  private readonly byPlain = new Map<string, number[]>()
  private readonly bySkeleton = new Map<string, number[]>()
  private readonly byWord = new Map<number, number[]>()
  private readonly hits: Uint16Array

  constructor(pairs: readonly MemoryPair[], numbers: WordNumbers) {
    const read = pairs
      .map((pair) => {
        const plain = normalize(stripMarks(pair.source))
        const words = readWords(plain)
        return { pair, plain, skeleton: skeletonOf(words), words }
      })
      .sort((a, b) => a.words.length - b.words.length)
    this.pairs = read.map(({ pair }) => pair)
    this.words = read.map(({ words }) => Uint32Array.from(words, ({ text }) => numbers.of(text)))
    this.hits = new Uint16Array(read.length)
    for (const [at, { plain, skeleton }] of read.entries()) {
      push(this.byPlain, plain, at)
      if (skeleton !== undefined) push(this.bySkeleton, skeleton, at)
      for (const word of new Set(this.words[at])) push(this.byWord, word, at)
    }
  }

  /** The same words, whatever their marks. */
  exact({ plain }: Sought): MemoryPair[] {
    return (this.byPlain.get(plain) ?? []).flatMap((at) => this.pairs[at] ?? [])
  }

  /** The same words but for numbers and names. */
  adaptable({ skeleton }: Sought, { maxAdaptable }: Bounds): MemoryPair[] {
    const found = skeleton === undefined ? [] : (this.bySkeleton.get(skeleton) ?? [])
    return found.slice(0, maxAdaptable).flatMap((at) => this.pairs[at] ?? [])
  }

  /** All that are alike enough, each with its distance. */
  alike(sought: Sought, { minPercent }: Bounds): Found[] {
    const { words } = sought
    const shortest = Math.ceil((words.length * minPercent) / 100)
    const longest = Math.floor((words.length * 100) / minPercent)
    const [from, to] = [this.firstOf(shortest), this.firstOf(longest + 1)]
    const found: Found[] = []
    for (const at of this.candidates(sought, from, to, allowedDistance(longest, minPercent))) {
      const other = this.words[at]!
      const limit = allowedDistance(Math.max(words.length, other.length), minPercent)
      if (sought.lacksMoreThan(limit, other)) continue
      const distance = wordDistance(words, other, limit)
      if (distance <= limit) found.push({ pair: this.pairs[at]!, distance, length: other.length })
    }
    return found
  }

  /**
   * Places of passages that may be alike enough. An edit takes away one word of the passage, so of any
   * of its different words a passage within `d` edits has all but `d`: the rarest are looked up.
   */
  private candidates({ different }: Sought, from: number, to: number, edits: number): number[] {
    if (from >= to) return []
    const rarest = different
      .map((word) => this.byWord.get(word) ?? NOWHERE)
      .sort((a, b) => a.length - b.length)
      .slice(0, edits + 1 + EXTRA_WORDS)
    const needed = rarest.length - edits
    if (needed <= 0) return Array.from({ length: to - from }, (_, index) => from + index)
    return this.sharing(rarest, from, to, needed)
  }

  /** Places between `from` and `to` that are in at least `needed` of the lists. */
  private sharing(lists: readonly number[][], from: number, to: number, needed: number): number[] {
    const reached: number[] = []
    const touched: number[] = []
    for (const list of lists) {
      for (let index = firstAtLeast(list, from); index < list.length; index += 1) {
        const at = list[index]!
        if (at >= to) break
        this.hits[at]! += 1
        if (this.hits[at] === 1) touched.push(at)
        if (this.hits[at] === needed) reached.push(at)
      }
    }
    for (const at of touched) this.hits[at] = 0
    return reached
  }

  /** The first place of a passage of at least so many words. */
  private firstOf(length: number): number {
    let [low, high] = [0, this.words.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.words[middle]!.length < length) low = middle + 1
      else high = middle
    }
    return low
  }
}

const NOWHERE: number[] = []

function firstAtLeast(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

import { diffArrays } from 'diff'

import { countEachWord, similarity, type WordCounts } from '@/translation/diff'

import type { Identified, Placed } from './types'

/** How two sequences are paired, each with its unit. */
const PAIRING = {
  /** Share of common words from which two things between the same neighbours are one that changed. */
  alikeHere: 0.3,
  /** The same, anywhere. */
  alikeAnywhere: 0.5,
  /** Most comparisons of likeness: past them what is left came or went. Some 5 µs each. */
  mostComparisons: 8_000,
  /** Most insertions and removals of the search for the common sequence. */
  mostEdits: 2_000,
} as const

/** What is paired: its identity, what may be paired with it, and its words. */
export interface Pairable extends Identified {
  type: string
  words: string
}

/** Places of one thing in both sequences, from 0. */
export interface Pair {
  before: number
  after: number
}

/**
 * Which things of two sequences are the same one: by identity first, then by the same words in the same order,
 * the same words anywhere, and at last by likeness, between the same neighbours before anywhere. Only things of
 * one type are paired, each once.
 *
 * @param alikeHere share of common words that is enough between the same neighbours
 * @returns pairs in the order of the later sequence
 */
export function pair(
  before: readonly Pairable[],
  after: readonly Pairable[],
  alikeHere: number = PAIRING.alikeHere,
): Pair[] {
  const found = new Pairs(before, after)
  const byKey = (keyOf: (thing: Pairable) => string | undefined) => {
    const places = new Map<string, number[]>()
    for (const at of found.leftBefore()) {
      const key = keyOf(before[at] as Pairable)
      if (key !== undefined) places.set(key, [...(places.get(key) ?? []), at])
    }
    for (const at of found.leftAfter()) {
      const key = keyOf(after[at] as Pairable)
      const old = key === undefined ? undefined : places.get(key)?.shift()
      if (old !== undefined) found.add(old, at)
    }
  }
  byKey(({ id, type }) => id && `${type} ${id}`)
  pairInOrder(found)
  byKey(keyOfWords)
  pairAlike(found, alikeHere)
  return found.sorted()
}

const keyOfWords = ({ type, words }: Pairable): string => `${type} ${words}`

class Pairs {
  private readonly ofBefore = new Map<number, number>()
  private readonly ofAfter = new Map<number, number>()

  constructor(
    readonly before: readonly Pairable[],
    readonly after: readonly Pairable[],
  ) {}

  add(before: number, after: number): void {
    this.ofBefore.set(before, after)
    this.ofAfter.set(after, before)
  }

  leftBefore = (): number[] => [...this.before.keys()].filter((at) => !this.ofBefore.has(at))
  leftAfter = (): number[] => [...this.after.keys()].filter((at) => !this.ofAfter.has(at))

  /** Whether what stands before one thing is the same as what stands before the other, or what stands after. */
  isBetweenTheSame(before: number, after: number): boolean {
    return [-1, 1].some((step) => {
      const neighbour = this.ofAfter.get(after + step)
      const isEdge = (at: number, all: readonly Pairable[]) =>
        at + step < 0 || at + step >= all.length
      return neighbour === undefined
        ? isEdge(before, this.before) && isEdge(after, this.after)
        : neighbour === before + step
    })
  }

  sorted = (): Pair[] =>
    [...this.ofAfter]
      .map(([after, before]) => ({ before, after }))
      .sort((a, b) => a.after - b.after)
}

/** The same words in the same order: of two that say the same, each finds its own. */
function pairInOrder(found: Pairs): void {
  const [olds, news] = [found.leftBefore(), found.leftAfter()]
  const changes = diffArrays(
    olds.map((at) => keyOfWords(found.before[at] as Pairable)),
    news.map((at) => keyOfWords(found.after[at] as Pairable)),
    { maxEditLength: PAIRING.mostEdits },
  )
  let [old, now] = [0, 0]
  for (const { added, removed, value } of changes ?? []) {
    if (!added && !removed) {
      value.forEach((_, step) => found.add(olds[old + step] as number, news[now + step] as number))
    }
    if (!added) old += value.length
    if (!removed) now += value.length
  }
}

/** What is alike: neighbours of what is paired first, then the most alike. */
function pairAlike(found: Pairs, alikeHere: number): void {
  const [olds, news] = [found.leftBefore(), found.leftAfter()]
  const counts = new Map<Pairable, WordCounts>()
  const countsOf = (thing: Pairable): WordCounts => {
    const known = counts.get(thing)
    if (known) return known
    const made = countEachWord(thing.words)
    counts.set(thing, made)
    return made
  }
  const alike: { before: number; after: number; likeness: number }[] = []
  let left: number = PAIRING.mostComparisons
  for (const after of news) {
    for (const before of olds) {
      const [a, b] = [found.before[before] as Pairable, found.after[after] as Pairable]
      if (a.type !== b.type) continue
      if (left === 0) break
      left -= 1
      const isHere = found.isBetweenTheSame(before, after)
      const likeness = similarity(countsOf(a), countsOf(b))
      if (likeness >= (isHere ? alikeHere : PAIRING.alikeAnywhere)) {
        alike.push({ before, after, likeness: likeness + (isHere ? 1 : 0) })
      }
    }
  }
  alike.sort((a, b) => b.likeness - a.likeness || a.after - b.after || a.before - b.before)
  const taken = { before: new Set<number>(), after: new Set<number>() }
  for (const { before, after } of alike) {
    if (taken.before.has(before) || taken.after.has(after)) continue
    taken.before.add(before)
    taken.after.add(after)
    found.add(before, after)
  }
}

/** A place in the merged order of two sequences. */
export interface Spot extends Omit<Placed, 'change'> {
  /** What moved left this place. */
  isLeftBehind?: true
}

/**
 * Two sequences as one, in the order of the later: what left stands where it was, and what moved stands at both
 * places, the first marked as left behind.
 *
 * @param pairs in the order of the later sequence
 */
export function merge(pairs: readonly Pair[], before: number, after: number): Spot[] {
  const stayed = new Set(longestRise(pairs.map((each) => each.before)))
  const oldOf = new Map(pairs.map((each) => [each.after, each.before]))
  const newOf = new Map(pairs.map((each) => [each.before, each.after]))
  const anchors = pairs.filter((each) => stayed.has(each.before))
  const spots: Spot[] = []
  let old = 0
  const leave = (end: number) => {
    for (; old < end; old += 1) {
      const to = newOf.get(old)
      spots.push(
        to === undefined
          ? { isMoved: false, before: old }
          : { isMoved: true, before: old, after: to, isLeftBehind: true },
      )
    }
  }
  /** Where the next one that stayed stood: what left before it comes before what came. */
  const nextStayed = (at: number): number =>
    anchors.find((each) => each.after >= at)?.before ?? before
  for (let at = 0; at < after; at += 1) {
    leave(nextStayed(at))
    const from = oldOf.get(at)
    if (from !== undefined && stayed.has(from)) old = from + 1
    const isMoved = from !== undefined && !stayed.has(from)
    spots.push({ isMoved, ...(from === undefined ? {} : { before: from }), after: at })
  }
  leave(before)
  return spots
}

/** The longest rising part of a list of different numbers: what stayed in order. */
export function longestRise(numbers: readonly number[]): number[] {
  /** The place of the smallest end of a rise of each length. */
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  numbers.forEach((number, at) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] as number] as number) < number) low = middle + 1
      else high = middle
    }
    previous[at] = ends[low - 1]
    ends[low] = at
  })
  const rise: number[] = []
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) rise.push(numbers[at] as number)
  return rise.reverse()
}

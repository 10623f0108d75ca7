import type { Locale } from '@/i18n/locales'
import { remember } from '@/text/remember'

import { isPartOfName } from '../names'
import { pluralsOf } from './plurals'

/** A term that is to be found in texts of one language. */
export interface WrittenTerm {
  /** Tells it from the others. */
  key: string
  /** The ways to write it in that language. */
  forms: readonly string[]
}

/** Where a term stands in a text: places of its characters, the end left out. */
export interface TermPlace {
  key: string
  start: number
  end: number
}

interface Word {
  written: string
  start: number
  end: number
}

/** What a written word may be. */
interface Reading {
  /** Numbers of words of the terms. */
  words: readonly number[]
  /** Whether a term begins with one of them. */
  begins: boolean
}

/** A word of a text, with what it may be. */
interface ReadWord {
  start: number
  end: number
  reading: Reading
}

interface Node {
  /** By the number of the next word and by what stands before it (`stepOf`). */
  next: Map<number, Node>
  /** The term that ends here. */
  term?: { key: string; form: string }
}

/** Words whose reading is remembered at most: those of a guide are fewer; what people invent is not kept for ever. */
const MOST_READINGS = 20_000

/** What may stand between the words of one term: a space, an apostrophe, a hyphen. */
const GAPS: ReadonlyMap<string, number> = new Map([
  [' ', 1],
  ['\u00a0', 1],
  ['\u202f', 1],
  ['\n', 1],
  ["'", 2],
  ['’', 2],
  ['-', 3],
  ['\u2010', 3],
  ['\u2011', 3],
])

/** Before the first word of a term. */
const NO_GAP = 0

/** A word and what stands before it, as one number. */
const stepOf = (gap: number, word: number): number => word * 4 + gap

/** An acronym, perhaps with the s of its plural. */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+s?$/u

/** Right before or after a word: it is then part of a longer one, of an address or of a file's name. */
const JOINED_BEFORE = /[-\u2010\u2011_@/.&#·]$/u
const JOINED_AFTER = /^(?:[-\u2010\u2011_@&·]|[./](?=[\p{L}\p{N}])|\((?=\p{L}))/u

/**
 * Finds terms in texts as a reader meets them: whole words, whatever their case but with their accents, in the singular or
 * the plural, the longest first. A text is read once, however many terms there are.
 */
export class TermFinder {
  private readonly root: Node = { next: new Map() }
  /** The words of the terms, as they are compared, by their numbers. */
  private readonly numbers = new Map<string, number>()
  /** Of words of the terms: what each plural is the plural of. */
  private readonly singulars = new Map<string, string[]>()
  /** Of the words met so far: the same few thousand come again and again. */
  private readonly readingOf = remember((word: string) => this.read(word), MOST_READINGS)

  constructor(
    terms: readonly WrittenTerm[],
    private readonly language: Locale,
  ) {
    for (const { key, forms } of terms) for (const form of forms) this.add(key, form)
  }

  /** The terms of a text in order, none inside another. */
  find(text: string): TermPlace[] {
    const words: ReadWord[] = []
    forEachWord(text, (start, end) => {
      words.push({ start, end, reading: this.readingOf(text.slice(start, end)) })
    })
    const found: TermPlace[] = []
    for (let at = 0; at < words.length;) {
      const longest = words[at]!.reading.begins ? this.longestAt(words, at, text) : undefined
      if (longest) found.push(longest.place)
      at += longest?.length ?? 1
    }
    return found
  }

  private add(key: string, form: string) {
    const words = wordsOf(form)
    const steps = words.flatMap(({ written }, at) => {
      const gap = at === 0 ? NO_GAP : gapBefore(words, at, form)
      return gap === undefined ? [] : [stepOf(gap, this.numberOf(keyOf(written)))]
    })
    // Signs in its middle that are never between two words of a term in a text: it would never be found.
    if (words.length === 0 || steps.length < words.length) return
    for (const { written } of words) this.addPlurals(keyOf(written))
    let node = this.root
    for (const step of steps) {
      const next = node.next.get(step) ?? { next: new Map<number, Node>() }
      node.next.set(step, next)
      node = next
    }
    node.term ??= { key, form }
  }

  private numberOf(key: string): number {
    const number = this.numbers.get(key) ?? this.numbers.size
    this.numbers.set(key, number)
    return number
  }

  private addPlurals(key: string) {
    const plurals = key.startsWith(CAPITALS) ? [`${key}s`] : pluralsOf(key, this.language)
    for (const plural of plurals) {
      const known = this.singulars.get(plural) ?? []
      if (!known.includes(key)) this.singulars.set(plural, [...known, key])
    }
  }

  private read(written: string): Reading {
    const words = this.keysOf(written).flatMap((key) => this.numbers.get(key) ?? [])
    const begins = words.some((word) => this.root.next.has(stepOf(NO_GAP, word)))
    return { words, begins }
  }

  /** What a word of a text may be, as terms are written. */
  private keysOf(written: string): string[] {
    const key = keyOf(written)
    const singulars = this.singulars.get(key)
    const keys = singulars ? [key, ...singulars] : [key]
    // In capitals for their own sake.
    return key.startsWith(CAPITALS) ? [...keys, ...this.keysOf(written.toLowerCase())] : keys
  }

  private longestAt(words: readonly ReadWord[], from: number, text: string) {
    const { start } = words[from]!
    if (JOINED_BEFORE.test(text.slice(Math.max(0, start - 1), start))) return undefined
    let nodes: Node[] = [this.root]
    let longest: { place: TermPlace; length: number } | undefined
    for (let at = from; nodes.length > 0 && at < words.length; at += 1) {
      const { reading, end } = words[at]!
      const gap = at === from ? NO_GAP : gapBefore(words, at, text)
      if (gap === undefined || reading.words.length === 0) break
      nodes = nextNodes(nodes, reading.words, gap)
      const term = nodes.find((node) => node.term)?.term
      if (!term || JOINED_AFTER.test(text.slice(end, end + 2))) continue
      if (isPartOfName(term.form, text.slice(start, end), text.slice(end, end + 3))) continue
      longest = { place: { key: term.key, start, end }, length: at - from + 1 }
    }
    return longest
  }
}

function nextNodes(nodes: readonly Node[], words: readonly number[], gap: number): Node[] {
  const next: Node[] = []
  for (const node of nodes)
    for (const word of words) {
      const one = node.next.get(stepOf(gap, word))
      if (one) next.push(one)
    }
  return next
}

/** Before an acronym, which is written as it is: "SIN" is no "sin". */
const CAPITALS = '^'

function keyOf(written: string): string {
  const word = written.normalize('NFC')
  const small = word.toLowerCase()
  return small !== word && ACRONYM.test(word) ? CAPITALS + word : small
}

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  forEachWord(text, (start, end) => words.push({ written: text.slice(start, end), start, end }))
  return words
}

/** A letter or a digit, what may follow one in a word, anything else. */
const LETTER = 1
const MARK = 2
const OTHER = 3

/** What each sign of 16 bits is, once it was met: asked of a pattern, it takes half of the time of a search. */
const kinds = new Uint8Array(0x10000)

function kindOf(sign: number): number {
  const known = sign < kinds.length ? kinds[sign]! : 0
  if (known) return known
  const written = String.fromCodePoint(sign)
  const kind = /[\p{L}\p{N}]/u.test(written) ? LETTER : /\p{M}/u.test(written) ? MARK : OTHER
  if (sign < kinds.length) kinds[sign] = kind
  return kind
}

/** A letter or digit with all letters, digits and marks that follow it: `[\p{L}\p{N}][\p{L}\p{N}\p{M}]*`. */
function forEachWord(text: string, take: (start: number, end: number) => void): void {
  let start = -1
  for (let at = 0; at < text.length;) {
    const sign = text.codePointAt(at)!
    const kind = kindOf(sign)
    if (start < 0 ? kind === LETTER : kind !== OTHER) {
      if (start < 0) start = at
    } else if (start >= 0) {
      take(start, at)
      start = -1
    }
    at += sign > 0xffff ? 2 : 1
  }
  if (start >= 0) take(start, text.length)
}

/** What is between a word and the one before, as it is compared; nothing where they do not stand together. */
const gapBefore = (
  words: readonly Pick<Word, 'start' | 'end'>[],
  at: number,
  text: string,
): number | undefined => GAPS.get(text.slice(words[at - 1]!.end, words[at]!.start))

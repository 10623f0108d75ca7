import type { Locale } from '@/i18n/locales'
import { remember } from '@/text/remember'

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

interface Node {
  next: Map<string, Node>
  /** The term that ends here. */
  term?: { key: string; form: string }
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** What may stand between the words of one term: a space, an apostrophe, a hyphen. */
const GAPS: Readonly<Record<string, string>> = {
  ' ': ' ',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\n': ' ',
  "'": "'",
  '’': "'",
  '-': '-',
  '\u2010': '-',
  '\u2011': '-',
}

/** An acronym is written as it is: "SIN" is no "sin". */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u

/** Right before or after a word: it is then part of a longer one, of an address or of a file's name. */
const JOINED_BEFORE = /[-\u2010\u2011_@/.&#]$/u
const JOINED_AFTER = /^(?:[-\u2010\u2011_@&]|[./](?=[\p{L}\p{N}]))/u

/** The ends that a plural adds, in each language. */
const PLURALS: Record<Locale, readonly string[]> = {
  fr: ['s', 'x', 'es'],
  en: ['s', 'es'],
  es: ['s', 'es'],
}

/** Different words of a language of which it is remembered what they may be: most of those of the whole guide. */
const KNOWN_WORDS = 8_000

const SHORTEST = 3 // letters that stay when a plural is taken off

/**
 * Finds terms in texts as a reader meets them: whole words, whatever their case but with their accents, in the singular or
 * the plural, the longest first. A text is read once, however many terms there are.
 */
export class TermFinder {
  private readonly root: Node = { next: new Map() }
  private readonly keysOf: (written: string) => string[]

  constructor(terms: readonly WrittenTerm[], language: Locale) {
    this.keysOf = KEYS[language]
    for (const { key, forms } of terms) for (const form of forms) this.add(key, form)
  }

  /** The terms of a text in order, none inside another. */
  find(text: string): TermPlace[] {
    const words = wordsOf(text)
    const found: TermPlace[] = []
    for (let at = 0; at < words.length;) {
      const longest = this.longestAt(words, at, text)
      if (longest) found.push(longest.place)
      at += longest?.length ?? 1
    }
    return found
  }

  private add(key: string, form: string) {
    const words = wordsOf(form)
    const steps = words.flatMap(({ written }, at) => {
      const gap = at === 0 ? '' : gapBefore(words, at, form)
      return gap === undefined ? [] : [gap + keyOf(written)]
    })
    // Signs in its middle that are never between two words of a term in a text: it would never be found.
    if (words.length === 0 || steps.length < words.length) return
    let node = this.root
    for (const step of steps) {
      const next = node.next.get(step) ?? { next: new Map<string, Node>() }
      node.next.set(step, next)
      node = next
    }
    node.term ??= { key, form }
  }

  private longestAt(words: readonly Word[], from: number, text: string) {
    const { start, written: first } = words[from]!
    if (!this.keysOf(first).some((key) => this.root.next.has(key))) return undefined
    if (JOINED_BEFORE.test(text.slice(Math.max(0, start - 1), start))) return undefined
    let nodes: Node[] = [this.root]
    let longest: { place: TermPlace; length: number } | undefined
    for (let at = from; nodes.length > 0 && at < words.length; at += 1) {
      const { written, end } = words[at]!
      const lead = at === from ? '' : gapBefore(words, at, text)
      if (lead === undefined) break
      nodes = nodes.flatMap(({ next }) =>
        this.keysOf(written).flatMap((key) => next.get(lead + key) ?? []),
      )
      const term = nodes.find((node) => node.term)?.term
      if (!term || JOINED_AFTER.test(text.slice(end, end + 2))) continue
      if (isPartOfName(term.form, text.slice(start, end), text.slice(end, end + 3))) continue
      longest = { place: { key: term.key, start, end }, length: at - from + 1 }
    }
    return longest
  }
}

const keyOf = (written: string): string => {
  const word = written.normalize('NFC')
  return ACRONYM.test(word) ? `^${word}` : word.toLowerCase()
}

/** The word, and what it is the plural of. */
function keysOf(written: string, language: Locale): string[] {
  const key = keyOf(written)
  // In capitals for their own sake.
  if (key.startsWith('^')) return [key, key.slice(1).toLowerCase()]
  // "EIMTs"
  const acronym = /^(\p{Lu}[\p{Lu}\p{N}]+)s$/u.exec(written)?.[1]
  const singulars = PLURALS[language].flatMap((end) =>
    key.endsWith(end) && key.length - end.length >= SHORTEST ? key.slice(0, -end.length) : [],
  )
  return [key, ...(acronym ? [`^${acronym}`] : []), ...singulars]
}

/** One for all finders of a language: what a word may be does not hang on the terms. */
const KEYS: Record<Locale, (written: string) => string[]> = {
  fr: remember((written) => keysOf(written, 'fr'), KNOWN_WORDS),
  en: remember((written) => keysOf(written, 'en'), KNOWN_WORDS),
  es: remember((written) => keysOf(written, 'es'), KNOWN_WORDS),
}

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: written, index: start }) => ({
    written,
    start,
    end: start + written.length,
  }))

/** What is between a word and the one before, as it is compared; nothing where they do not stand together. */
const gapBefore = (words: readonly Word[], at: number, text: string): string | undefined =>
  GAPS[text.slice(words[at - 1]!.end, words[at]!.start)]

/** "Francisation Québec" is an institution, not the word "francisation". */
const isPartOfName = (form: string, written: string, after: string): boolean =>
  form === form.toLowerCase() && /^\p{Lu}/u.test(written) && /^[ \u00a0]\p{Lu}/u.test(after)

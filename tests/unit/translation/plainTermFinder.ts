import type { Locale } from '@/i18n/locales'

import { isPartOfName } from '@/translation/glossary/names'
import type { TermPlace, WrittenTerm } from '@/translation/glossary/reading/termFinder'
import { pluralsOf } from '@/translation/glossary/reading/plurals'

interface Word {
  written: string
  start: number
  end: number
}

/** A word of a text, with what it may be. */
interface ReadWord extends Word {
  keys: readonly string[]
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

/** An acronym, perhaps with the s of its plural. */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+s?$/u

/** Right before or after a word: it is then part of a longer one, of an address or of a file's name. */
const JOINED_BEFORE = /[-\u2010\u2011_@/.&#·]$/u
const JOINED_AFTER = /^(?:[-\u2010\u2011_@&·]|[./](?=[\p{L}\p{N}])|\((?=\p{L}))/u

/** The finder of terms as it was before it was made fast: what `TermFinder` finds must be what this one finds. */
export class PlainTermFinder {
  private readonly root: Node = { next: new Map() }
  /** Of words of the terms: what each plural is the plural of. */
  private readonly singulars = new Map<string, string[]>()

  constructor(
    terms: readonly WrittenTerm[],
    private readonly language: Locale,
  ) {
    for (const { key, forms } of terms) for (const form of forms) this.add(key, form)
  }

  /** The terms of a text in order, none inside another. */
  find(text: string): TermPlace[] {
    const words = wordsOf(text).map((word) => ({ ...word, keys: this.keysOf(word.written) }))
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
    for (const { written } of words) this.addPlurals(keyOf(written))
    let node = this.root
    for (const step of steps) {
      const next = node.next.get(step) ?? { next: new Map<string, Node>() }
      node.next.set(step, next)
      node = next
    }
    node.term ??= { key, form }
  }

  private addPlurals(key: string) {
    const plurals = key.startsWith(CAPITALS) ? [`${key}s`] : pluralsOf(key, this.language)
    for (const plural of plurals) {
      const known = this.singulars.get(plural) ?? []
      if (!known.includes(key)) this.singulars.set(plural, [...known, key])
    }
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
    const { start, keys: first } = words[from]!
    if (!first.some((key) => this.root.next.has(key))) return undefined
    if (JOINED_BEFORE.test(text.slice(Math.max(0, start - 1), start))) return undefined
    let nodes: Node[] = [this.root]
    let longest: { place: TermPlace; length: number } | undefined
    for (let at = from; nodes.length > 0 && at < words.length; at += 1) {
      const { keys, end } = words[at]!
      const lead = at === from ? '' : gapBefore(words, at, text)
      if (lead === undefined) break
      nodes = nodes.flatMap(({ next }) => keys.flatMap((key) => next.get(lead + key) ?? []))
      const term = nodes.find((node) => node.term)?.term
      if (!term || JOINED_AFTER.test(text.slice(end, end + 2))) continue
      if (isPartOfName(term.form, text.slice(start, end), text.slice(end, end + 3))) continue
      longest = { place: { key: term.key, start, end }, length: at - from + 1 }
    }
    return longest
  }
}

/** Before an acronym, which is written as it is: "SIN" is no "sin". */
const CAPITALS = '^'

function keyOf(written: string): string {
  const word = written.normalize('NFC')
  const small = word.toLowerCase()
  return small !== word && ACRONYM.test(word) ? CAPITALS + word : small
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

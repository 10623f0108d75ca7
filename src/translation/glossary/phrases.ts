import type { Locale } from '@/i18n/locales'
import { fold } from '@/text/fold'
import { stem } from '@/text/stem'

/** A word of a text with its place, as terms are found by it. */
export interface PhraseWord {
  /** What the word is whatever its number and gender. */
  key: string
  /** What it is whatever its number: a term of one word is found by it ("retenue", never "retenu"). */
  singular: string
  written: string
  start: number
  end: number
}

const WORD = /[\p{L}\p{N}]+/gu

/** An acronym, perhaps with the s of an English plural. */
const ACRONYM = /^(\p{Lu}[\p{Lu}\p{N}]+)s?$/u

/** Articles that melt with a preposition, elided ones, and those that change with number. */
const SMALL_WORDS: Record<Locale, Readonly<Record<string, string>>> = {
  fr: { du: 'de', des: 'de', d: 'de', au: 'a', aux: 'a', la: 'le', les: 'le', l: 'le', une: 'un' },
  en: { an: 'a' },
  es: { del: 'de', al: 'a', la: 'el', los: 'el', las: 'el', una: 'un', u: 'o', e: 'y' },
}

const SHORTEST = 4 // letters: "paies" is found by "paie", "wages" by "wage"

/** The words of a text. Acronyms are themselves only: "SIN" is no "sin". */
export const readPhrase = (text: string, language: Locale): PhraseWord[] =>
  Array.from(text.matchAll(WORD), ({ 0: written, index: start }) => ({
    key: keyOf(written, language),
    singular: singularOf(written),
    written,
    start,
    end: start + written.length,
  }))

function keyOf(written: string, language: Locale): string {
  const [, acronym] = ACRONYM.exec(written) ?? []
  if (acronym !== undefined) return acronym
  const word = fold(written)
  return SMALL_WORDS[language][word] ?? stem(word, language, SHORTEST)
}

const singularOf = (written: string): string =>
  ACRONYM.exec(written)?.[1] ?? fold(written).replace(/(?<=.{2})[sx]$/, '')

/** One way to write a term, and what it belongs to. */
export interface Phrase<Value> {
  words: readonly PhraseWord[]
  value: Value
}

export const phraseOf = <Value>(text: string, language: Locale, value: Value): Phrase<Value> => ({
  words: readPhrase(text, language),
  value,
})

const isHere = (phrase: readonly PhraseWord[], text: readonly PhraseWord[], at: number): boolean =>
  phrase.length === 1
    ? phrase[0]?.singular === text[at]?.singular
    : phrase.every(({ key }, index) => text[at + index]?.key === key)

/** Where a phrase stands in a text. */
export interface FoundPhrase<Value> {
  value: Value
  start: number
  end: number
  words: readonly PhraseWord[]
}

/** Phrases by their first word, the longest first. */
export class PhraseIndex<Value> {
  private readonly byFirst = new Map<string, Phrase<Value>[]>()

  constructor(phrases: Iterable<Phrase<Value>>) {
    for (const phrase of phrases) {
      const [first] = phrase.words
      if (!first) continue
      this.byFirst.set(first.key, [...(this.byFirst.get(first.key) ?? []), phrase])
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  }

  /** The phrases of a text in order, none inside another. */
  find(words: readonly PhraseWord[]): FoundPhrase<Value>[] {
    const found: FoundPhrase<Value>[] = []
    for (let at = 0; at < words.length;) {
      const phrase = this.byFirst.get(words[at]!.key)?.find((each) => isHere(each.words, words, at))
      const length = phrase?.words.length ?? 1
      if (phrase) {
        const here = words.slice(at, at + length)
        found.push({
          value: phrase.value,
          start: here[0]!.start,
          end: here.at(-1)!.end,
          words: here,
        })
      }
      at += length
    }
    return found
  }
}

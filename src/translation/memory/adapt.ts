import type { Locale } from '@/i18n/locales'

import { changeWords, stripMarks } from '../marks'
import { canonicalNumber, NUMBER, writeNumber } from '../numbers'
import type { Replacement } from './types'
import { readWords, type MemoryWord } from './words'

export interface AdaptOptions {
  language: Locale
  /** The agreed translation of a name, when it has one. */
  translateName?: (french: string) => string | undefined
}

/** Words agree with one and none in their own way: `1 mois`, `2 mois`, `1 month`, `2 months`. */
const AGREEING = new Set(['0', '1'])

/**
 * Replaces in a translation the numbers and names by which its French differs from the passage.
 * Nothing comes back when it is not sure that every one of them was found and that the words around
 * stay right.
 *
 * @param before the words of the memory's French
 * @param after those of the passage, as many, the same but for numbers and names
 */
export function adapt(
  before: readonly MemoryWord[],
  after: readonly MemoryWord[],
  target: string,
  options: AdaptOptions,
): { target: string; adapted: Replacement[] } | undefined {
  const numbers = replacementsOf(before, after, 'number')
  const names = replacementsOf(before, after, 'name')
  if (!numbers || !names) return undefined
  if ([...numbers].some(([from, { text }]) => AGREEING.has(from) || AGREEING.has(text))) {
    return undefined
  }
  if (!areAllThere(numbers, before, target) || !areAllThere(names, before, target)) return undefined

  const written = new Map<string, string>()
  for (const [from, word] of numbers) {
    written.set(from, writeNumber(word.written, options.language))
  }
  for (const [from, word] of names) {
    written.set(from, options.translateName?.(word.written) ?? word.written)
  }
  return {
    target: changeWords(target, (words) => replaceIn(words, written, names)),
    adapted: [...numbers, ...names].map(([from, word]) => ({
      from: before.find(({ text }) => text === from)?.written ?? from,
      to: word.written,
    })),
  }
}

type Replacements = ReadonlyMap<string, MemoryWord>

/** What stands for what; nothing when the same word would become two. */
function replacementsOf(
  before: readonly MemoryWord[],
  after: readonly MemoryWord[],
  kind: MemoryWord['kind'],
): Replacements | undefined {
  const all = new Map<string, MemoryWord>()
  for (const [index, word] of before.entries()) {
    const now = after[index]
    if (word.kind !== kind || !now) continue
    const known = all.get(word.text)
    if (known && known.text !== now.text) return undefined
    all.set(word.text, now)
  }
  return new Map([...all].filter(([from, now]) => from !== now.text))
}

/** Each is in the translation as often as in its French: none is written in another way. */
function areAllThere(
  replacements: Replacements,
  before: readonly MemoryWord[],
  target: string,
): boolean {
  const there = readWords(stripMarks(target))
  const count = (words: readonly MemoryWord[], from: string) =>
    words.filter(({ text }) => text === from).length
  return [...replacements.keys()].every((from) => count(before, from) === count(there, from))
}

function replaceIn(
  text: string,
  written: ReadonlyMap<string, string>,
  names: Replacements,
): string {
  const withNumbers = text.replace(NUMBER, (found) => written.get(canonicalNumber(found)) ?? found)
  if (names.size === 0) return withNumbers
  return withNumbers.replace(/[\p{L}\p{N}]+/gu, (found) => {
    const from = found.toLowerCase()
    return names.has(from) ? (written.get(from) ?? found) : found
  })
}

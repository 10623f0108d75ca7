import { editDistance } from '@/text/editDistance'
import { remember } from '@/text/remember'

import type { Phrase } from './ideas'
import { isNoMistake, isSmall, tellsLittle } from './words'

/** Letters that may be wrong in a word, beyond those that sound alike: none in short ones. */
const limitOf = ({ length }: string): number => (length < 7 ? 0 : length < 9 ? 1 : 2)

/**
 * What people meant by a word that neither sheets nor phrases know: one that sounds the same, else the
 * nearest that begins alike. Known words, and those with nothing near, stay as they are.
 */
export function wordMender(
  documentWords: readonly string[],
  phrases: readonly Phrase[],
  otherWords: readonly string[] = [],
): (word: string) => string {
  const said = [
    ...new Set([
      ...phrases.flatMap(({ words, roots }) => words.filter((word) => !roots.has(word))),
      ...otherWords,
    ]),
  ]
  const roots = [...new Set(phrases.flatMap((phrase) => [...phrase.roots]))]
  const known = new Set([...documentWords, ...said])
  const bySound = new Map(said.map((word) => [soundOf(word), word]))
  const byFirstSound = Map.groupBy(said, (word) => soundOf(word).charAt(0))
  const isKnown = (word: string): boolean =>
    known.has(word) ||
    isSmall(word) ||
    tellsLittle(word) ||
    isNoMistake(word) ||
    roots.some((root) => word.startsWith(root))
  const mend = (word: string): string => {
    if (word.length < 3 || isKnown(word)) return word
    const unglued = GLUED.exec(word)?.[1]
    if (unglued && known.has(unglued)) return unglued
    return bySound.get(soundOf(word)) ?? nearestOf(word, byFirstSound) ?? word
  }
  return remember(mend, KEPT_WORDS)
}

/** "Lhopital", "dargent": an apostrophe was left out. */
export const GLUED = /^(?:[cdjlmnst]|qu)(?=[aeiouyh])([a-z]{4,})$/

/** The same mistakes come again and again; each takes some hundred comparisons. */
const KEPT_WORDS = 5_000

function nearestOf(
  word: string,
  candidates: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const limit = limitOf(word)
  if (limit === 0) return undefined
  return (candidates.get(soundOf(word).charAt(0)) ?? [])
    .filter((candidate) => Math.abs(candidate.length - word.length) <= limit)
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)[0]?.candidate
}

/** Spellings that sound alike in Spanish, or double a letter: "avierto" is "abierto", "acount" is "account". */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  // "Bouche" does not sound like "vous", nor "hache" like "hace".
  [/[cs]h/g, 'x'],
  [/h/g, ''],
  [/v/g, 'b'],
  [/[zsc](?=[ei])/g, 's'],
  [/z/g, 's'],
  [/qu|[ck]/g, 'k'],
  [/g(?=[ei])/g, 'j'],
  [/ll|y/g, 'i'],
  [/n(?=[bpm])/g, 'm'],
  [/(.)\1/g, '$1'],
]

/** A folded word as it sounds, roughly. */
export const soundOf = (word: string): string =>
  ALIKE.reduce((sound, [letters, as]) => sound.replace(letters, as), word)

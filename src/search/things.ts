import { NOT, isSmall, wordsSaid } from '@/directory/search/words'
import type { Locale } from '@/i18n/locales'
import { stem } from '@/text/stem'

import { SAME_THING } from './sameThing'

/** One thing that words say, and where among them. */
interface Said {
  key: string
  from: number
  /** After its last word. */
  to: number
}

/** Finds things by what they are called in any of the three languages. */
export interface ThingFinder {
  find: (words: readonly string[]) => Said[]
  /** Keys of the things that a text speaks of. */
  keysIn: (words: readonly string[]) => string[]
  /** Words by which a thing is called. */
  wordsOf: (key: string) => readonly string[]
  /** Every word that is one of a thing whole. */
  words: readonly string[]
}

interface Way {
  key: string
  parts: { word: string; stem: string; isRoot: boolean }[]
}

/** Small words that make a way to say it: who "has" my passport keeps it. */
const HAVING = new Set(['tiene', 'tienen', 'tengo', 'has', 'have', 'got'])

const isPassed = (word: string): boolean => isSmall(word) && !HAVING.has(word)

/** Words that may stand between two words of a way to say it, small ones not counted. */
const MOST_BETWEEN = 2

const made = new Map<Locale, ThingFinder>()

/** The things of one language's texts, prepared once. */
export function sameThings(locale: Locale): ThingFinder {
  const known = made.get(locale)
  if (known) return known
  const finder = prepare(locale)
  made.set(locale, finder)
  return finder
}

function prepare(locale: Locale): ThingFinder {
  const ways = SAME_THING.flatMap((line, at) =>
    line
      .split(',')
      .flatMap(spellOut)
      .map((way) => toWay(way, `t ${at}`, locale)),
  ).filter(({ parts }) => parts.length > 0)
  const byStem = Map.groupBy(
    ways.filter(({ parts }) => !parts[0]!.isRoot),
    ({ parts }) => parts[0]!.stem,
  )
  const byRoot = Map.groupBy(
    ways.filter(({ parts }) => parts[0]!.isRoot),
    ({ parts }) => parts[0]!.word.slice(0, 3),
  )
  const called = Map.groupBy(ways, ({ key }) => key)
  const find = (words: readonly string[]): Said[] => {
    // A negation counts where a way to say it has one; small words never do.
    const kept = words.flatMap((word, at) =>
      isPassed(word) ? [] : [{ word, stem: stem(word, locale), at }],
    )
    const said = kept.flatMap(({ word, stem: wordStem }, start) =>
      [...(byStem.get(wordStem) ?? []), ...(byRoot.get(word.slice(0, 3)) ?? [])].flatMap(
        ({ key, parts }): Said[] => {
          const end = endOf(parts, kept, start)
          return end < 0 ? [] : [{ key, from: kept[start]!.at, to: kept[end]!.at + 1 }]
        },
      ),
    )
    return longestOfEach(said)
  }
  return {
    find,
    keysIn: (words) => find(words).map(({ key }) => key),
    wordsOf: (key) => (called.get(key) ?? []).flatMap(({ parts }) => parts.map(({ word }) => word)),
    words: ways.flatMap(({ parts }) =>
      parts.filter(({ isRoot }) => !isRoot).map(({ word }) => word),
    ),
  }
}

/** Each thing once at each place, by the way that takes most words. */
function longestOfEach(said: readonly Said[]): Said[] {
  const best = new Map<string, Said>()
  for (const each of said) {
    const place = `${each.key} ${each.from}`
    const known = best.get(place)
    if (!known || each.to > known.to) best.set(place, each)
  }
  return [...best.values()]
}

/**
 * Every way that a line writes in one.
 *
 * @example spellOut('{keep|took} {visa|papers}') // ['keep visa', 'keep papers', 'took visa', 'took papers']
 */
export function spellOut(way: string): string[] {
  const [whole, choices] = /\{([^{}]*)\}/.exec(way) ?? []
  if (whole === undefined || choices === undefined) return [way]
  return choices.split('|').flatMap((choice) => spellOut(way.replace(whole, choice)))
}

function toWay(way: string, key: string, locale: Locale): Way {
  const roots = new Set(
    way
      .split(' ')
      .filter((word) => word.endsWith('*'))
      .flatMap((word) => wordsSaid(word)),
  )
  const parts = wordsSaid(way)
    .filter((word) => !isPassed(word))
    .map((word) => ({ word, stem: stem(word, locale), isRoot: roots.has(word) }))
  return { key, parts: parts.some(({ word }) => word !== NOT) ? parts : [] }
}

function endOf(
  parts: Way['parts'],
  words: readonly { word: string; stem: string }[],
  start: number,
): number {
  let at = start - 1
  for (const [place, part] of parts.entries()) {
    const last = place === 0 ? start : at + 1 + MOST_BETWEEN
    let next = at + 1
    while (next <= last && next < words.length && !fits(part, words[next]!)) next += 1
    if (next > last || next >= words.length) return -1
    at = next
  }
  return at
}

const fits = (
  part: Way['parts'][number],
  { word, stem: wordStem }: { word: string; stem: string },
): boolean => (part.isRoot ? word.startsWith(part.word) : part.stem === wordStem)

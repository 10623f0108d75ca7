import { isNoMistake, isSmall, tellsLittle, wordsSaid } from '@/directory/search/words'
import { GLUED, soundOf } from '@/directory/search/wordMender'
import { fold } from '@/text/fold'
import { remember } from '@/text/remember'

import { NOTIONS } from './words'

/** Words of a question looked at; more tell nothing new. */
const MAX_WORDS = 40

/** Letters of the shortest word that is heard by its sound, and of the shortest with a slip; a beginning tells less. */
const BY_EAR_FROM = 4
const SLIPPED_FROM = { whole: 6, roots: 7 }

/** Words kept with what they may mean. */
const KEPT_WORDS = 20_000

/** Words of a notion that follow the first of a phrase. */
interface Way {
  notion: string
  rest: readonly string[]
}

/** Ways to say notions, by the word or the beginning of a word that each starts with. */
interface Ways {
  whole: Map<string, Way[]>
  roots: Map<string, Way[]>
}

/** As they are written; as they sound, for whoever writes by ear; without one letter, for whoever slips. */
const written: Ways = { whole: new Map(), roots: new Map() }
const sounding: Ways = { whole: new Map(), roots: new Map() }
const slipped: Ways = { whole: new Map(), roots: new Map() }
readNotions()

function readNotions(): void {
  const put = (map: Map<string, Way[]>, key: string, way: Way): void => {
    const known = map.get(key)
    if (!known) map.set(key, [way])
    else if (!known.includes(way)) known.push(way)
  }
  for (const line of NOTIONS.trim().split('\n')) {
    const [notion = '', said = ''] = line.split(':', 2)
    for (const each of wordsBetween(said)) {
      const [first = '', ...rest] = each.split('_').map(asWritten).filter(isTelling)
      const way = { notion, rest }
      const isRoot = first.endsWith('*')
      const word = isRoot ? first.slice(0, -1) : first
      const kind = isRoot ? 'roots' : 'whole'
      put(written[kind], word, way)
      if (word.length < BY_EAR_FROM) continue
      for (const sound of isRoot ? soundsOfRoot(word) : [soundOf(word)]) {
        // "Pill" sounds like the beginning of too much.
        if (isRoot && sound.length < BY_EAR_FROM) continue
        put(sounding[kind], sound, way)
        if (rest.length > 0 || sound.length < SLIPPED_FROM[kind]) continue
        for (const shorter of [sound, ...withoutOne(sound)]) put(slipped[kind], shorter, way)
      }
    }
  }
}

/** The last letter of a root sounds by the one that comes after: "reduc*" begins "reduced" and "reducción". */
function soundsOfRoot(root: string): Set<string> {
  return new Set([soundOf(root), ...['a', 'e'].map((next) => soundOf(root + next).slice(0, -1))])
}

function asWritten(word: string): string {
  return word.endsWith('*') ? word : (wordsSaid(word)[0] ?? word)
}

function isTelling(word: string): boolean {
  return word.length > 1 || /\d/.test(word)
}

function withoutOne(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** A word of a text, and the notions that may begin with it. */
interface WordHeard {
  word: string
  isSmall: boolean
  /** As it is written. */
  ways: readonly Way[]
  /** As it may have been meant, when no notion is written so. */
  meant: readonly Way[]
}

/** Tells a word that is written as it should be: it is no other one with a mistake. */
export type IsSpelled = (word: string) => boolean

/** What is published was read by somebody. */
export const ALL_SPELLED: IsSpelled = () => true
export const NONE_SPELLED: IsSpelled = () => false

/** The words of a text, numbers of one figure too. */
function wordsHeard(text: string): WordHeard[] {
  return fold(text.replace(/['’](?=t\b)/giu, '').replace(/(\d)\s*h\b/giu, '$1 hours'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(isTelling)
    .slice(0, MAX_WORDS)
    .map(wordHeard)
}

/** The same words come again and again, in texts most of all. */
const wordHeard = remember((folded): WordHeard => {
  const word = asWritten(folded)
  const ways = beginning(written, word)
  const meant = ways.length > 0 ? NO_WAYS : waysMeant(word)
  return { word, isSmall: isSmall(word), ways, meant }
}, KEPT_WORDS)

const NO_WAYS: readonly Way[] = []

/** True of a folded word that is one by which a notion is said, as it is written. */
export const isNotion = (word: string): boolean => wordHeard(word).ways.length > 0

function waysMeant(word: string): readonly Way[] {
  if (word.length < BY_EAR_FROM || tellsLittle(word) || isNoMistake(word)) return NO_WAYS
  const unglued = GLUED.exec(word)?.[1]
  const inside = unglued ? beginning(written, unglued) : NO_WAYS
  if (inside.length > 0) return inside
  const sound = soundOf(word)
  const byEar = beginning(sounding, sound)
  if (byEar.length > 0 || word.length < SLIPPED_FROM.whole) return byEar
  // One letter wrong, missing or too many; the first is seldom.
  for (const shorter of [sound, ...withoutOne(sound)]) {
    const ways = slipped.whole.get(shorter)
    if (ways && shorter[0] === sound[0]) return ways
  }
  for (let letters = SLIPPED_FROM.roots - 1; letters <= sound.length; letters += 1) {
    const begins = sound.slice(0, letters)
    for (const shorter of [begins, ...withoutOne(begins)]) {
      const ways = slipped.roots.get(shorter)
      if (ways && shorter[0] === sound[0]) return ways
    }
  }
  return []
}

function beginning({ whole, roots }: Ways, word: string): Way[] {
  const found = [...(whole.get(word) ?? [])]
  for (let letters = 2; letters <= word.length; letters += 1) {
    const ways = roots.get(word.slice(0, letters))
    if (ways) found.push(...ways)
  }
  return found
}

/** A word of a phrase after its first. */
const fits = (part: string, word: string): boolean =>
  part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : part === word

/** Where each notion stands among the words of a text. */
export function notionsIn(
  text: string,
  isSpelled: IsSpelled = NONE_SPELLED,
): Map<string, number[]> {
  const said = wordsHeard(text)
  const found = new Map<string, number[]>()
  said.forEach(({ word, ways, meant }, at) => {
    for (const { notion, rest } of meant.length > 0 && !isSpelled(word) ? meant : ways) {
      let next = at
      const isThere = rest.every((part) => {
        next += 1
        // One small word may stand between two words of a phrase.
        if (said[next]?.isSmall && !fits(part, said[next]!.word)) next += 1
        return said[next] !== undefined && fits(part, said[next]!.word)
      })
      if (!isThere) continue
      const places = found.get(notion)
      if (!places) found.set(notion, [at])
      else if (places.at(-1) !== at) places.push(at)
    }
  })
  return found
}

export function wordsBetween(text: string): string[] {
  return text.split(' ').filter((word) => word !== '')
}

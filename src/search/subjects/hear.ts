import { isSmall, tellsLittle, wordsSaid } from '@/directory/search/words'
import { soundOf } from '@/directory/search/wordMender'
import { fold } from '@/text/fold'
import { remember } from '@/text/remember'

import { SUBJECTS } from './subjects'
import { NOTIONS } from './words'

/** What a text speaks of, and how surely: 1 when two notions of it stand together. */
export type Heard = ReadonlyMap<string, number>

/** A subject, by what is said of it and by the titles that answer it. */
export interface Subject {
  name: string
  /** The most that it may count. */
  most: number
  /** Notions that stand together. */
  ways: readonly { notions: readonly string[]; sure: number }[]
  /** Words of a chapter's title and of a part's; either may be empty. */
  titles: readonly { chapter: readonly string[]; part: readonly string[] }[]
}

/** How surely a way of so many notions tells a subject. */
const SURE = [0, 0.65, 1, 1.15, 1.2]
/** As sure as so many notions. */
const DECISIVE = 2

/** Words further apart than this are about different things. */
const SPAN = 9
/** What "not" turns around stands near it. */
const NEAR_NOT = 3

/** What is left of a subject when all of its words say another one more exactly: "not paid" is not "paid". */
const COVERED = 0.3

/** Words of a question looked at; more tell nothing new. */
const MAX_WORDS = 40

/** Letters of the shortest word that is heard by its sound, and of the shortest with a slip. */
const BY_EAR_FROM = 4
const SLIPPED_FROM = 6

/** Words kept with what they may mean. */
const KEPT_WORDS = 20_000

/** A subject that people answer better than the guide. */
const BY_PEOPLE = 0.8

export const subjects: readonly Subject[] = SUBJECTS.trim()
  .split('\n')
  .reduce<string[]>((lines, line) => {
    if (line.startsWith('  =>')) lines.push(lines.pop()! + line.trim())
    else lines.push(line)
    return lines
  }, [])
  .map((line) => {
    const [name = '', rest = ''] = line.split(':', 2)
    const [said = '', titles = ''] = rest.split('=>', 2)
    return {
      name: name.replace('~', ''),
      most: name.startsWith('~') ? BY_PEOPLE : 2,
      ways: alternatives(said).map((way) => toWay(wordsBetween(way))),
      titles: alternatives(titles).map((title) => {
        const [first = '', second] = title.split('>', 2)
        return second === undefined
          ? { chapter: [], part: wordsBetween(first) }
          : { chapter: wordsBetween(first), part: wordsBetween(second) }
      }),
    }
  })

/** Subjects by the notions that begin their ways. */
const begunBy = new Map<string, Set<Subject>>()
for (const subject of subjects) {
  for (const { notions } of subject.ways) {
    const [first = ''] = notions
    const known = begunBy.get(first)
    if (known) known.add(subject)
    else begunBy.set(first, new Set([subject]))
  }
}

/** "x!" tells its subject alone. */
function toWay(written: readonly string[]): Subject['ways'][number] {
  const isDecisive = written.length === 1 && written[0]!.endsWith('!')
  const notions = written.map((notion) => notion.replace('!', ''))
  return { notions, sure: SURE[isDecisive ? DECISIVE : notions.length]! }
}

function alternatives(text: string): string[] {
  return text
    .split('/')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

function wordsBetween(text: string): string[] {
  return text.split(' ').filter((word) => word !== '')
}

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
        put(sounding[kind], sound, way)
        if (rest.length > 0 || sound.length < SLIPPED_FROM) continue
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
  ways: readonly Way[]
}

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
  return { word, isSmall: isSmall(word), ways: waysAt(word) }
}, KEPT_WORDS)

function waysAt(word: string): readonly Way[] {
  const found = beginning(written, word)
  if (found.length > 0 || word.length < BY_EAR_FROM || tellsLittle(word)) return found
  const sound = soundOf(word)
  const byEar = beginning(sounding, sound)
  if (byEar.length > 0 || word.length < SLIPPED_FROM) return byEar
  // One letter wrong, missing or too many; the first is seldom.
  for (const shorter of [sound, ...withoutOne(sound)]) {
    const ways = slipped.whole.get(shorter)
    if (ways && shorter[0] === sound[0]) return ways
  }
  for (let letters = SLIPPED_FROM; letters <= sound.length; letters += 1) {
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
export function notionsIn(text: string): Map<string, number[]> {
  const said = wordsHeard(text)
  const found = new Map<string, number[]>()
  said.forEach(({ ways }, at) => {
    for (const { notion, rest } of ways) {
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

/** The places of a way's notions, each at its own word, near each other; nothing when they are not. */
function placesOf(
  way: readonly string[],
  notions: ReadonlyMap<string, readonly number[]>,
): number[] | undefined {
  const chosen: number[] = []
  const choose = (next: number): boolean => {
    if (next === way.length) return isNear(way, chosen)
    for (const place of notions.get(way[next]!) ?? []) {
      if (chosen.includes(place)) continue
      chosen.push(place)
      if (choose(next + 1)) return true
      chosen.pop()
    }
    return false
  }
  return choose(0) ? chosen : undefined
}

function isNear(way: readonly string[], places: readonly number[]): boolean {
  if (Math.max(...places) - Math.min(...places) > SPAN) return false
  const not = way.indexOf('not')
  if (not < 0 || way.length === 1) return true
  return places.some((place, at) => at !== not && Math.abs(place - places[not]!) <= NEAR_NOT)
}

/**
 * The subjects that words speak of, in whichever of the three languages they are said.
 *
 * @example hearSubjects('they aint paid me in a month').get('unpaid') // 1
 */
export function hearSubjects(text: string): Heard {
  const notions = notionsIn(text)
  if (notions.size === 0) return NOTHING
  const heard: { name: string; sure: number; places: readonly number[] }[] = []
  // A subject is looked at only when a notion that begins one of its ways was said.
  const said = new Set<Subject>()
  for (const notion of notions.keys()) for (const each of begunBy.get(notion) ?? []) said.add(each)
  for (const subject of subjects) {
    if (!said.has(subject)) continue
    const { name, ways, most } = subject
    let best: { name: string; sure: number; places: readonly number[] } | undefined
    for (const way of ways) {
      const sure = Math.min(most, way.sure)
      if (best && best.sure >= sure) continue
      if (!way.notions.every((notion) => notions.has(notion))) continue
      const places = placesOf(way.notions, notions)
      if (places) best = { name, sure, places }
    }
    if (best) heard.push(best)
  }
  return new Map(
    heard.map(({ name, sure, places }) => {
      const isCovered = heard.some(
        (other) =>
          other.sure > sure &&
          other.places.length > places.length &&
          places.every((place) => other.places.includes(place)),
      )
      return [name, isCovered ? sure * COVERED : sure]
    }),
  )
}

const NOTHING: Heard = new Map()

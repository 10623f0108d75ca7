import { type IsSpelled, NONE_SPELLED, notionsIn, wordsBetween } from './notions'
import { SUBJECTS } from './subjects'

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
/** As sure as so many notions: "x!", "x!!". */
const DECISIVE = [2, 4]

/** Words further apart than this are about different things. */
const SPAN = 9
/** What "not" turns around stands near it. */
const NEAR_NOT = 3

/** What is left of a subject when all of its words say another one more exactly: "not paid" is not "paid". */
const COVERED = 0.3

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

const mostByName = new Map(subjects.map(({ name, most }) => [name, most]))

/** The most that a subject may count; nothing when there is none of this name. */
export const mostOf = (name: string): number => mostByName.get(name) ?? 0

/** True of a subject that people answer better than the guide. */
export const isForPeople = (name: string): boolean => mostOf(name) === BY_PEOPLE

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

/** "x!" tells its subject alone, "x!!" before others that are told too. */
function toWay(written: readonly string[]): Subject['ways'][number] {
  const marks = written.length === 1 ? written[0]!.split('!').length - 1 : 0
  const notions = written.map((notion) => notion.replaceAll('!', ''))
  return { notions, sure: SURE[marks > 0 ? DECISIVE[marks - 1]! : notions.length]! }
}

function alternatives(text: string): string[] {
  return text
    .split('/')
    .map((each) => each.trim())
    .filter((each) => each !== '')
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
export function hearSubjects(text: string, isSpelled: IsSpelled = NONE_SPELLED): Heard {
  const notions = notionsIn(text, isSpelled)
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
      // Of ways as sure, the one that takes most of the words.
      if (
        best &&
        (best.sure > sure || (best.sure === sure && best.places.length >= way.notions.length))
      )
        continue
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
          other.sure >= sure &&
          other.places.length > places.length &&
          other.places.includes(places[0]!) &&
          places.filter((place) => other.places.includes(place)).length * 2 >= places.length,
      )
      return [name, isCovered ? sure * COVERED : sure]
    }),
  )
}

const NOTHING: Heard = new Map()

import type { Danger } from '../danger'

import type { Likely } from './likeness'

/** What sayings that words are like tell of them. */
export interface Told {
  /** Subjects, each with its share of all that the words may be about. */
  subjects: ReadonlyMap<string, number>
  /** A service that is looked for, when little else is likely. */
  service: string | undefined
  /** What the words are about before all else, when they are as surely about it as about all other things together. */
  sure: string | undefined
  /** A danger that somebody may be in, and whether little else is likely. */
  danger: { kind: Danger; isLikely: boolean } | undefined
}

export const NOTHING_TOLD: Told = {
  subjects: new Map(),
  service: undefined,
  sure: undefined,
  danger: undefined,
}

/** What the guide says of a danger: each of these subjects has so much of its share. */
const OF_DANGER: Readonly<Record<Danger, readonly (readonly [subject: string, part: number])[]>> = {
  suicide: [['lowMood', 1]],
  medical: [['hurtNow', 1]],
  // A fire is no violence at home, and a stranger with a knife no employer.
  violence: [
    ['violenceHome', 0.5],
    ['vulnerable', 0.5],
  ],
  shelter: [['homeless', 1]],
}

/** Who asks about these may be in danger: half of their share counts as that danger's. */
const MAY_BE_IN: Readonly<Record<string, Danger>> = {
  lowMood: 'suicide',
  violenceHome: 'violence',
  homeless: 'shelter',
}
const HALF = 0.5

/** "Bridge", "Pont-Rouge" are places. */
const LEAST_WORDS = 3

/** Subjects that somebody does for people rather than the guide. */
const DONE_BY: Readonly<Record<string, string>> = {
  interpreter: 'interpretation',
  rideFarm: 'transport',
  tax: 'taxes',
}

/** The share of what words are surely about. */
const SURE = 0.5

/**
 * Of all dangers together: the number stands second, for fewer people are warned in vain than would be missed. Of those
 * of life: it stands first; where to sleep can wait behind an answer.
 */
const MAY_BE_DANGER = 0.15
const LIKELY_DANGER = 0.3

/**
 * Reads what words may be about.
 *
 * @param words how many there are: fewer than three tell no danger that no phrase names
 */
export function toldBy(likely: Likely, words = Infinity): Told {
  const subjects = new Map<string, number>()
  const services = new Map<string, number>()
  const dangers = new Map<Danger, number>()
  const feared = new Map<Danger, number>()
  const add = <Key>(map: Map<Key, number>, key: Key, share: number): void => {
    map.set(key, (map.get(key) ?? 0) + share)
  }
  for (const [about, share] of likely) {
    const name = about.slice(1)
    if (about.startsWith('@')) add(services, name, share)
    else if (about.startsWith('!')) {
      add(dangers, name as Danger, share)
      for (const [subject, part] of OF_DANGER[name as Danger]) add(subjects, subject, share * part)
    } else if (!about.startsWith('=')) {
      add(subjects, about, share)
      const danger = MAY_BE_IN[about]
      if (danger) add(feared, danger, share * HALF)
      const service = DONE_BY[about]
      if (service) add(services, service, share)
    }
  }
  return {
    subjects,
    service: largest(services, SURE),
    sure: largest(subjects, SURE),
    danger: words < LEAST_WORDS ? undefined : dangerOf(dangers, feared),
  }
}

/** The danger that is likeliest, and whether its number goes before all else. */
function dangerOf(
  told: ReadonlyMap<Danger, number>,
  feared: ReadonlyMap<Danger, number>,
): Told['danger'] {
  const life = new Map([...told].filter(([danger]) => danger !== 'shelter'))
  if (sum(life.values()) >= LIKELY_DANGER) return { kind: largest(life, 0)!, isLikely: true }
  const all = new Map(told)
  for (const [danger, share] of feared) all.set(danger, (all.get(danger) ?? 0) + share)
  if (sum(all.values()) < MAY_BE_DANGER) return undefined
  const shelter = all.get('shelter') ?? 0
  all.delete('shelter')
  // Who may be in danger of life is never told of a roof instead.
  const isOfLife = sum(all.values()) >= Math.min(MAY_BE_DANGER, shelter)
  return { kind: (isOfLife && largest(all, 0)) || 'shelter', isLikely: false }
}

function largest<Key>(shares: ReadonlyMap<Key, number>, least: number): Key | undefined {
  let best: Key | undefined
  let most = least
  for (const [key, share] of shares) {
    if (share < most) continue
    best = key
    most = share
  }
  return best
}

const sum = (numbers: Iterable<number>): number => {
  let all = 0
  for (const each of numbers) all += each
  return all
}

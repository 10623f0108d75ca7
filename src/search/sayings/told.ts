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

/** Subjects that tell what the guide says of a danger. */
const OF_DANGER: Readonly<Record<Danger, readonly string[]>> = {
  suicide: ['lowMood'],
  medical: ['hurtNow'],
  violence: ['violenceHome', 'vulnerable'],
  shelter: ['homeless'],
}

/** Subjects that somebody does for people rather than the guide. */
const DONE_BY: Readonly<Record<string, string>> = {
  interpreter: 'interpretation',
  rideFarm: 'transport',
  tax: 'taxes',
}

/** The share of what words are surely about. */
const SURE = 0.5

/** Of all dangers together: the number stands second, and first. Fewer people are warned in vain than would be missed. */
const MAY_BE_DANGER = 0.15
const LIKELY_DANGER = 0.3

/** Who is in danger of life comes before who has no roof, though less surely so. */
const WORSE = 0.5

/** Reads what words may be about. */
export function toldBy(likely: Likely): Told {
  const subjects = new Map<string, number>()
  const services = new Map<string, number>()
  const dangers = new Map<Danger, number>()
  const add = <Key>(map: Map<Key, number>, key: Key, share: number): void => {
    map.set(key, (map.get(key) ?? 0) + share)
  }
  for (const [about, share] of likely) {
    const name = about.slice(1)
    if (about.startsWith('@')) add(services, name, share)
    else if (about.startsWith('!')) {
      add(dangers, name as Danger, share)
      for (const subject of OF_DANGER[name as Danger]) add(subjects, subject, share)
    } else if (!about.startsWith('=')) {
      add(subjects, about, share)
      const service = DONE_BY[about]
      if (service) add(services, service, share)
    }
  }
  const isAny = sum(dangers.values()) >= MAY_BE_DANGER
  const shelter = dangers.get('shelter') ?? 0
  dangers.delete('shelter')
  const ofLife = sum(dangers.values())
  const kind = ofLife >= shelter * WORSE ? largest(dangers, 0) : 'shelter'
  return {
    subjects,
    service: largest(services, SURE),
    sure: largest(subjects, SURE),
    danger: isAny && kind ? { kind, isLikely: ofLife >= LIKELY_DANGER } : undefined,
  }
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

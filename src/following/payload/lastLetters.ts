import type { Payload } from 'payload'

import { dayAt } from '@/days/calendar'
import { OUTBOX } from '@/notify/payload/enqueue'
import type { Follower, OutboxMessage } from '@/payload-types'

import { PROMISED } from '../promises'
import { lastLetterBy } from '../schedule'

/** What became of somebody's last letter. */
export type Outcome = 'refused' | 'taken' | 'unknown'

/** Of a letter in the outbox. */
export type LastLetter = Pick<OutboxMessage, 'key' | 'state' | 'problem' | 'finishedAt'>

/** What the outbox has of the last letters of some followers, by their keys. */
export async function lastLettersOf(
  payload: Payload,
  followers: readonly Follower[],
): Promise<Map<string, LastLetter>> {
  const keys = followers.flatMap(({ lastLetter }) => lastLetter || [])
  if (keys.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: OUTBOX,
    where: { key: { in: keys } },
    select: { key: true, state: true, problem: true, finishedAt: true },
    depth: 0,
    limit: keys.length,
    pagination: false,
    overrideAccess: true, // what became of them
  })
  return new Map(docs.map((row) => [row.key, row]))
}

/**
 * A letter that has not left yet, or left days after it was written, as its mail server was down: the next one waits until
 * it has been there for a week, and tells what happened meanwhile.
 */
export function isTooSoon(last: LastLetter | undefined, now: Date): boolean {
  if (last === undefined || last.state === 'failed') return false
  if (!last.finishedAt) return true
  return dayAt(last.finishedAt) > lastLetterBy(dayAt(now))
}

/** By follower: of those whose last letter has not been counted. */
export const outcomesOf = (
  followers: readonly Follower[],
  lastLetters: ReadonlyMap<string, LastLetter>,
): Map<string, Outcome> =>
  new Map(
    followers.flatMap(({ key, lastLetter, cameBack }) => {
      if (!lastLetter) return []
      const row = lastLetters.get(lastLetter)
      return [[key, cameBack === lastLetter ? 'refused' : row ? outcomeOf(row) : 'unknown']]
    }),
  )

const outcomeOf = ({ state, problem }: Pick<OutboxMessage, 'state' | 'problem'>): Outcome => {
  if (state === 'failed' && problem === 'addressRefused') return 'refused'
  return state === 'sent' || state === 'kept' ? 'taken' : 'unknown'
}

const refusalsAfter = ({ refusals }: Follower, outcome: Outcome | undefined): number =>
  outcome === 'refused' ? (refusals ?? 0) + 1 : outcome === 'taken' ? 0 : (refusals ?? 0)

export const isRefusedOften = (
  follower: Follower,
  outcomes: ReadonlyMap<string, Outcome>,
): boolean => refusalsAfter(follower, outcomes.get(follower.key)) >= PROMISED.refusals

/** A letter is counted once: what became of it is then forgotten. */
export const countOutcome = (
  follower: Follower,
  outcome: Outcome | undefined,
  hasNewLetter: boolean,
): Partial<Follower> => {
  if (outcome === undefined || outcome === 'unknown') return {}
  return {
    refusals: refusalsAfter(follower, outcome),
    cameBack: null,
    ...(hasNewLetter ? {} : { lastLetter: null }),
  }
}

import type { Payload, PayloadRequest, Where } from 'payload'

import { dayAt } from '@/days/calendar'
import { writeWhole } from '@/db/whole'
import { enqueueMessage, isEnqueued, OUTBOX } from '@/notify/payload/enqueue'
import type { Follower } from '@/payload-types'

import { PROMISED } from '../promises'
import { lastLetterBy, lastRound, type Round } from '../schedule'
import { FOLLOWERS } from './collection'
import { eraseFollower } from './erase'
import { resumeGivenUp } from './givenUp'
import {
  countOutcome,
  isRefusedOften,
  isTooSoon,
  lastLettersOf,
  type Outcome,
  outcomesOf,
} from './lastLetters'
import { type Letter, WeekOf } from './week'

/** Followers seen to in one transaction: others write in between. */
const AT_ONCE = 50

const DAY_MS = 86_400_000

/** What a round did. */
export interface RoundDone {
  letters: number
  /** Followers of whom it is known that their address takes no letters. */
  ended: number
}

/**
 * The letters of the last week that is due: one to each address for which something happened, none to the others. Called
 * again, by another process or after a stop in the middle, it goes on where it was: the key of a letter is of its
 * follower and its week, and the outbox has each once; who was seen to is noted in the same breath.
 *
 * One follower whose letter cannot be written stops no other. Letters that were given up before are seen to first.
 */
export async function sendDigests(payload: Payload, now = new Date()): Promise<RoundDone> {
  await resumeGivenUp(payload, now)
  const round = lastRound(now)
  const done: RoundDone = { letters: 0, ended: 0 }
  let last = 'a' // keys begin with `follows-`
  let content: WeekOf | undefined
  for (;;) {
    const followers = await findDue(payload, round, now, last)
    if (followers.length === 0) return done
    last = followers.at(-1)!.key
    content ??= new WeekOf(payload, await oldestTold(payload, round), round)
    const lastLetters = await lastLettersOf(payload, followers)
    const seen = followers.filter((each) => !isTooSoon(lastLetters.get(each.lastLetter ?? ''), now))
    const outcomes = outcomesOf(seen, lastLetters)
    const refused = seen.filter((each) => isRefusedOften(each, outcomes))
    for (const each of refused) {
      await writeWhole(payload, (req) => eraseFollower(req, each.address))
      done.ended += 1
    }
    const rest = seen.filter((each) => !refused.includes(each))
    const prepared: Prepared[] = []
    for (const follower of rest) {
      prepared.push({
        follower,
        letter: await content.letterTo(follower),
        outcome: outcomes.get(follower.key),
      })
    }
    done.letters += await writeAll(payload, prepared, round, now)
  }
}

const dueFollowers = (round: Round, now: Date): Where[] => [
  { state: { equals: 'following' } },
  { toldUntil: { less_than: round.at.toISOString() } },
  { lastLetterOn: { less_than_equal: lastLetterBy(dayAt(now)) } },
]

async function findDue(
  payload: Payload,
  round: Round,
  now: Date,
  after: string,
): Promise<Follower[]> {
  const { docs } = await payload.find({
    collection: FOLLOWERS,
    where: { and: [...dueFollowers(round, now), { key: { greater_than: after } }] },
    sort: 'key',
    depth: 0,
    limit: AT_ONCE,
    pagination: false,
    overrideAccess: true, // the site itself writes to them
  })
  return docs
}

/** Since when something may not have been told to somebody. */
async function oldestTold(payload: Payload, round: Round): Promise<string> {
  const { docs } = await payload.find({
    collection: FOLLOWERS,
    where: {
      and: [
        { state: { equals: 'following' } },
        { toldUntil: { less_than: round.at.toISOString() } },
      ],
    },
    select: { toldUntil: true },
    sort: 'toldUntil',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // only the moment
  })
  return docs[0]?.toldUntil ?? round.at.toISOString()
}

interface Prepared {
  follower: Follower
  letter: Letter | undefined
  outcome: Outcome | undefined
}

/** All of some followers together; where that fails, one by one. @returns how many letters were put in line */
async function writeAll(
  payload: Payload,
  prepared: readonly Prepared[],
  round: Round,
  now: Date,
): Promise<number> {
  try {
    return await writeWhole(payload, async (req) => {
      let letters = 0
      for (const each of prepared) if (await writeOne(req, each, round, now)) letters += 1
      return letters
    })
  } catch (error) {
    if (prepared.length > 1) {
      let letters = 0
      for (const each of prepared) letters += await writeAll(payload, [each], round, now)
      return letters
    }
    payload.logger.error({ err: error, msg: 'a letter of the week could not be put in line' })
    return 0
  }
}

/** The letter first, then that its follower was seen to: whoever is cut off in between finds the letter there. */
async function writeOne(
  req: PayloadRequest,
  { follower, letter, outcome }: Prepared,
  round: Round,
  now: Date,
): Promise<boolean> {
  const isNew = letter !== undefined && !(await isEnqueued(req, letter.key))
  if (letter && isNew) {
    await enqueueMessage(req, {
      kind: 'digest',
      to: { follower: follower.key },
      key: letter.key,
      leaveUrl: letter.leaveUrl,
      keptUntil: new Date(now.getTime() + PROMISED.keptDays * DAY_MS),
      ...letter.message,
    })
  }
  const seenTo: object | null = await req.payload.db.updateOne({
    collection: FOLLOWERS,
    where: {
      and: [
        { key: { equals: follower.key } },
        { toldUntil: { less_than: round.at.toISOString() } },
      ],
    },
    data: {
      toldUntil: round.at.toISOString(),
      ...(letter ? { lastLetterOn: dayAt(now), lastLetter: letter.key } : {}),
      ...countOutcome(follower, outcome, letter !== undefined),
    },
    options: { atomic: true },
    req,
  })
  if (seenTo || !isNew || !letter) return isNew
  if (await isStillThere(req, follower.key)) return true // another process noted it
  await req.payload.db.deleteMany({
    collection: OUTBOX,
    where: { key: { equals: letter.key } },
    req,
  })
  return false
}

const isStillThere = async (req: PayloadRequest, key: string): Promise<boolean> =>
  (await req.payload.db.findOne({
    collection: FOLLOWERS,
    where: { key: { equals: key } },
    req,
  })) !== null

import type { Payload, PayloadRequest, Where } from 'payload'

import {
  type Followable,
  listFollowable,
  listFollowedChanges,
  namesOfChoices,
} from '@/data/followed'
import { dayAt } from '@/days/calendar'
import { writeWhole } from '@/db/whole'
import { env } from '@/env'
import { absoluteUrl } from '@/i18n/alternates'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { digestMessage } from '@/notify/followMessages'
import type { Message, OwnWords } from '@/notify/message'
import { enqueueMessage, isEnqueued, OUTBOX } from '@/notify/payload/enqueue'
import type { Follower, OutboxMessage } from '@/payload-types'
import { readOwnWordsNow } from '@/translation/payload/messageWords'

import { changesFor, type FollowedChange } from '../changes'
import { readChoices } from '../choices'
import { letterKey } from '../letterKey'
import { makeLinkKey } from '../linkKey'
import { PROMISED } from '../promises'
import { lastLetterBy, lastRound, type Round } from '../schedule'
import { linkOf } from './ask'
import { FOLLOWERS } from './collection'
import { eraseFollower } from './erase'

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
 * One follower whose letter cannot be written stops no other.
 */
export async function sendDigests(payload: Payload, now = new Date()): Promise<RoundDone> {
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

/** What happened in a language, with the names and the words in which it is told: read once for all who follow. */
interface InLanguage {
  changes: FollowedChange[]
  followable: Followable
  own: OwnWords
}

/** A week, language by language. */
class WeekOf {
  private readonly languages = new Map<Locale, Promise<InLanguage>>()

  constructor(
    private readonly payload: Payload,
    private readonly after: string,
    private readonly round: Round,
  ) {}

  /** The letter to somebody; nothing when nothing happened to what they follow. */
  async letterTo({
    choices: stored,
    locale,
    nonce,
    toldUntil,
  }: Follower): Promise<Letter | undefined> {
    const { changes, followable, own } = await this.inLanguage(locale)
    const choices = readChoices(stored)
    const told = changesFor(changes, {
      choices,
      after: toldUntil ?? this.after,
      until: this.round.at.toISOString(),
      isTranslated: locale !== DEFAULT_LOCALE,
    })
    if (told.length === 0) return undefined
    const message = digestMessage({
      locale,
      day: this.round.day,
      changes: told,
      followed: namesOfChoices(choices, followable),
      pageUrl: absoluteUrl(locale, '/guide/changes'),
      choicesUrl: linkOf(this.payload, locale, nonce),
    })
    const { subject, text } = message.worded?.inWords(own) ?? message
    return {
      key: letterKey(nonce, this.round.day),
      message: { subject, text },
      leaveUrl: leaveUrlOf(this.payload, nonce),
    }
  }

  private inLanguage(locale: Locale): Promise<InLanguage> {
    const known = this.languages.get(locale)
    if (known) return known
    const read = this.read(locale)
    this.languages.set(locale, read)
    return read
  }

  private async read(locale: Locale): Promise<InLanguage> {
    return {
      changes: await listFollowedChanges(locale, this.after),
      followable: await listFollowable(locale),
      own: await readOwnWordsNow(this.payload, 'follow', locale),
    }
  }
}

interface Letter {
  key: string
  message: Message
  leaveUrl: string
}

interface Prepared {
  follower: Follower
  letter: Letter | undefined
  outcome: Outcome | undefined
}

/** The address to which a mail program says that no more letters are wanted. */
const leaveUrlOf = ({ secret }: Pick<Payload, 'secret'>, nonce: string): string => {
  const url = new URL('/api/follow/leave', env.SITE_URL)
  url.searchParams.set('key', makeLinkKey(secret, nonce))
  return url.href
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

/** What became of somebody's last letter. */
type Outcome = 'refused' | 'taken' | 'unknown'

type LastLetter = Pick<OutboxMessage, 'key' | 'state' | 'problem' | 'finishedAt'>

/** What the outbox has of the last letters of some followers, by their keys. */
async function lastLettersOf(
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
function isTooSoon(last: LastLetter | undefined, now: Date): boolean {
  if (last === undefined || last.state === 'failed') return false
  if (!last.finishedAt) return true
  return dayAt(last.finishedAt) > lastLetterBy(dayAt(now))
}

/** By follower: of those whose last letter has not been counted. */
const outcomesOf = (
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

const isRefusedOften = (follower: Follower, outcomes: ReadonlyMap<string, Outcome>): boolean =>
  refusalsAfter(follower, outcomes.get(follower.key)) >= PROMISED.refusals

/** A letter is counted once: what became of it is then forgotten. */
const countOutcome = (
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

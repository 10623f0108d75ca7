import { isDay, momentsAt } from '@/days/calendar'
import { minutesOf } from '@/days/clock'
import { sameId, type Id } from '@/db/ids'

import type { Refusal } from './messages'
import type { PLAN_REFUSALS } from './planMessages'
import type { WorkflowCollection } from './requirements'
import type { OfferedAction } from './transition'
import type { WorkflowAction } from './transitions'

/** What can be asked for a moment to come: each text has at most one of each. */
export const PLANNED = ['publish', 'withdraw'] as const

export type Planned = (typeof PLANNED)[number]

export const isPlanned = (value: unknown): value is Planned =>
  PLANNED.some((planned) => planned === value)

/** `refused` and `late` are news: they stay until those whom they concern have read them. */
export type PlanState = 'waiting' | 'underWay' | 'refused' | 'late'

/** What is to be done to a text at a moment, and what became of it. Moments are ISO dates. */
export interface Plan {
  collection: WorkflowCollection
  id: Id
  planned: Planned
  /** Of its own: another one is another plan of the same text. */
  mark: string
  /** The moment that was chosen. */
  at: string
  /** Who chose it: their rights count now and then, and the log names them. Nobody once their account is deleted. */
  by?: Id
  byName: string
  askedAt: string
  /** `updatedAt` of the version that they had before them. */
  seenAt: string
  title: string
  /** Of a withdrawal: what readers are told. */
  reason?: string
  state: PlanState
  /** How often it was begun, when last, and not before when it is begun again. */
  attempts: number
  startedAt?: string
  notBefore?: string
  /** Of news: when it came, why, for whom, and who has read it. */
  endedAt?: string
  refusals?: readonly Refusal[]
  told?: readonly Id[]
  readBy?: readonly Id[]
}

/** The farthest moment that is no typing error. */
const FARTHEST_DAYS = 730
const DAY_MS = 86_400_000

/** Done so much after its moment, it is said to be late: the site was stopped meanwhile. */
const LATE_MS = 5 * 60_000

/** A plan that fails that many times is given up, and waits longer after each. */
const ATTEMPTS = 4
const WAIT_MS = 60_000

/** A day and an hour as a person writes them, on Quebec's clock. */
export interface AskedMoment {
  /** 'yyyy-MM-dd' */
  day: unknown
  /** 'HH:mm' */
  time: unknown
  /** Which of the two, of an hour that comes twice. */
  turn?: unknown
}

/** Why a day and an hour are no moment that can be chosen. */
export interface MomentRefusal extends Refusal {
  code: keyof typeof PLAN_REFUSALS
}

/** The moment that is meant, or why there is none. */
export function momentOf(
  { day, time, turn }: AskedMoment,
  now: Date,
): { moment: Date; refusals?: undefined } | { moment?: undefined; refusals: MomentRefusal[] } {
  const minutes = minutesOf(time)
  if (!isDay(day) || minutes === undefined) return { refusals: [{ code: 'planUnreadable' }] }
  const [first, second] = momentsAt(day, minutes)
  const params = { date: day, clock: minutes }
  if (!first) return { refusals: [{ code: 'planHourSkipped', params }] }
  if (second && turn !== 'first' && turn !== 'second') {
    return { refusals: [{ code: 'planHourTwice', params }] }
  }
  const moment = second && turn === 'second' ? second : first
  if (moment <= now) return { refusals: [{ code: 'planPast', params }] }
  if (moment.getTime() - now.getTime() > FARTHEST_DAYS * DAY_MS) {
    return { refusals: [{ code: 'planTooFar' }] }
  }
  return { moment }
}

/**
 * The actions through which each is asked for. What is still in review is approved at once, and
 * published at its moment: who approved then stands with the text, and nobody approves it twice.
 */
export const PLANNED_BY: Record<Planned, readonly WorkflowAction[]> = {
  publish: ['publish', 'approveAndPublish'],
  withdraw: ['withdraw'],
}

/** The actions that do now what was planned for later. */
export const DONE_BY: Record<Planned, readonly WorkflowAction[]> = {
  publish: ['publish', 'approveAndPublish', 'publishAlone'],
  withdraw: ['withdraw'],
}

/**
 * The actions that end a plan of the other kind: what a person takes off the site, often because it harms, the
 * site does not put back by itself.
 */
export const ENDED_BY: Record<Planned, readonly WorkflowAction[]> = {
  publish: ['withdraw'],
  withdraw: [],
}

/** The action that a person may ask for later: one that they could do now. */
export const plannableAction = (
  planned: Planned,
  offered: readonly OfferedAction<WorkflowAction>[],
): OfferedAction<WorkflowAction> | undefined =>
  offered.find(({ action, refusals }) => PLANNED_BY[planned].includes(action) && !refusals.length)

/** Whether it puts words on the site: those that were before whoever asked for it, and no others. */
export const bringsWords = ({ planned }: Pick<Plan, 'planned'>): boolean => planned === 'publish'

/** Whether its moment has come. */
export const isDue = ({ at, notBefore = at, state }: Plan, now: Date): boolean =>
  (state === 'waiting' || state === 'underWay') &&
  at <= now.toISOString() &&
  notBefore <= now.toISOString()

/** Whether it still is to be done. */
export const isToCome = ({ state }: Plan): boolean => state === 'waiting' || state === 'underWay'

/** The plan once it is begun. */
export const begunPlan = (plan: Plan, now: Date): Plan & { startedAt: string } => ({
  ...plan,
  state: 'underWay',
  attempts: plan.attempts + 1,
  startedAt: now.toISOString(),
  notBefore: new Date(now.getTime() + (plan.attempts + 1) * WAIT_MS).toISOString(),
})

export const isGivenUp = ({ attempts }: Plan): boolean => attempts >= ATTEMPTS

export const isLate = (at: string, doneAt: string): boolean =>
  Date.parse(doneAt) - Date.parse(at) > LATE_MS

/** Whether it is news that the person has not read. */
export const isNewsTo = (plan: Plan, person: Id): boolean =>
  isNews(plan) && (plan.told ?? []).some((each) => sameId(each, person)) && !isReadBy(plan, person)

/** Whether it is over, and says what became of it. */
export const isNews = ({ state }: Pick<Plan, 'state'>): boolean =>
  state === 'refused' || state === 'late'

/** Whether there is nothing left in it for the person: it is over, and they have read it. */
export const isReadBy = ({ readBy = [] }: Pick<Plan, 'readBy'>, person: Id): boolean =>
  readBy.some((each) => sameId(each, person))

/** The plan once the person has read what became of it; nothing once everybody has. */
export function readBy(plan: Plan, person: Id): Plan | undefined {
  const read = [...(plan.readBy ?? []), person]
  return isReadByAll(plan.told, read) ? undefined : { ...plan, readBy: read }
}

const isReadByAll = (told: readonly Id[] = [], read: readonly Id[] = []): boolean =>
  told.every((each) => read.some((other) => sameId(other, each)))

/**
 * The plan once the account of a person is deleted: the same where it does not speak of them, nothing where everybody
 * else has read what became of it.
 */
export function withoutPerson<Kept extends Plan>(plan: Kept, person: Id): Kept | undefined {
  const isOther = (each: Id): boolean => !sameId(each, person)
  const { by, told, readBy: read } = plan
  const people = [by, ...(told ?? []), ...(read ?? [])].filter((each) => each !== undefined)
  if (people.every(isOther)) return plan
  const rest = { ...plan }
  if (by !== undefined && !isOther(by)) delete rest.by
  if (told) rest.told = told.filter(isOther)
  if (read) rest.readBy = read.filter(isOther)
  const isRead = rest.told?.length ? isReadByAll(rest.told, rest.readBy) : false
  return isNews(plan) && isRead ? undefined : rest
}

/**
 * Why it was not done, for others than whoever asked for it: what an action says to "you" is said of
 * that person.
 */
export function refusedPlan(
  refusals: readonly Refusal[],
  { byName, seenAt }: Pick<Plan, 'byName' | 'seenAt'>,
): Refusal[] {
  return refusals.map((refusal): Refusal => {
    if (refusal.code === 'notAllowed') return { code: 'planNotAllowed', params: { name: byName } }
    if (refusal.code === 'ownVersion') return { code: 'planOwnVersion', params: { name: byName } }
    if (refusal.code === 'changedMeanwhile') {
      return { code: 'planChanged', params: { moment: seenAt, name: byName } }
    }
    return refusal
  })
}

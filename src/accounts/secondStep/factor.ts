import { timingSafeEqual } from 'node:crypto'

import { isCode, stepOfCode, type UsedSteps, withUsed } from './totp'

/** What is kept of the second step of an account. Moments are milliseconds. */
export interface SecondStep extends UsedSteps {
  /** The key, sealed. */
  sealedKey: string
  setUpAt: number
  /** Hashes of the recovery codes that were not used. */
  recovery: string[]
  /** Wrong tries since the last right one. */
  tries: number
  closedUntil: number
}

/** What is wrong with a code that was typed. */
export type CodeProblem = 'wrong' | 'closed'

export interface Checked {
  /** To be kept in the place of what was read, whatever the outcome. */
  next: SecondStep
  problem?: CodeProblem
  /** It was a recovery code. */
  isRecovery?: boolean
  /** This try closed it: the owner is told. */
  isNowClosed?: boolean
}

/** Wrong codes in a row that close the second step for a while. */
export const TRIES = 5

const MINUTE_MS = 60_000
/**
 * How long it stays closed: ten minutes, an hour, then twice as long each time, a day at most. Whoever has the
 * password guesses a few codes a day; the owner has recovery codes, which pass.
 */
const FIRST_CLOSED_MS = 10 * MINUTE_MS
const SECOND_CLOSED_MS = 60 * MINUTE_MS
const LONGEST_CLOSED_MS = 24 * 60 * MINUTE_MS

/** @param times how often it was closed in a row, this time included */
const closedFor = (times: number): number =>
  times === 1 ? FIRST_CLOSED_MS : Math.min(LONGEST_CLOSED_MS, SECOND_CLOSED_MS * 2 ** (times - 2))

interface Asked {
  typed: string
  /** In base 32; nothing when it cannot be unsealed: the site's secret was changed. */
  key: string | undefined
  /** Of what was typed, as of a recovery code. */
  typedHash: string
  now: Date
}

/**
 * Whether a code opens, and what is kept afterwards. While it is closed after wrong tries, codes of the
 * application are not looked at, recovery codes are: they are too long to be guessed, and the owner has
 * them. It opens again by itself.
 */
export function checkCode(step: SecondStep, { typed, key, typedHash, now }: Asked): Checked {
  if (!isCode(typed)) return checkRecovery(step, typedHash, now)
  if (step.closedUntil > now.getTime()) return { next: step, problem: 'closed' }
  const found = key === undefined ? undefined : stepOfCode(typed, { key, now, used: step })
  if (found === undefined) return refused(step, now)
  return { next: opened({ ...step, ...withUsed(found, step) }) }
}

function checkRecovery(step: SecondStep, typedHash: string, now: Date): Checked {
  const used = step.recovery.find((hash) => isSame(hash, typedHash))
  if (used === undefined) {
    return step.closedUntil > now.getTime() ? { next: step, problem: 'closed' } : refused(step, now)
  }
  const recovery = step.recovery.filter((hash) => hash !== used)
  return { next: opened({ ...step, recovery }), isRecovery: true }
}

const opened = (step: SecondStep): SecondStep => ({ ...step, tries: 0, closedUntil: 0 })

function refused(step: SecondStep, now: Date): Checked {
  const tries = step.tries + 1
  if (tries % TRIES !== 0) return { next: { ...step, tries }, problem: 'wrong' }
  const closedUntil = now.getTime() + closedFor(tries / TRIES)
  return { next: { ...step, tries, closedUntil }, problem: 'closed', isNowClosed: true }
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

import { Secret, TOTP } from 'otpauth'

/** What an application writes above the code. */
const ISSUER = 'Accompagner'

/** What every application knows: SHA-1, six digits, thirty seconds (RFC 6238). */
const PERIOD_S = 30
const DIGITS = 6

/** A clock may be a step off. */
const WINDOW = 1

/** 160 bits, as RFC 4226 recommends. */
const SECRET_BYTES = 20

/** A new key, in base 32. */
export const newKey = (): string => new Secret({ size: SECRET_BYTES }).base32

/** What a camera reads: the key, and what the application calls it. */
export const keyAddress = (key: string, email: string): string => totpOf(key, email).toString()

/** The key as a person types it: groups of four. */
export const spelledKey = (key: string): string => key.replace(/(.{4})(?=.)/g, '$1 ')

/** Codes that are remembered as used: more than anyone types before a clock is put right. */
const REMEMBERED = 50

/** What is kept of the codes that were used; `usedSteps` is not there for those of before it was kept. */
export interface UsedSteps {
  /** The step of the last one. */
  lastStep: number
  /** Those of the last ones, in the order in which they were used. */
  usedSteps?: number[]
}

/**
 * The step whose code this is, a step before or after now included; nothing when it is none, or one that
 * is not later than the last used. A used one beyond what is accepted now was used while the clock ran ahead: it
 * stops no other, and is still used when its time comes.
 *
 * @param typed digits, spaces among them or not
 * @param used each code serves once
 */
export function stepOfCode(
  typed: string,
  { key, used, now }: { key: string; used?: UsedSteps; now: Date },
): number | undefined {
  const token = typed.replace(/\s/g, '')
  if (!isCode(token)) return undefined
  const timestamp = now.getTime()
  const delta = totpOf(key).validate({ token, timestamp, window: WINDOW })
  if (delta === null) return undefined
  const current = Math.floor(timestamp / 1000 / PERIOD_S)
  const step = current + delta
  const isPassed = stepsOf(used).some((each) => each >= step && each <= current + WINDOW)
  return isPassed ? undefined : step
}

/** What is kept once the code of a step was used. */
export const withUsed = (step: number, used?: UsedSteps): Required<UsedSteps> => ({
  lastStep: step,
  usedSteps: [...stepsOf(used), step].slice(-REMEMBERED),
})

const stepsOf = (used: UsedSteps | undefined): readonly number[] =>
  used ? (used.usedSteps ?? [used.lastStep]) : []

/** Whether a text has the form of such a code; a recovery code has another. */
export const isCode = (typed: string): boolean => /^\d{6}$/.test(typed.replace(/\s/g, ''))

const totpOf = (key: string, label = ''): TOTP =>
  new TOTP({
    issuer: ISSUER,
    label,
    algorithm: 'SHA1',
    digits: DIGITS,
    period: PERIOD_S,
    secret: Secret.fromBase32(key),
  })

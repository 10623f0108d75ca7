import { createHash } from 'node:crypto'

import {
  type FormGuard,
  type Hold,
  type HoldReason,
  PROOF_FIELD,
  STAMP_FIELD,
  WAIT_S,
} from './guardFields'
import { type Pressure, WINDOW_MINUTES } from './pressure'
import { LEAST_MS, makeStamp, readStamp, type Stamp, STAMP_MS } from './stamp'
import { isSolved, puzzleText, readProof } from './work'

type Sent = Partial<Record<string, string>>

/** What was sent may be kept, by its stamp. */
export interface Passed {
  stamp: Stamp
  /** It waited instead of working; of those, only so many pass. */
  isByWaiting: boolean
}

/** What was sent may be kept, or comes back. */
export type Verdict = Passed | { guard: FormGuard }

interface Options {
  secret: string
  pressure: Pressure
}

/** What goes into the page of a form that somebody opens. */
export const drawGuard = ({ secret, pressure }: Options, now: number): FormGuard => ({
  stamp: makeStamp(secret, now).text,
  isWorkAsked: pressure.isHigh(now),
})

/** What goes into the page of a form that comes back to be corrected: what it said still counts. */
export function keepGuard(options: Options, sent: Sent, now: number): FormGuard {
  const stamp = readStamp(options.secret, sent[STAMP_FIELD])
  const drawn = drawGuard(options, now)
  if (!stamp || isOld(stamp, now)) return drawn
  const proof = sent[PROOF_FIELD]
  return { ...drawn, stamp: stamp.text, ...(proof ? { proof } : {}) }
}

/**
 * Whether what was sent may be kept. That a stamp is used once is seen as it is kept: several
 * processes may be sent the same.
 */
export function judgeSent(options: Options, sent: Sent, now: number): Verdict {
  const { secret, pressure } = options
  pressure.note(now, 'all')
  const text = sent[STAMP_FIELD]
  const stamp = readStamp(secret, text)
  if (!stamp || isOld(stamp, now)) {
    if (text && !stamp) pressure.note(now, 'machines')
    return { guard: holdAnew(options, stamp ? 'old' : 'again', now) }
  }
  // Work takes the time that it takes.
  if (isProved(stamp, sent[PROOF_FIELD])) return { stamp, isByWaiting: false }
  const isHigh = pressure.isHigh(now)
  if (isHigh && stamp.waitS > 0) return judgeWait(options, stamp, now)
  if (now - stamp.drawnAt < LEAST_MS) {
    pressure.note(now, 'machines')
    return hold(options, { stamp, why: 'fast', waitS: 0 }, now)
  }
  return isHigh ? { guard: holdAnew(options, 'work', now) } : { stamp, isByWaiting: false }
}

/** A stamp was taken: one that is only sent again, however often, uses up nobody's turn. */
export function noteTaken({ pressure }: Options, { isByWaiting }: Passed, now: number): void {
  if (isByWaiting) pressure.note(now, 'waited')
}

/**
 * A form whose stamp was taken before: for something else, or it is not known whether it was kept. Who goes back, writes
 * something else and sends it is a person: it is not counted as a machine.
 */
export const holdUsed = (options: Options, why: 'used' | 'again', now: number): FormGuard =>
  holdAnew(options, why, now)

/** Without work: whoever has waited passes, as long as not too many do. */
function judgeWait(options: Options, stamp: Stamp, now: number): Verdict {
  const left = stamp.drawnAt + stamp.waitS * 1000 - now
  if (left > 0) return hold(options, { stamp, why: 'soon', waitS: Math.ceil(left / 1000) }, now)
  if (!options.pressure.mayWait(now)) {
    return hold(options, { stamp, why: 'busy', waitS: WINDOW_MINUTES * 60 }, now)
  }
  return { stamp, isByWaiting: true }
}

/** The same stamp goes on: only time lacks. */
const hold = (
  { pressure }: Options,
  { stamp, ...held }: Hold & { stamp: Stamp },
  now: number,
): Verdict => ({
  guard: { stamp: stamp.text, isWorkAsked: pressure.isHigh(now), hold: held },
})

/** Another stamp, since that of the page does not count. */
function holdAnew({ secret, pressure }: Options, why: HoldReason, now: number): FormGuard {
  const isWorkAsked = pressure.isHigh(now)
  const waitS = isWorkAsked ? WAIT_S : 0
  return {
    stamp: makeStamp(secret, now, waitS).text,
    isWorkAsked,
    hold: { why: isWorkAsked && why !== 'used' ? 'work' : why, waitS },
  }
}

const isOld = ({ drawnAt }: Stamp, now: number): boolean =>
  now - drawnAt > STAMP_MS || drawnAt > now + LEAST_MS

/** Whether the browser did its work for this stamp. */
export function isProved({ text }: Pick<Stamp, 'text'>, proof: string | undefined): boolean {
  const found = readProof(proof)
  return (found ?? []).length > 0 && found!.every((tried, puzzle) => solves(text, puzzle, tried))
}

const solves = (stamp: string, puzzle: number, tried: number): boolean =>
  isSolved(
    createHash('sha256')
      .update(puzzleText(stamp, puzzle, tried))
      .digest(),
  )

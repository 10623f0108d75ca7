import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'

import type { Payload } from 'payload'

import { dropKeys, readKey, type Revised, swapKey } from '@/db/keyValues'
import { PROOF_FIELD, STAMP_FIELD } from '@/forms/guardFields'
import type { FormValues } from '@/forms/readForms'
import { type Stamp, STAMP_MS } from '@/forms/stamp'

/*
 * A stamp is taken once, whichever process is sent it: its key is unique. What it was taken for is known by a hash, so that
 * a form that is sent twice (a double press, a network that tries again) is thanked twice and kept once.
 */

const PREFIX = 'form-stamp:'

interface UsedStamp extends Revised {
  /** Of what was typed. */
  digest: string
  /** What the page of thanks was told; none as long as it is not kept, or was never. */
  thanks?: Record<string, string>
  /** Milliseconds of the epoch: later the stamp is too old, and this may go. */
  until: number
}

/** What became of a stamp: ours to use now, kept already with these thanks, or used for something else. */
export type Taken = 'taken' | 'used' | 'unsure' | { thanks: Record<string, string> }

/** How long the same form, sent twice at once, waits for the first to be kept. */
const PATIENCE = { times: 20, everyMs: 250 } as const

/**
 * Takes a stamp for what was typed. Where it was taken before and it is not known whether that was kept (the process ended
 * in between), it is `unsure`: the person is asked to press once more, rather than thanked for nothing.
 */
export async function takeStamp(
  payload: Payload,
  stamp: Stamp,
  values: FormValues,
): Promise<Taken> {
  const digest = digestOf(values)
  const used = { revision: 1, digest, until: stamp.drawnAt + STAMP_MS }
  if (await swapKey<UsedStamp>(payload, keyOf(stamp), undefined, used)) return 'taken'
  for (let time = 0; time < PATIENCE.times; time += 1) {
    const before = await readKey<UsedStamp>(payload, keyOf(stamp))
    if (!before) return 'unsure' // given back: it could not be kept
    if (before.digest !== digest) return 'used'
    if (before.thanks) return { thanks: before.thanks }
    await setTimeout(PATIENCE.everyMs)
  }
  return 'unsure'
}

/** What was typed is kept. */
export async function noteKept(
  payload: Payload,
  stamp: Stamp,
  thanks: Record<string, string>,
): Promise<void> {
  const before = await readKey<UsedStamp>(payload, keyOf(stamp))
  if (before) await swapKey(payload, keyOf(stamp), before, { ...before, revision: 2, thanks })
}

/** It could not be kept: who sends the same page again is heard. */
export const giveBack = (payload: Payload, stamp: Stamp): Promise<number> =>
  dropKeys(payload, keyOf(stamp))

/** Forgets the stamps that are too old to come again. @returns how many */
export const forgetUsedStamps = (payload: Payload, now: Date): Promise<number> =>
  dropKeys(payload, PREFIX, now)

const keyOf = ({ text }: Pick<Stamp, 'text'>): string =>
  `${PREFIX}${createHash('sha256').update(text).digest('base64url')}`

function digestOf(values: FormValues): string {
  const { [STAMP_FIELD]: _stamp, [PROOF_FIELD]: _proof, ...typed } = values
  const sorted = Object.entries(typed).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(sorted)).digest('base64url')
}

import type { Payload, PayloadRequest } from 'payload'

import type { AuditAction } from '@/audit/actions'
import { recordAudit } from '@/audit/recordAudit'
import type { Id } from '@/db/ids'
import { changeKeyIf, KEY_VALUES, readKey, type Revised } from '@/db/keyValues'
import { writeWhole } from '@/db/whole'
import { env } from '@/env'
import { pathTo } from '@/i18n/paths'
import type { Message } from '@/notify/message'
import { enqueueMessage } from '@/notify/payload/enqueue'
import { secondStepMessage, type SecondStepNews } from '@/notify/secondStepMessages'
import type { User } from '@/payload-types'

import { accountLocale } from '../accountLocale'
import { checkCode, type Checked, type CodeProblem, type SecondStep } from '../secondStep/factor'
import { newRecoveryCodes, recoveryHash } from '../secondStep/recovery'
import { mustHaveSecondStep } from '../secondStep/required'
import { keyFor, seal, unseal } from '../secondStep/seal'
import { keyAddress, newKey, stepOfCode, withUsed } from '../secondStep/totp'
import { endAllSessions } from './sessionList'

/*
 * The second step of an account: under a key of its own, beside the account (ADR 0076). Its value is
 * changed by compare-and-set, so that a code serves once on both databases; no address of the API, no
 * version and no export holds it.
 */

interface Kept extends Revised {
  step?: SecondStep
  /** A key that is shown to whoever began, until a first code proves that they hold it. */
  setUp?: SetUp
}

interface SetUp {
  sealedKey: string
  /** The session or the ticket that it was begun with. */
  holder: string
  until: number
}

type Account = Pick<User, 'id' | 'name' | 'email' | 'preferredLocale'>

/** How long a key waits for its first code. */
const SET_UP_MS = 30 * 60_000

const keyOf = (account: Id): string => `second-step:${account}`

const secretOf = (payload: Payload): string => payload.config.secret

/** What is kept of the second step of an account; nothing when it has none. */
export const findSecondStep = async (
  payload: Payload,
  account: Id,
): Promise<SecondStep | undefined> => (await readKey<Kept>(payload, keyOf(account)))?.step

/** The same within the transaction of a request. */
export async function findSecondStepIn(
  req: PayloadRequest,
  account: Id,
): Promise<SecondStep | undefined> {
  const found = await req.payload.db.findOne<{ id: Id; data: Kept }>({
    collection: KEY_VALUES,
    where: { key: { equals: keyOf(account) } },
    req,
  })
  return found?.data.step
}

export interface CodeOutcome {
  problem?: CodeProblem
}

/**
 * Checks a code of the application, or a recovery code, and uses it up. Of two at the same moment one
 * is right. The owner is told when wrong ones close it, and when a recovery code was used.
 */
export async function passSecondStep(
  payload: Payload,
  account: Account,
  typed: string,
): Promise<CodeOutcome> {
  const secret = secretOf(payload)
  const typedHash = recoveryHash(typed, keyFor(secret, 'recovery', account.id))
  let checked: Checked | undefined
  await changeKeyIf<Kept>(payload, keyOf(account.id), (kept) => {
    checked = undefined
    if (!kept?.step) return undefined
    const key = unseal(kept.step.sealedKey, keyFor(secret, 'key', account.id))
    checked = checkCode(kept.step, { typed, key, typedHash, now: new Date() })
    return checked.next === kept.step ? undefined : { ...kept, step: checked.next }
  })
  if (!checked) return { problem: 'wrong' }
  if (checked.isNowClosed) await tell(payload, account, { news: 'closed' })
  if (checked.isRecovery) {
    await tell(payload, account, { news: 'recoveryUsed', left: checked.next.recovery.length })
  }
  return checked.problem ? { problem: checked.problem } : {}
}

/**
 * Makes a key and keeps it, for who holds that session or ticket, until a first code proves it; not
 * where a second step is on already.
 */
export async function beginSetUp(payload: Payload, account: Id, holder: string): Promise<void> {
  const sealedKey = seal(newKey(), keyFor(secretOf(payload), 'key', account))
  const setUp = { sealedKey, holder, until: Date.now() + SET_UP_MS }
  await changeKeyIf<Kept>(payload, keyOf(account), (kept) =>
    kept?.step ? undefined : { ...kept, setUp },
  )
}

/** The key that waits for its first code, and what a camera reads; only for who began. */
export async function findSetUp(
  payload: Payload,
  account: Account,
  holder: string,
): Promise<{ key: string; address: string } | undefined> {
  const kept = await readKey<Kept>(payload, keyOf(account.id))
  const key = waitingKey(payload, kept, account.id, holder)
  return key === undefined ? undefined : { key, address: keyAddress(key, account.email) }
}

/**
 * Turns the second step on once a first code is right.
 *
 * @returns the recovery codes, which nobody can read afterwards; nothing when the code is wrong, or
 *   the key was made too long ago
 */
export async function finishSetUp(
  payload: Payload,
  account: Account,
  { holder, typed }: { holder: string; typed: string },
): Promise<string[] | undefined> {
  const codes = newRecoveryCodes()
  const recovery = hashesOf(payload, account.id, codes)
  const done = await changeKeyIf<Kept>(payload, keyOf(account.id), (kept) => {
    if (kept?.step) return undefined
    const now = new Date()
    const key = waitingKey(payload, kept, account.id, holder)
    const first = key === undefined ? undefined : stepOfCode(typed, { key, now })
    if (first === undefined) return undefined
    const { sealedKey } = kept!.setUp!
    const fresh = { setUpAt: now.getTime(), recovery, tries: 0, closedUntil: 0 }
    return { step: { sealedKey, ...fresh, ...withUsed(first) } }
  })
  if (!done) return undefined
  await note(payload, account, 'account.secondStepOn', { news: 'on' })
  return codes
}

/** New recovery codes in the place of all others; nothing when there is no second step. */
export async function remakeRecovery(
  payload: Payload,
  account: Account,
): Promise<string[] | undefined> {
  const codes = newRecoveryCodes()
  const recovery = hashesOf(payload, account.id, codes)
  const done = await changeKeyIf<Kept>(payload, keyOf(account.id), (kept) =>
    kept?.step ? { ...kept, step: { ...kept.step, recovery } } : undefined,
  )
  if (!done) return undefined
  await tell(payload, account, { news: 'recoveryMade' })
  return codes
}

/** Takes the second step away. Whoever asks has said the password and a code. */
export async function removeSecondStep(payload: Payload, account: Account): Promise<void> {
  if (await forget(payload, account.id)) {
    await note(payload, account, 'account.secondStepOff', { news: 'off' })
  }
}

/**
 * Takes it from somebody who lost their telephone and their recovery codes, and ends all their sessions:
 * whoever has the telephone may hold one. Nothing of it is shown to whoever does it; the owner reads who,
 * and why.
 *
 * @returns whether there was one
 */
export async function resetSecondStep(
  payload: Payload,
  account: Account,
  { reason, by }: { reason: string; by?: User | null },
): Promise<boolean> {
  if (!(await forget(payload, account.id))) return false
  await endAllSessions(payload, account.id)
  const isAsked = mustHaveSecondStep(account, env.TWO_FACTOR)
  await note(
    payload,
    account,
    'account.secondStepReset',
    { news: 'reset', reason, by: by?.name ?? '', isAsked },
    { by, reason },
  )
  return true
}

/** Forgets it with the account, in the transaction of the request. */
export const forgetSecondStep = (req: PayloadRequest, account: Id): Promise<unknown> =>
  req.payload.db.deleteMany({
    collection: KEY_VALUES,
    where: { key: { equals: keyOf(account) } },
    req,
  })

async function forget(payload: Payload, account: Id): Promise<boolean> {
  const done = await changeKeyIf<Kept>(payload, keyOf(account), (kept) =>
    kept?.step ? {} : undefined,
  )
  return done !== undefined
}

function waitingKey(
  payload: Payload,
  kept: Kept | undefined,
  account: Id,
  holder: string,
): string | undefined {
  const { setUp } = kept ?? {}
  if (!setUp || setUp.holder !== holder || setUp.until <= Date.now()) return undefined
  return unseal(setUp.sealedKey, keyFor(secretOf(payload), 'key', account))
}

function hashesOf(payload: Payload, account: Id, codes: readonly string[]): string[] {
  const pepper = keyFor(secretOf(payload), 'recovery', account)
  return codes.map((code) => recoveryHash(code, pepper))
}

/** A line of the log and a message, whole; the second step itself is kept already. */
async function note(
  payload: Payload,
  account: Account,
  action: Extract<AuditAction, `account.secondStep${string}`>,
  news: SecondStepNews,
  { by, reason }: { by?: User | null; reason?: string } = {},
): Promise<void> {
  const actor = by === undefined ? account : by
  await writeWhole(
    payload,
    async (req) => {
      await recordAudit(req, {
        action,
        summary: account.name,
        resource: 'users',
        resourceKey: account.id,
        ...(reason && { details: { reason } }),
      })
      await enqueueMessage(req, messageTo(account, news))
    },
    actor ? { user: { ...(actor as User), collection: 'users' } } : {},
  )
}

const tell = (payload: Payload, account: Account, news: SecondStepNews): Promise<unknown> =>
  writeWhole(payload, (req) => enqueueMessage(req, messageTo(account, news)))

function messageTo(
  account: Account,
  news: SecondStepNews,
): Message & { kind: 'account'; to: string } {
  const locale = accountLocale(account)
  const url = `${env.SITE_URL}${pathTo(locale, '/account/second-step')}`
  const facts = { locale, name: account.name, url, contact: env.CONTACT_EMAIL }
  return { kind: 'account', to: account.email, ...secondStepMessage(facts, news) }
}

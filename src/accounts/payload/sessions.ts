import { COOKIE_OPTIONS } from './cookieOptions'
import { randomUUID } from 'node:crypto'

import {
  AuthenticationError,
  getFieldsToSign,
  jwtSign,
  LockedAuth,
  logoutOperation,
  type Payload,
} from 'payload'

import { isSqlite } from '@/db/engine'
import { retryConflicts } from '@/db/retry'
import { writeWhole } from '@/db/whole'
import type { User } from '@/payload-types'

import type { TicketPurpose } from '../secondStep/ticket'
import { noteSignIn } from './browsers'
import { isSecondStepNeeded } from './secondStepNeeded'
import { makeTicket } from './tickets'

/** A session that was just opened. */
export interface OpenedSession {
  user: User
  /** Held by the browser as the cookie below. */
  token: string
  /** Held by the browser as `BROWSER_COOKIE`. */
  browser: string
}

/** The password was right, and a page comes first: what the browser holds as `TICKET_COOKIE`. */
export interface SecondStepAsked {
  purpose: TicketPurpose
  ticket: string
}

/**
 * Opens a session, or gives a ticket for the second step. Whether the e-mail, the password or the number
 * of tries was wrong is not said: it would tell a stranger who has an account here.
 */
export async function openSession(
  payload: Payload,
  headers: Headers,
  { email, password }: { email: string; password: string },
): Promise<OpenedSession | SecondStepAsked | undefined> {
  try {
    // Not whole: a wrong password is refused and counted.
    const { token, user } = await retryConflicts(payload, () =>
      payload.login({
        collection: 'users',
        data: { email, password },
        depth: 0,
        req: { headers },
      }),
    )
    const browser = await noteSignIn(payload, user as User, { headers, token: token! })
    return { user: user as User, token: token!, browser }
  } catch (error) {
    if (isSecondStepNeeded(error)) {
      const { account, purpose } = error
      return { purpose, ticket: await makeTicket(payload, account, purpose) }
    }
    if (error instanceof LockedAuth || error instanceof AuthenticationError) return undefined
    throw error
  }
}

/**
 * Opens a session for who gave the password and passed the second step; nobody when the password was
 * changed meanwhile.
 *
 * @param account as it was when both were looked at
 * @param alone ends all others: they were opened by the password alone
 */
export async function openAfterSecondStep(
  payload: Payload,
  headers: Headers,
  account: User,
  { alone = false } = {},
): Promise<OpenedSession | undefined> {
  const { config } = payload.collections.users
  const id = randomUUID()
  const user = await writeWhole(payload, async (req) => {
    const kept = await payload.db.findOne<User>({
      collection: 'users',
      where: { id: { equals: account.id } },
      req,
    })
    if (!kept || kept.hash !== account.hash) return undefined
    const now = new Date()
    const expiresAt = new Date(now.getTime() + config.auth.tokenExpiration * 1000)
    // Dates, as Payload itself makes them: `sessionWrites.ts` knows by them what is just opened.
    const opened = { id, createdAt: now, expiresAt }
    if (kept.loginAttempts || kept.lockUntil) {
      const open = { loginAttempts: 0, lockUntil: null }
      // SQLite empties the lists that a write leaves out; MongoDB writes no more than it is given.
      const data = isSqlite(payload) ? { ...kept, ...open } : open
      await payload.db.updateOne({ collection: 'users', id: kept.id, data, req })
    }
    const writeSessions = (sessions: unknown[]) =>
      payload.db.updateOne({
        collection: 'users',
        id: kept.id,
        data: { ...kept, sessions, updatedAt: null },
        req,
        returning: false,
      })
    if (alone) await writeSessions([])
    await writeSessions([...(kept.sessions ?? []), opened])
    return kept
  })
  if (!user) return undefined
  const fieldsToSign = getFieldsToSign({
    collectionConfig: config,
    email: user.email,
    sid: id,
    user: { ...user, collection: 'users' },
  })
  const { tokenExpiration } = config.auth
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
  const browser = await noteSignIn(payload, user, { headers, token })
  return { user, token, browser }
}

/** Ends the session that the account came with, on this device only. */
export const endSession = (payload: Payload, user: User): Promise<unknown> =>
  writeWhole(payload, (req) => logoutOperation({ collection: payload.collections.users, req }), {
    user: { ...user, collection: 'users' as const },
  })

/** The cookie that Payload itself sets, so that one session serves the site and the admin. */
export function sessionCookie(payload: Payload) {
  return {
    name: `${payload.config.cookiePrefix}-token`,
    lastsS: payload.collections.users.config.auth.tokenExpiration,
    options: COOKIE_OPTIONS,
  }
}

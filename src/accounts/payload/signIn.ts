import { createHash } from 'node:crypto'

import { cookies, headers } from 'next/headers'

import type { Id } from '@/db/ids'
import type { User } from '@/payload-types'

import { sitePayload } from '@/sitePayload'
import { type PasswordOwner, type PasswordProblem, passwordProblem } from '../password'
import type { CodeProblem } from '../secondStep/factor'
import type { TicketPurpose } from '../secondStep/ticket'
import { BROWSER_COOKIE } from './browsers'
import { openByPasswordLink } from './passwordReset'
import { passSecondStep } from './secondStep'
import { currentUser } from './session'
import { currentSession } from './sessionList'
import {
  endSession,
  openAfterSecondStep,
  type OpenedSession,
  openSession,
  type SecondStepAsked,
  sessionCookie,
} from './sessions'
import { findTicketed, TICKET_COOKIE } from './tickets'

/** What a sign-in comes to: somebody is signed in, or a page of the second step comes first. */
export type SignedIn = { user: User } | { purpose: TicketPurpose }

/** Opens a session in this browser, or asks for the second step; nobody when something was wrong. */
export async function signInWith(email: string, password: string): Promise<SignedIn | undefined> {
  const payload = await sitePayload()
  return keep(await openSession(payload, await headers(), { email, password }))
}

/** Sets a password and opens a session, or asks for the second step; nobody when the link is used up. */
export async function resetPassword(
  token: string,
  password: string,
): Promise<SignedIn | { problem: PasswordProblem } | undefined> {
  const payload = await sitePayload()
  const owner = await findByPasswordLink(token)
  if (!owner) return undefined
  const problem = passwordProblem(password, owner)
  if (problem) return { problem }
  return keep(await openByPasswordLink(payload, await headers(), { token, password }))
}

/** Checks the code that follows the password, and opens a session in this browser. */
export async function signInWithCode(
  typed: string,
): Promise<{ user: User } | { problem: CodeProblem } | undefined> {
  const payload = await sitePayload()
  const account = await findByTicket('code')
  if (!account) return undefined
  const { problem } = await passSecondStep(payload, account, typed)
  if (problem) return { problem }
  const opened = await openAfterSecondStep(payload, await headers(), account)
  if (!opened) return undefined
  await keepSession(opened)
  return { user: opened.user }
}

/** The account whose password this browser gave a moment ago, for that page of the second step. */
export async function findByTicket(purpose: TicketPurpose): Promise<User | undefined> {
  const ticket = await heldTicket()
  return ticket ? findTicketed(await sitePayload(), ticket, purpose) : undefined
}

const heldTicket = async (): Promise<string | undefined> =>
  (await cookies()).get(TICKET_COOKIE.name)?.value

/** Who may set up a second step, and what the waiting key is bound to. */
export interface SetUpHolder {
  user: User
  holder: string
  /** The account must have one first: nobody is signed in yet. */
  isTicket: boolean
}

/** Who is signed in, or gave the password a moment ago to an account that must have a second step. */
export async function findSetUpHolder(): Promise<SetUpHolder | undefined> {
  // First: the password was given a moment ago, whoever else's session the browser still holds.
  const [account, ticket] = [await findByTicket('setUp'), await heldTicket()]
  if (account && ticket) {
    const holder = createHash('sha256').update(ticket).digest('base64url')
    return { user: account, holder, isTicket: true }
  }
  const user = await currentUser()
  const session = user && currentSession(user)
  return session ? { user, holder: session, isTicket: false } : undefined
}

/** Opens the session of who has just set up what their role must have. */
export async function openSetUp(account: User): Promise<void> {
  const payload = await sitePayload()
  const opened = await openAfterSecondStep(payload, await headers(), account, { alone: true })
  if (opened) await keepSession(opened)
  await forgetTicket()
}

/** The browser need not hold its ticket any more. Only in an action. */
const forgetTicket = async (): Promise<void> => {
  ;(await cookies()).delete(TICKET_COOKIE.name)
}

async function keep(
  answer: OpenedSession | SecondStepAsked | undefined,
): Promise<SignedIn | undefined> {
  if (!answer) return undefined
  if ('ticket' in answer) {
    const { name, lastsS, options } = TICKET_COOKIE
    ;(await cookies()).set(name, answer.ticket, { ...options, maxAge: lastsS })
    return { purpose: answer.purpose }
  }
  await keepSession(answer)
  return { user: answer.user }
}

/** Whether a link to choose a password still works. */
export const isPasswordLinkAlive = async (token: string): Promise<boolean> =>
  Boolean(await findByPasswordLink(token))

async function findByPasswordLink(token: string): Promise<PasswordOwner | null> {
  if (!token) return null
  const payload = await sitePayload()
  return payload.db.findOne<PasswordOwner & { id: Id }>({
    collection: 'users',
    where: {
      and: [
        { resetPasswordToken: { equals: token } },
        { resetPasswordExpiration: { greater_than: new Date().toISOString() } },
      ],
    },
  })
}

/** Ends the session, on this device only. */
export async function signOutCurrent(): Promise<void> {
  const payload = await sitePayload()
  const user = await currentUser()
  if (user) await endSession(payload, user)
  ;(await cookies()).delete(sessionCookie(payload).name)
  await forgetTicket()
}

/** Lets the browser hold its session, and what it is known by again. */
async function keepSession(opened: Pick<OpenedSession, 'token' | 'browser'>): Promise<void> {
  const { name, lastsS, options } = sessionCookie(await sitePayload())
  const held = await cookies()
  held.set(name, opened.token, { ...options, maxAge: lastsS })
  held.set(BROWSER_COOKIE.name, opened.browser, {
    ...BROWSER_COOKIE.options,
    maxAge: BROWSER_COOKIE.lastsS,
  })
  await forgetTicket()
}

import { storedAs } from '@/db/documents'
import { cookies, headers } from 'next/headers'

import type { Id } from '@/db/ids'
import { writeWhole } from '@/db/whole'
import type { User } from '@/payload-types'

import { sitePayload } from '@/sitePayload'
import { type PasswordOwner, type PasswordProblem, passwordProblem } from '../password'
import { BROWSER_COOKIE, noteSignIn } from './browsers'
import { currentUser } from './session'
import { endSession, type OpenedSession, openSession, sessionCookie } from './sessions'

/** Opens a session in this browser; nobody when something was wrong, which is not said. */
export async function signInWith(email: string, password: string): Promise<User | undefined> {
  const payload = await sitePayload()
  const opened = await openSession(payload, await headers(), { email, password })
  if (opened) await keepSession(opened)
  return opened?.user
}

/** Sets a password and opens a session; nobody when the link has expired or was used. */
export async function resetPassword(
  token: string,
  password: string,
): Promise<{ user: User } | { problem: PasswordProblem } | undefined> {
  const payload = await sitePayload()
  const owner = await findByPasswordLink(token)
  if (!owner) return undefined
  const problem = passwordProblem(password, owner)
  if (problem) return { problem }
  const { token: session, user } = await writeWhole(payload, (req) =>
    payload.resetPassword({
      collection: 'users',
      data: { token, password },
      overrideAccess: true, // the token is the right
      req,
    }),
  )
  const account = storedAs<User>(user)
  const about = { headers: await headers(), token: session! }
  await keepSession({ token: session!, browser: await noteSignIn(payload, account, about) })
  return { user: account }
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
}

import { storedAs } from '@/db/documents'
import { cookies, headers } from 'next/headers'
import { AuthenticationError, LockedAuth, logoutOperation } from 'payload'

import type { Id } from '@/db/ids'
import { retryConflicts } from '@/db/retry'
import { writeWhole } from '@/db/whole'
import { env } from '@/env'
import type { User } from '@/payload-types'

import { sitePayload } from '@/sitePayload'
import { type PasswordOwner, type PasswordProblem, passwordProblem } from '../password'
import { currentUser } from './session'

/**
 * Opens a session. Whether the e-mail, the password or the number of tries was wrong is not said:
 * it would tell a stranger who has an account here.
 *
 * A second factor would stand here and in the admin alike: a `beforeLogin` hook of the accounts runs
 * once the password is right and before the session leaves.
 */
export async function signInWith(email: string, password: string): Promise<User | undefined> {
  const payload = await sitePayload()
  try {
    const sent = await headers()
    // Not whole: a wrong password is refused and counted.
    const { token, user } = await retryConflicts(payload, () =>
      payload.login({
        collection: 'users',
        data: { email, password },
        depth: 0,
        req: { headers: sent },
      }),
    )
    await keepSession(token!)
    return user as User
  } catch (error) {
    if (error instanceof LockedAuth || error instanceof AuthenticationError) return undefined
    throw error
  }
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
  await keepSession(session!)
  return { user: storedAs<User>(user) }
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
  if (user) {
    const about = { user: { ...user, collection: 'users' as const } }
    await writeWhole(
      payload,
      (req) => logoutOperation({ collection: payload.collections.users, req }),
      about,
    )
  }
  ;(await cookies()).delete(cookieName(payload.config.cookiePrefix))
}

const cookieName = (prefix: string): string => `${prefix}-token`

/** The cookie that Payload itself sets, so that one session serves the site and the admin. */
async function keepSession(token: string): Promise<void> {
  const payload = await sitePayload()
  const { tokenExpiration } = payload.collections.users.config.auth
  ;(await cookies()).set(cookieName(payload.config.cookiePrefix), token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: env.SITE_URL.startsWith('https:'),
    path: '/',
    maxAge: tokenExpiration,
  })
}

import { AuthenticationError, LockedAuth, logoutOperation, type Payload } from 'payload'

import { retryConflicts } from '@/db/retry'
import { writeWhole } from '@/db/whole'
import { env } from '@/env'
import type { User } from '@/payload-types'

import { noteSignIn } from './browsers'

/** A session that was just opened. */
export interface OpenedSession {
  user: User
  /** Held by the browser as the cookie below. */
  token: string
  /** Held by the browser as `BROWSER_COOKIE`. */
  browser: string
}

/**
 * Opens a session. Whether the e-mail, the password or the number of tries was wrong is not said:
 * it would tell a stranger who has an account here.
 *
 * A second factor would stand here and in the admin alike: a `beforeLogin` hook of the accounts runs
 * once the password is right and before the session leaves.
 */
export async function openSession(
  payload: Payload,
  headers: Headers,
  { email, password }: { email: string; password: string },
): Promise<OpenedSession | undefined> {
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
    if (error instanceof LockedAuth || error instanceof AuthenticationError) return undefined
    throw error
  }
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
    options: {
      httpOnly: true,
      sameSite: 'lax',
      secure: env.SITE_URL.startsWith('https:'),
      path: '/',
    } as const,
  }
}

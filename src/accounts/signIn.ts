import { getTranslations } from 'next-intl/server'
import { cookies, headers } from 'next/headers'
import { AuthenticationError, createLocalReq, LockedAuth, logoutOperation } from 'payload'

import { env } from '@/env'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import type { User } from '@/payload-types'

import { sitePayload } from '@/sitePayload'
import { currentUser } from './session'

export type SignInRefusal = 'wrong' | 'locked'

/** Opens a session. Which of the two, e-mail or password, was wrong is not said. */
export async function signInWith(
  email: string,
  password: string,
): Promise<{ user: User } | { refusal: SignInRefusal }> {
  const payload = await sitePayload()
  try {
    const { token, user } = await payload.login({
      collection: 'users',
      data: { email, password },
      depth: 0,
      req: { headers: await headers() },
    })
    await keepSession(token!)
    return { user: user as User }
  } catch (error) {
    if (error instanceof LockedAuth) return { refusal: 'locked' }
    if (error instanceof AuthenticationError) return { refusal: 'wrong' }
    throw error
  }
}

/** Sends a link to choose a password, if there is an account; says nothing either way. */
export async function sendPasswordLink(email: string): Promise<void> {
  const payload = await sitePayload()
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true, // ours is in the person's language and leads to our own page
  })
  if (!token) return
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() } },
    depth: 0,
    limit: 1,
    overrideAccess: true, // only to know the language of the message
  })
  const locale = docs[0]?.preferredLocale ?? DEFAULT_LOCALE
  const t = await getTranslations({ locale, namespace: 'account.email' })
  const page = pathTo(locale, { pathname: '/account/new-password', query: { token } })
  await payload.sendEmail({
    to: email,
    subject: t('subject'),
    text: t('body', { url: `${env.SITE_URL}${page}` }),
  })
}

/** Sets a password and opens a session; nobody when the link has expired or was used. */
export async function resetPassword(token: string, password: string): Promise<User | undefined> {
  const payload = await sitePayload()
  if (!(await isPasswordLinkAlive(token))) return undefined
  const { token: session, user } = await payload.resetPassword({
    collection: 'users',
    data: { token, password },
    overrideAccess: true, // the token is the right
  })
  await keepSession(session!)
  return user as unknown as User
}

/** Whether a link to choose a password still works. */
export async function isPasswordLinkAlive(token: string): Promise<boolean> {
  if (!token) return false
  const payload = await sitePayload()
  const found = await payload.db.findOne({
    collection: 'users',
    where: {
      and: [
        { resetPasswordToken: { equals: token } },
        { resetPasswordExpiration: { greater_than: new Date().toISOString() } },
      ],
    },
    req: {} as never,
  })
  return Boolean(found)
}

/** Ends the session, on this device only. */
export async function signOutCurrent(): Promise<void> {
  const payload = await sitePayload()
  const user = await currentUser()
  if (user) {
    const req = await createLocalReq({ user: user as never }, payload)
    await logoutOperation({ collection: payload.collections.users, req })
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

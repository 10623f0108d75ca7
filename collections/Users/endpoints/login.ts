import { type Endpoint, headersWithCors } from 'payload'
import { generateCookie, generatePayloadCookie } from 'payload/shared'

import { BROWSER_COOKIE, noteSignIn } from '@/accounts/payload/browsers'
import type { User } from '@/payload-types'

/**
 * `POST /api/users/login`, in place of Payload's own and answering as it does: a sign-in in a browser
 * that the account does not know is told by e-mail, after the session is kept.
 */
export const login: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    // Read by the door of repeated writes, JSON and forms alike.
    const { email, password } = req.data ?? {}
    const result = await req.payload.login({
      collection: 'users',
      data: { email: textOf(email), password: textOf(password) },
      overrideAccess: false,
      req,
    })
    const { payload } = req
    const token = result.token!
    const browser = await noteSignIn(payload, result.user as User, { headers: req.headers, token })
    const headers = new Headers({
      'Set-Cookie': generatePayloadCookie({
        collectionAuthConfig: payload.collections.users.config.auth,
        cookiePrefix: payload.config.cookiePrefix,
        token,
      }),
    })
    headers.append('Set-Cookie', browserCookie(browser))
    return Response.json(
      { message: req.t('authentication:passed'), ...result },
      { headers: headersWithCors({ headers, req }) },
    )
  },
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function browserCookie(value: string): string {
  const { name, lastsS, options } = BROWSER_COOKIE
  return generateCookie<false>({
    name,
    value,
    ...options,
    sameSite: 'Lax',
    expires: new Date(Date.now() + lastsS * 1000),
    returnCookieAsObject: false,
  })
}

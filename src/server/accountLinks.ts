import type { RequestHandler } from 'express'

import { isLinkSecret, LINK_COOKIES } from '@/accounts/linkCookies'
import { findPage } from '@/i18n/findPage'

import { holdSecret } from './linkCookie'

/** As long as choosing a password may take; whoever comes back later opens the link again. */
const LASTS_MS = 60 * 60_000

const COOKIES: Readonly<Partial<Record<string, string>>> = LINK_COOKIES

/**
 * A link to choose a password, or to confirm an address or a request, brings its secret in a query, which is
 * exchanged for a cookie before anything is drawn. Opening the link changes nothing.
 */
export const accountLinks =
  ({ isHttps }: { isHttps: boolean }): RequestHandler =>
  (req, res, next) => {
    const { token } = req.query
    const name = COOKIES[findPage(req.path) ?? '']
    if (token === undefined || !name || !['GET', 'HEAD'].includes(req.method)) return next()
    const secret = isLinkSecret(token) ? token : undefined
    holdSecret(res, req.path, secret, { name, lastsMs: LASTS_MS, isHttps })
  }

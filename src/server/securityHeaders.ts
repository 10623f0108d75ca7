import { randomBytes } from 'node:crypto'

import type { Request, RequestHandler, Response } from 'express'

import { hasSession } from '@/http/hasSession'
import { findPage } from '@/i18n/findPage'
import { queryWordKind } from '@/i18n/pageQueries'
import type { Pathname } from '@/i18n/pathnames'

import { type RequestKind, requestKind } from './requestKind'

/** Pages that people read run no inline script and load nothing from elsewhere. */
const READING_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What a reading page may do besides. */
const readingPolicy = (page: Pathname | undefined): string => {
  // A list that stands inside of anybody's page: the only page that may.
  if (page === '/embed')
    return READING_POLICY.replace("frame-ancestors 'none'", 'frame-ancestors *')
  // Shows such a list.
  if (page === '/open-data/embed') return `${READING_POLICY}; frame-src 'self'`
  return READING_POLICY
}

/** Pages with React carry inline data: each answer names its own scripts by a nonce. */
const appPolicy = (nonce: string, isDevelopment: boolean, images = ''): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    `img-src 'self' data: blob:${images && ` ${images}`}`,
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** Payload's admin sets styles inline and previews uploads from memory. */
const adminPolicy = (nonce: string, isDevelopment: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ')

/** Images and documents that anyone may read. */
const PUBLIC_FILES = /^\/api\/media\/file\//

const HALF_YEAR_S = 15_552_000
const NONCE_BYTES = 16

interface Options {
  isDevelopment: boolean
  /** Whether the public address is https, so that browsers may be told to insist on it. */
  isHttps: boolean
  /** Whose images the map shows under its figures; no other page may load them. */
  tileOrigin?: string
}

/** Sets what every answer says about its own safety. Next reads the nonce from the request. */
export function securityHeaders({ isDevelopment, isHttps, tileOrigin }: Options): RequestHandler {
  return (req, res, next) => {
    const kind = requestKind(req.path)
    const page = kind === 'api' ? undefined : findPage(req.path)
    setCommonHeaders(res, isHttps)
    res.setHeader('Referrer-Policy', referrerPolicy(page, req))
    if (kind === 'app' || kind === 'admin' || (isDevelopment && isPlain(kind))) {
      const nonce = randomBytes(NONCE_BYTES).toString('base64')
      const policy =
        kind === 'admin'
          ? adminPolicy(nonce, isDevelopment)
          : appPolicy(nonce, isDevelopment, page === '/map' ? tileOrigin : undefined)
      req.headers['content-security-policy'] = policy
      res.setHeader('Content-Security-Policy', policy)
      if (!isPlain(kind)) res.setHeader('Cache-Control', 'private, no-store')
    } else {
      delete req.headers['content-security-policy']
      res.setHeader('Content-Security-Policy', readingPolicy(page))
      if (page === '/embed') {
        res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
      }
      // An answer of the API depends on who asks. What may be kept says so itself.
      if (kind === 'api' && !PUBLIC_FILES.test(req.path)) {
        res.setHeader('Cache-Control', 'private, no-store')
      }
    }
    if (kind === 'personal') setPersonalHeaders(res)
    // Of the map only its gate and its form are for engines to find; accounts are for none.
    if (isUnlisted(req)) res.setHeader('X-Robots-Tag', 'noindex, nofollow')
    next()
  }
}

/** What no search engine may keep: the map's data and sheets, the pages of accounts and of the links of letters. */
function isUnlisted({ path, headers }: Request): boolean {
  if (path.startsWith('/api/')) return !PUBLIC_FILES.test(path)
  const page = findPage(path) ?? ''
  // Whoever is signed in has the map itself where others have its gate.
  if (page === '/map') return hasSession(headers)
  if (page === '/follow/choices') return true
  return page !== '/map/request' && /^\/(?:map|account)\/./.test(page)
}

/** Pages that leave as plain HTML. */
const isPlain = (kind: RequestKind): boolean => kind === 'reading' || kind === 'personal'

/** What one organization sees of its own: kept nowhere, found by no engine, told to no other site. */
export function setPersonalHeaders(res: Response): void {
  res.setHeader('Cache-Control', 'private, no-store')
  // Not `no-referrer`: a browser that says no `Sec-Fetch-Site` would send forms from no origin.
  res.setHeader('Referrer-Policy', 'same-origin')
  res.setHeader('X-Robots-Tag', 'noindex, nofollow')
}

/**
 * An address that holds a secret or a position is told to nobody, not even to this site's own files.
 * The origin is: a form without one, which `no-referrer` asks for, would pass for another site's.
 */
function referrerPolicy(page: Pathname | undefined, req: Request): string {
  const isPersonal =
    page !== undefined &&
    Object.keys(req.query).some((word) => queryWordKind(page, word) === 'personal')
  return isPersonal ? 'strict-origin' : 'strict-origin-when-cross-origin'
}

function setCommonHeaders(res: Response, isHttps: boolean): void {
  res.setHeader('X-Content-Type-Options', 'nosniff')
  res.setHeader('Permissions-Policy', 'camera=(), microphone=(), payment=(), geolocation=(self)')
  res.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  res.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  if (isHttps) res.setHeader('Strict-Transport-Security', `max-age=${HALF_YEAR_S}`)
}

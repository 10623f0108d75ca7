import type { RequestHandler } from 'express'

import { LOCALES } from '@/i18n/locales'

import type { FindEndpoints } from './endpoints'
import { refuse, type Sentences } from './refuse'
import { requestKind } from './requestKind'

const UNRESERVED = /[\w.~-]/
/** Escaped or not: no address of ours holds one. */
const CONTROL = /[\u0000-\u001f\u007f]/

/** First words of our addresses, known in lower case only. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...LOCALES, 'api', 'admin', '_next', 'assets'])

/**
 * The one way to write a path: no needless escapes, no `.` or `..`, no doubled, backward or last
 * slashes, and the first word in lower case. With the endpoints, their words as registered too.
 *
 * @example canonicalPath('/x/../API//users/%6Cogin/') // '/api/users/login'
 */
export function canonicalPath(path: string, findEndpoints?: FindEndpoints): string {
  const segments: string[] = []
  const unescaped = path.replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return UNRESERVED.test(character) ? character : code.toUpperCase()
  })
  for (const segment of unescaped.split(/[/\\]+/)) {
    if (segment === '..') segments.pop()
    else if (segment !== '.' && segment !== '') segments.push(segment)
  }
  const first = segments[0]?.toLowerCase()
  if (first && FIRST_WORDS.has(first)) segments[0] = first
  const canonical = `/${segments.join('/')}`
  const found = first === 'api' ? findEndpoints?.(canonical)[0] : undefined
  return found?.spelled ?? canonical
}

/** Whether the escapes of a path stand for text: `%`, `%FF` and `%00` do not. */
export function isReadablePath(path: string): boolean {
  try {
    return !CONTROL.test(decodeURIComponent(path))
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

const REFUSED: Sentences = {
  fr: 'Cette adresse est mal écrite.',
  en: 'This address is not written as it should be.',
  es: 'Esta dirección está mal escrita.',
}

/**
 * Sends every other way to write an address to the one that we know. What follows decides by the
 * path as it is written, while Next and Payload read it resolved, unescaped and in any case: a
 * second spelling of the sign-in would fall under another limit.
 */
export const onePathOnly =
  (findEndpoints: FindEndpoints): RequestHandler =>
  (req, res, next) => {
    const [path = '', query] = req.originalUrl.split(/\?(.*)/s, 2)
    if (!isReadablePath(path)) return refuse(req, res, 400, REFUSED)
    const canonical = canonicalPath(path, findEndpoints)
    if (path === canonical) return next()
    if (req.method === 'GET' || req.method === 'HEAD') {
      res.setHeader('Cache-Control', 'no-store')
      res.redirect(308, query ? `${canonical}?${query}` : canonical)
      return
    }
    refuse(req, res, 400, REFUSED, requestKind(canonical))
  }

/** How a site can be named: a name or a number, with a port. */
const HOST = /^(?:[\w.-]{1,255}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i

/** Refuses a site whose name cannot be one: the admin makes an address of it, and stumbles. */
export const nameableHost: RequestHandler = (req, res, next) => {
  const { host } = req.headers
  if (host !== undefined && !HOST.test(host)) return refuse(req, res, 400, REFUSED)
  next()
}

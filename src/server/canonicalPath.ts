import type { RequestHandler } from 'express'

const UNRESERVED = /[\w.~-]/

/**
 * The one way to write a path: no needless escapes, no `.` or `..`, no doubled or backward slashes.
 *
 * @example canonicalPath('/x/../api//users/%6Cogin') // '/api/users/login'
 */
export function canonicalPath(path: string): string {
  const segments: string[] = []
  const unescaped = path.replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return UNRESERVED.test(character) ? character : code
  })
  for (const segment of unescaped.split(/[/\\]+/)) {
    if (segment === '..') segments.pop()
    else if (segment !== '.' && segment !== '') segments.push(segment)
  }
  const endsInFolder = /(^|[/\\])\.{0,2}$/.test(unescaped)
  return `/${segments.join('/')}${endsInFolder && segments.length > 0 ? '/' : ''}`
}

const REFUSED = {
  fr: 'Cette adresse est mal écrite.',
  en: 'This address is not written as it should be.',
  es: 'Esta dirección está mal escrita.',
}

/**
 * Sends every other way to write an address to the one that we know. What follows decides by the
 * path as it is written, while Next and Payload read it resolved and unescaped: a second spelling
 * of the sign-in would fall under another limit.
 */
export const onePathOnly: RequestHandler = (req, res, next) => {
  const [path = '', query] = req.originalUrl.split(/\?(.*)/s, 2)
  const canonical = canonicalPath(path)
  if (path === canonical) return next()
  if (req.method === 'GET' || req.method === 'HEAD') {
    res.setHeader('Cache-Control', 'no-store')
    res.redirect(308, query ? `${canonical}?${query}` : canonical)
    return
  }
  const locale = (req.acceptsLanguages('fr', 'en', 'es') || 'fr') as keyof typeof REFUSED
  res.status(400).json({ errors: [{ message: REFUSED[locale] }] })
}

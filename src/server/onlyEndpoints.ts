import type { Request, RequestHandler } from 'express'
import type { Payload } from 'payload'

import type { FindEndpoints, FoundEndpoint } from './endpoints'
import { isFromOtherSite, OTHER_SITE } from './otherSites'
import { refuse, type Sentences } from './refuse'
import { requestKind } from './requestKind'

const NOT_THERE: Sentences = {
  fr: 'Il n’y a rien à cette adresse.',
  en: 'There is nothing at this address.',
  es: 'No hay nada en esta dirección.',
}

const NOT_SO: Sentences = {
  fr: 'Cette adresse ne peut pas être demandée de cette façon.',
  en: 'This address cannot be asked for in this way.',
  es: 'Esta dirección no se puede pedir de esta manera.',
}

/** Where Next gives pages to its older router, which the site has no page of. */
const PAGES_AS_DATA = '/_next/data/'

/** Ways of asking for a page: pages with a form answer it too. */
const PAGE_METHODS = {
  reading: ['GET', 'HEAD'],
  personal: ['GET', 'HEAD'],
  asset: ['GET', 'HEAD'],
  app: ['GET', 'HEAD', 'POST'],
  admin: ['GET', 'HEAD', 'POST'],
} as const

/** How identifiers look in the database: a number, or an ObjectId. */
export const isIdOf = (db: Pick<Payload['db'], 'defaultIDType'>): ((text: string) => boolean) => {
  const shape = db.defaultIDType === 'number' ? /^\d{1,15}$/ : /^[0-9a-f]{24}$/i
  return (text) => shape.test(text)
}

interface Options {
  findEndpoints: FindEndpoints
  isId: (text: string) => boolean
  /** Next's own tools ask it questions while developing. */
  isDevelopment?: boolean
}

/** Refuses in words what no page and no endpoint answers, before it becomes a fault further in. */
export function onlyEndpoints({ findEndpoints, isId, isDevelopment }: Options): RequestHandler {
  return (req, res, next) => {
    if (isDevelopment && req.path.startsWith('/__nextjs')) return next()
    // Next would draw any page there, past the limits and the doors that go by its address.
    if (req.path.startsWith(PAGES_AS_DATA)) return refuse(req, res, 404, NOT_THERE)
    const kind = requestKind(req.path)
    if (kind !== 'api') {
      const methods: readonly string[] = PAGE_METHODS[kind]
      if (!methods.includes(req.method)) {
        res.setHeader('Allow', methods.join(', '))
        return refuse(req, res, 405, NOT_SO)
      }
      if (req.method === 'POST' && isFromOtherSite(req)) return refuse(req, res, 403, OTHER_SITE)
      return next()
    }
    const found = findEndpoints(req.path).filter(
      ({ params }) => params.id === undefined || isId(params.id),
    )
    if (found.length === 0) return refuse(req, res, 404, NOT_THERE)
    if (req.method !== 'OPTIONS' && !found.some((endpoint) => endpoint.method === methodOf(req))) {
      res.setHeader('Allow', allowed(found))
      return refuse(req, res, 405, NOT_SO)
    }
    next()
  }
}

/** Payload reads a question that is too long for an address from the body of a POST. */
function methodOf(req: Request): string {
  if (req.method === 'HEAD') return 'GET'
  const isQuestion = ['x-payload-http-method-override', 'x-http-method-override'].some(
    (name) => req.headers[name] === 'GET',
  )
  return req.method === 'POST' && isQuestion ? 'GET' : req.method
}

const allowed = (endpoints: readonly FoundEndpoint[]): string =>
  [...new Set(endpoints.map(({ method }) => method))].sort().join(', ')

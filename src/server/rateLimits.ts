import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit, type Store } from 'express-rate-limit'

import { findBook } from '@/i18n/bookPaths'
import { findPage } from '@/i18n/findPage'
import { handoutPdfLocale } from '@/i18n/handoutPaths'
import { isOfThePast } from '@/i18n/pageQueries'

import { ruleOf } from './endpoints'
import { isLargeList } from './openData/paths'
import { refuse, type Sentences } from './refuse'
import { requestKind } from './requestKind'

/** What a kind of route may be asked for from one address. Pages kept in memory are not counted. */
export const LIMITS = {
  // A community centre shares one address among many phones.
  rendering: { windowMs: 60_000, limit: 300 },
  // A day of the past asks the database for versions each time, and is kept nowhere.
  past: { windowMs: 60_000, limit: 90 },
  api: { windowMs: 60_000, limit: 600 },
  // Guessing passwords: Payload also locks an account after eight failures.
  signIn: { windowMs: 10 * 60_000, limit: 30 },
  // Forms that anyone may send; what makes them ask all for work (`ON_AT`) is more than one address may send.
  forms: { windowMs: 10 * 60_000, limit: 20 },
  // A sheet saved as one writes; a lost link is counted among the forms.
  link: { windowMs: 10 * 60_000, limit: 300 },
  // A page drawn at most at each key, one at a time (`OneAtATime`), for several people behind one address.
  preview: { windowMs: 60_000, limit: 1200 },
  // A question costs some milliseconds of the one process.
  search: { windowMs: 60_000, limit: 240 },
  // One for each letter or two.
  suggest: { windowMs: 60_000, limit: 300 },
  // A page of open data costs some milliseconds; who takes all of it takes the package.
  openData: { windowMs: 60_000, limit: 240 },
  // All texts of a language as a file, or megabytes to compare with them; large answers of open data; books.
  files: { windowMs: 10 * 60_000, limit: 120 },
} as const

type LimitName = keyof typeof LIMITS

/** Which limit a request falls under; files are not limited. */
export function limitFor(
  req: Pick<Request, 'method' | 'path' | 'originalUrl'>,
): LimitName | undefined {
  const kind = requestKind(req.path)
  if (kind === 'asset') return undefined
  const writes = req.method !== 'GET' && req.method !== 'HEAD'
  if (writes && kind === 'app') return 'signIn' // sign-in, passwords, requests for access
  // Who asks for the head alone has the same work done.
  const rule = ruleOf(req.method === 'HEAD' ? 'GET' : req.method, req.path)
  if (rule?.limit === 'openData' && isLargeList(req)) return 'files'
  if (rule?.limit) return rule.limit
  if (
    kind === 'reading' &&
    (findBook(req.path) || handoutPdfLocale(req.path) || req.path.startsWith('/editions/'))
  ) {
    return 'files'
  }
  if (kind === 'reading' && isOfThePast(findPage(req.path), wordsOf(req))) return 'past'
  return kind === 'api' ? 'api' : 'rendering'
}

const wordsOf = ({ originalUrl }: Pick<Request, 'originalUrl'>): string[] => [
  ...new URLSearchParams(originalUrl.split('?', 2)[1]).keys(),
]

/** How long to wait: the limit opens again at the end of its window at the latest. */
function tooMany(minutes: number): Sentences {
  const isOne = minutes === 1
  return {
    fr: `Trop de demandes en peu de temps. Attendez ${isOne ? 'une minute' : `${minutes} minutes`}, puis réessayez.`,
    en: `Too many requests in a short time. Wait ${isOne ? 'a minute' : `${minutes} minutes`}, then try again.`,
    es: `Demasiadas solicitudes en poco tiempo. Espere ${isOne ? 'un minuto' : `${minutes} minutos`} y vuelva a intentarlo.`,
  }
}

const MINUTE_MS = 60_000

/**
 * Limits each kind of route apart, so that a busy form never closes the reading pages.
 *
 * @param storeOf where a limit counts
 */
export function rateLimits(isOn: boolean, storeOf: (name: LimitName) => Store): RequestHandler {
  if (!isOn) return (_req, _res, next) => next()
  const limiters = Object.fromEntries(
    LIMIT_NAMES.map((name) => [name, limiter(LIMITS[name], storeOf(name))]),
  ) as Record<LimitName, RequestHandler>
  return (req, res, next) => {
    const name = limitFor(req)
    if (name) void limiters[name](req, res, next)
    else next()
  }
}

const LIMIT_NAMES = Object.keys(LIMITS) as LimitName[]

const limiter = (
  { windowMs, limit }: { windowMs: number; limit: number },
  store: Store,
): RequestHandler =>
  rateLimit({
    windowMs,
    limit,
    store,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (req) => ipKeyGenerator(req.ip ?? ''),
    handler: (req, res) => refuse(req, res, 429, tooMany(windowMs / MINUTE_MS)),
  })

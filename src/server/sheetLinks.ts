import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Payload } from 'payload'

import { BROWSER_COOKIE } from '@/accounts/payload/browsers'
import { passSecondStep } from '@/accounts/payload/secondStep'
import {
  endSession,
  openAfterSecondStep,
  type OpenedSession,
  openSession,
  type SecondStepAsked,
  sessionCookie,
} from '@/accounts/payload/sessions'
import { findTicketed } from '@/accounts/payload/tickets'
import { isActorToken } from '@/campaigns/actorToken'
import type { SentFields } from '@/directory/link/hoursForm'
import { linkRefusalStatus } from '@/directory/link/linkRefusals'
import { organizationOf } from '@/directory/link/sheetPages'
import { isToken } from '@/directory/link/token'
import { noteOpened } from '@/directory/payload/links/noteOpened'
import type { LinkAnswer } from '@/directory/payload/links/answers'
import { holdsForm } from '@/forms/formPages'
import { encodeLinkVisit, type LinkVisit, LINK_VISIT_HEADER } from '@/forms/linkVisit'
import { findPage } from '@/i18n/findPage'
import type { FormDoor } from '@/forms/payload/formDoor'
import { firstLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import type { User } from '@/payload-types'

import { RESUME_FORM } from './endpoints'
import { holdSecret, LINK_COOKIE, linkTokenOf } from './linkCookie'
import { LINK_STEPS, type LinkStep, type SentStep } from './linkSteps'
import { sendOwnPage } from './ownPage'
import { readerLocale } from './readerLocale'
import type { NextHandler } from './readingPages'
import { refuseOtherSites } from './otherSites'
import { requestKind } from './requestKind'
import { setPersonalHeaders } from './securityHeaders'
import { whoAsks } from './whoAsks'

/** A working day: whoever comes back later opens the link again. */
const COOKIE_MS = 12 * 60 * 60_000

/** All of a section, three long descriptions included, in the worst encoding; twice, with its base. */
const BODY_LIMIT = '256kb'
/** More fields than any section has: a week and its exceptions for dozens of places. */
const MAX_FIELDS = 5_000

interface Options {
  payload: Payload
  handleByNext: NextHandler
  isHttps: boolean
  /** Pages follow the code: Next draws them with its own tools in them. */
  isDevelopment: boolean
  /** Gives the page that asks for a lost link its stamp. */
  door: FormDoor
}

/**
 * The pages of whoever answers for a sheet, and their forms, by one of two keys. The token of a
 * personal link comes once in a query, which is exchanged at once for a cookie of a few hours: it stays
 * in no history, no log and no `Referer`. Opening a link changes nothing, so that mail servers may open
 * it. The pages of an account ask who is signed in.
 */
export function sheetLinks(options: Options): Router {
  const router = Router()
  const readBody = express.urlencoded({
    extended: false,
    limit: BODY_LIMIT,
    parameterLimit: MAX_FIELDS,
  })
  router.use(personalPages(options))
  const answers = Object.entries({
    ...Object.fromEntries(
      Object.entries(LINK_STEPS).map(([name, step]) => [name, take({ name, step }, options)]),
    ),
    [RESUME_FORM]: resume(options),
  })
  for (const [name, answer] of answers) {
    const path = `/api/my-sheet/${name}`
    router.post(path, refuseOtherSites, readBody, answer)
    // Somebody reloads the answer by its address: the sheet is there.
    router.get(path, (req, res) => res.redirect(303, pathTo(readerLocale(req), '/my-sheet')))
  }
  return router
}

function personalPages(options: Options): RequestHandler {
  return async (req, res, next) => {
    if (requestKind(req.path) !== 'personal') return next()
    if (isOfAccount(req)) return showToAccount(req, res, options)
    const { link } = req.query
    if (link === undefined && req.method === 'GET') countVisit(options, linkTokenOf(req))
    if (link === undefined && options.isDevelopment) {
      req.headers[LINK_VISIT_HEADER] = encodeLinkVisit({ token: linkTokenOf(req) })
      Object.assign(req.headers, stampFor(req.originalUrl, options))
      return options.handleByNext(req, res)
    }
    if (link === undefined)
      return show(req, res, options, req.originalUrl, { token: linkTokenOf(req) })
    const token = isToken(link) || isActorToken(link) ? link : undefined
    holdSecret(res, req.path, token, {
      name: LINK_COOKIE,
      lastsMs: COOKIE_MS,
      isHttps: options.isHttps,
    })
  }
}

/** A figure of the campaign that sent the link; the page does not wait for it. */
function countVisit({ payload }: Options, token: string | undefined): void {
  noteOpened(payload, token).catch((error: unknown) => {
    payload.logger.warn({ err: error, msg: 'a visit of a personal link was not counted' })
  })
}

/** Every page of an account has the organization in its address. */
const isOfAccount = (req: Request): boolean =>
  findPage(req.path)?.startsWith('/account/sheet/') ?? false

/** A page of an account for whoever is signed in; the others sign in first, and come back. */
async function showToAccount(req: Request, res: Response, options: Options): Promise<void> {
  const user = await findUser(req, options)
  if (!user) {
    const signIn = { pathname: '/account/sign-in', query: { next: req.originalUrl } } as const
    return res.redirect(303, pathTo(readerLocale(req), signIn))
  }
  if (options.isDevelopment) {
    req.headers[LINK_VISIT_HEADER] = encodeLinkVisit({ account: user.id })
    return options.handleByNext(req, res)
  }
  await show(req, res, options, req.originalUrl, { account: user.id })
}

async function findUser(req: Request, { payload }: Options): Promise<User | undefined> {
  const user = await whoAsks(payload, headersOf(req))
  return user ? (user as User) : undefined
}

interface NamedStep {
  name: string
  step: LinkStep
}

/** A form of the pages; the page that it came from says which key it is answered with. */
function take(named: NamedStep, options: Options): RequestHandler {
  return async (req, res) => {
    setPersonalHeaders(res)
    const fields = fieldsOf(req.body)
    const isByAccount = organizationOf(fields.of?.[0]) !== undefined
    const user = isByAccount ? await findUser(req, options) : undefined
    await answerStep(req, res, { ...named, fields, user, options })
  }
}

interface Taken extends NamedStep {
  fields: SentFields
  user: User | undefined
  options: Options
}

async function answerStep(
  req: Request,
  res: Response,
  { name, step, fields, user, options }: Taken,
): Promise<void> {
  const sent: SentStep = {
    fields,
    token: linkTokenOf(req),
    account: user?.id,
    payload: options.payload,
  }
  const locale = firstLocale(fields.locale?.[0])
  const answer = await step.answer(sent, locale)
  if (req.headers.accept === 'application/json') return sendJson(res, answer)
  if (!answer.refusal && !answer.problems?.length) {
    if (step.leaves) await leave(res, user, options)
    return res.redirect(303, step.next(sent, locale))
  }
  await show(req, res, options, step.page(sent, locale), {
    ...answer,
    token: sent.token,
    account: sent.account,
    step: name,
    sent: fields,
  })
}

async function leave(res: Response, user: User | undefined, { payload }: Options): Promise<void> {
  if (!user) {
    res.clearCookie(LINK_COOKIE, { path: '/' })
    return
  }
  await endSession(payload, user)
  res.clearCookie(sessionCookie(payload).name, { path: '/' })
}

/** What is sent with the password, and is not of the form that waited. */
const CREDENTIALS: ReadonlySet<string> = new Set([
  'step',
  'signIn.email',
  'signIn.password',
  'signIn.code',
])

/**
 * A session ended while somebody wrote: what they had sent waits in the page, which asks them to sign
 * in. It comes here with their password, and is done as if nothing had happened.
 */
function resume(options: Options): RequestHandler {
  return async (req, res) => {
    setPersonalHeaders(res)
    const all = fieldsOf(req.body)
    const fields = Object.fromEntries(
      Object.entries(all).filter(([field]) => !CREDENTIALS.has(field)),
    )
    const locale = firstLocale(fields.locale?.[0])
    const name = all.step?.[0] ?? ''
    const step = Object.hasOwn(LINK_STEPS, name) ? STEPS[name] : undefined
    if (!step) return res.redirect(303, pathTo(locale, '/account/sign-in'))
    const answered = await openSession(options.payload, headersOf(req), {
      email: (all['signIn.email']?.[0] ?? '').trim(),
      password: all['signIn.password']?.[0] ?? '',
    })
    const opened =
      answered && 'ticket' in answered
        ? await openByCode(req, options, {
            ...answered,
            typed: (all['signIn.code']?.[0] ?? '').trim(),
          })
        : (answered ?? 'wrongPassword')
    if (typeof opened === 'string') {
      const waiting = { ...fields, 'signIn.email': all['signIn.email'] ?? [] }
      const taken = { name, step, fields: waiting, user: undefined, options }
      return askToSignIn(req, res, taken, { locale, refusal: opened })
    }
    const { name: cookie, lastsS, options: about } = sessionCookie(options.payload)
    res.cookie(cookie, opened.token, { ...about, maxAge: lastsS * 1000 })
    res.cookie(BROWSER_COOKIE.name, opened.browser, {
      ...BROWSER_COOKIE.options,
      maxAge: BROWSER_COOKIE.lastsS * 1000,
    })
    await answerStep(req, res, { name, step, fields, user: opened.user, options })
  }
}

const STEPS: Readonly<Record<string, LinkStep>> = LINK_STEPS

/** What may be wrong with the code that comes with a password. */
type CodeRefusal = 'codeNeeded' | 'codeWrong' | 'codeClosed' | 'setUpNeeded'

/** The password was right, and a code comes with it; what waited stays until both are. */
async function openByCode(
  req: Request,
  { payload }: Options,
  { purpose, ticket, typed }: SecondStepAsked & { typed: string },
): Promise<OpenedSession | CodeRefusal> {
  if (purpose === 'setUp') return 'setUpNeeded'
  const account = typed && (await findTicketed(payload, ticket, purpose))
  if (!account) return 'codeNeeded'
  const { problem } = await passSecondStep(payload, account, typed)
  if (problem) return problem === 'closed' ? 'codeClosed' : 'codeWrong'
  return (await openAfterSecondStep(payload, headersOf(req), account)) ?? 'codeNeeded'
}

function askToSignIn(
  req: Request,
  res: Response,
  { name, step, fields, options }: Taken,
  { locale, refusal }: { locale: Locale; refusal: 'wrongPassword' | CodeRefusal },
): Promise<void> {
  const sent = { fields, token: undefined, account: undefined, payload: options.payload }
  return show(req, res, options, step.page(sent, locale), {
    refusal,
    step: name,
    sent: fields,
  })
}

const headersOf = (req: Request): Headers => new Headers(req.headers as Record<string, string>)

/** What the script that saves as one writes needs to know. */
const sendJson = (res: Response, answer: LinkAnswer): void => {
  res
    .status(answer.refusal ? linkRefusalStatus(answer.refusal) : 200)
    .json({ refusal: answer.refusal ?? null, problems: answer.problems?.length ?? 0 })
}

/** A page in nobody's name, but for the key and what is to be said. */
async function show(
  req: Request,
  res: Response,
  options: Options,
  url: string,
  said: LinkVisit,
): Promise<void> {
  const headers = { [LINK_VISIT_HEADER]: encodeLinkVisit(said), ...stampFor(url, options) }
  const status = said.refusal ? linkRefusalStatus(said.refusal) : said.sent ? 422 : 200
  await sendOwnPage(req, res, options.handleByNext, { url, status, headers })
}

/** Headers for the page that holds a form of the public; none for the others. */
function stampFor(url: string, { door }: Options): Record<string, string> {
  const [path = '', search = ''] = url.split('?', 2)
  return holdsForm(findPage(path), new Map(new URLSearchParams(search))) ? door.headers() : {}
}

const fieldsOf = (body: unknown): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries((body ?? {}) as Record<string, unknown>).map(([name, value]) => [
      name,
      [value].flat().filter((each): each is string => typeof each === 'string'),
    ]),
  )

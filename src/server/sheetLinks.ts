import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Payload } from 'payload'

import { linkRefusalStatus } from '@/directory/link/linkRefusals'
import { isToken } from '@/directory/link/token'
import { noteOpened } from '@/directory/payload/links/noteOpened'
import type { LinkAnswer } from '@/directory/payload/links/answerByLink'
import { encodeLinkVisit, type LinkVisit, LINK_VISIT_HEADER } from '@/forms/linkVisit'
import { firstLocale } from '@/i18n/firstLocale'
import { pathTo } from '@/i18n/paths'

import { captureResponse } from './captureResponse'
import { holdSecret } from './linkCookie'
import { LINK_STEPS, type LinkStep, type SentStep } from './linkSteps'
import { plainHtml } from './plainHtml'
import { orProblemPage } from './problemPages'
import { readerLocale } from './readerLocale'
import type { NextHandler } from './readingPages'
import { refuseOtherSites } from './otherSites'
import { requestKind } from './requestKind'
import { setPersonalHeaders } from './securityHeaders'

/** Holds the token while somebody answers. */
const COOKIE = 'sheet-link'
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
}

/**
 * The pages of whoever holds a personal link. The token comes once in a query, which is exchanged at
 * once for a cookie of a few hours: it stays in no history, no log and no `Referer`. Opening a link
 * changes nothing, so that mail servers may open it.
 */
export function sheetLinks(options: Options): Router {
  const router = Router()
  router.use(personalPages(options))
  for (const [name, step] of Object.entries(LINK_STEPS)) {
    const path = `/api/my-sheet/${name}`
    const readBody = express.urlencoded({
      extended: false,
      limit: BODY_LIMIT,
      parameterLimit: MAX_FIELDS,
    })
    router.post(path, refuseOtherSites, readBody, take(step, options))
    // Somebody reloads the answer by its address: the sheet is there.
    router.get(path, (req, res) => res.redirect(303, pathTo(readerLocale(req), '/my-sheet')))
  }
  return router
}

function personalPages(options: Options): RequestHandler {
  return async (req, res, next) => {
    if (requestKind(req.path) !== 'personal') return next()
    const { link } = req.query
    if (link === undefined && req.method === 'GET') countVisit(options, tokenOf(req))
    if (link === undefined && options.isDevelopment) {
      req.headers[LINK_VISIT_HEADER] = encodeLinkVisit({ token: tokenOf(req) })
      return options.handleByNext(req, res)
    }
    if (link === undefined) return show(req, res, options, req.originalUrl, {})
    const token = isToken(link) ? link : undefined
    holdSecret(res, req.path, token, { name: COOKIE, lastsMs: COOKIE_MS, isHttps: options.isHttps })
  }
}

/** A figure of the campaign that sent the link; the page does not wait for it. */
function countVisit({ payload }: Options, token: string | undefined): void {
  noteOpened(payload, token).catch((error: unknown) => {
    payload.logger.warn({ err: error, msg: 'a visit of a personal link was not counted' })
  })
}

function take(step: LinkStep, options: Options): RequestHandler {
  return async (req, res) => {
    setPersonalHeaders(res)
    const sent: SentStep = {
      fields: fieldsOf(req.body),
      token: tokenOf(req),
      payload: options.payload,
    }
    const locale = firstLocale(sent.fields.locale?.[0])
    const answer = await step.answer(sent, locale)
    if (req.headers.accept === 'application/json') return sendJson(res, answer)
    if (!answer.refusal && !answer.problems?.length) {
      if (step.leaves) res.clearCookie(COOKIE, { path: '/' })
      return res.redirect(303, step.next(sent, locale))
    }
    const url = step.page(sent, locale)
    await show(req, res, options, url, { ...answer, sent: sent.fields })
  }
}

/** What the script that saves as one writes needs to know. */
const sendJson = (res: Response, answer: LinkAnswer): void => {
  res
    .status(answer.refusal ? linkRefusalStatus(answer.refusal) : 200)
    .json({ refusal: answer.refusal ?? null, problems: answer.problems?.length ?? 0 })
}

/** A page in nobody's name, but for the token and what is to be said. */
async function show(
  req: Request,
  res: Response,
  { handleByNext }: Options,
  url: string,
  said: Omit<LinkVisit, 'token'>,
): Promise<void> {
  const acceptLanguage = readerLocale(req)
  const visit = { [LINK_VISIT_HEADER]: encodeLinkVisit({ ...said, token: tokenOf(req) }) }
  const ask = (address: string, headers = {}) =>
    captureResponse(
      {
        url: address,
        host: req.headers.host ?? 'localhost',
        isHttps: req.secure,
        acceptLanguage,
        headers,
      },
      handleByNext,
    )
  const page = await orProblemPage(await ask(url, visit), acceptLanguage, ask)
  const { location } = page.headers
  if (location) return res.redirect(page.status, location)
  const refused = said.refusal ? linkRefusalStatus(said.refusal) : said.sent ? 422 : 200
  res
    .status(page.status === 200 ? refused : page.status)
    .type('html')
    .send(req.method === 'HEAD' ? '' : plainHtml(page.body.toString('utf8')))
}

/** The one cookie that these pages know. */
const tokenOf = (req: Request): string | undefined =>
  req.headers.cookie
    ?.split(/;\s*/)
    .find((pair) => pair.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1)

const fieldsOf = (body: unknown): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries((body ?? {}) as Record<string, unknown>).map(([name, value]) => [
      name,
      [value].flat().filter((each): each is string => typeof each === 'string'),
    ]),
  )

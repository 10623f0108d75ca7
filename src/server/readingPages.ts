import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'

import type { ChangeLog } from '@/contentVersion/changes'
import { Trace } from '@/contentVersion/trace'
import { currentChanges, currentContentVersion, hearOfChanges } from '@/contentVersion/version'
import { dayAt } from '@/days/calendar'
import { noteEverything, readingForNobody } from '@/db/reading'
import type { FormDoor } from '@/forms/payload/formDoor'
import { fillGap, gapHeaders, gapsIn } from '@/forms/stampGap'
import { contentTag } from '@/http/contentTag'
import { hasSession } from '@/http/hasSession'
import { holdsForm } from '@/forms/formPages'
import { findPage } from '@/i18n/findPage'
import type { Locale } from '@/i18n/locales'

import { type CapturedResponse, captureResponse } from './captureResponse'
import { type Asked, Drawings } from './drawings'
import { FOUND_NOTHING, saysNothingFound } from './foundNothing'
import { Lately } from './lately'
import type { PageRead } from './offline'
import type { KeptPage, PageCache, RenderedPage } from './pageCache'
import { plainHtml } from './plainHtml'
import { orProblemPage } from './problemPages'
import { readerLocale } from './readerLocale'
import { isReading } from './readingRequests'
import { SearchPages } from './searchPages'
import { sendPage } from './sendPage'
import { awayPageOf, whileHeard } from './silence'
import { type WantedPage, wantedPage } from './wantedPage'

export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** Kept pages with what they were made from. */
export type ReadingCache = PageCache<Trace>

interface Options {
  payload: Payload
  handleByNext: NextHandler
  cache: ReadingCache
  /** Gives each reader of a form its stamp. */
  door: FormDoor
  /** Off in development, where pages change with the code. */
  isOn: boolean
}

interface ReadingPages {
  /** Answers reading pages from memory; what is not there passes on to the next handlers. */
  kept: RequestHandler
  /** Renders a reading page without any session, as plain HTML, and keeps it. */
  made: RequestHandler
  /** Gives a page that everyone may keep as it would be sent now, by its path in one language. */
  read: (path: string, locale: Locale) => Promise<PageRead>
}

/** The pages that people read: kept, made anew, and made for the first time, few at once. */
export function readingPages(options: Options): ReadingPages {
  const make = pageMaker(options)
  const drawings = new Drawings<KeptPage<Trace>>()
  const orSayAway = awayPageOf(options.handleByNext)
  // Drawn in the name of none of those who stand in line for it.
  const draw: Draw = (wanted, asked, asking) =>
    drawings.ask(wanted.key, asked, () => readingForNobody(() => make.page(wanted, asking)))
  return {
    kept: orSayAway(keptPages(options, draw)),
    made: orSayAway(madePages(options, make, draw)),
    read: pageReader(options, draw),
  }
}

/** Draws a page in its turn. */
type Draw = (wanted: WantedPage, asked: Asked, asking: Asking) => Promise<KeptPage<Trace>>

interface Renewal {
  wanted: WantedPage
  /** As it is kept. */
  page: KeptPage<Trace>
  changes: ChangeLog
  isWaitedFor: boolean
  asking: Asking
}

/** Looks at a kept page at once, and has it drawn in its turn if it would be made otherwise now. */
const renewer =
  (draw: Draw) =>
  async ({ wanted, page, changes, isWaitedFor, asking }: Renewal): Promise<KeptPage<Trace>> => {
    if (await readingForNobody(() => page.madeFrom.isCurrent(changes))) return page
    return draw(wanted, { changes, isKept: true, isWaitedFor }, asking)
  }

function keptPages(options: Options, draw: Draw): RequestHandler {
  const { payload, cache, door, isOn } = options
  const renew = renewer(draw)
  const send = sender(options)
  const lately = new Lately(async ({ wanted, asking }: Pick<Renewal, 'wanted' | 'asking'>) => {
    const { changes, day } = await momentOf(payload)
    const page = cache.peek(day, wanted.key)
    if (!page || page.madeFrom.isUntouched(changes)) return
    // Looked at before the next one is; drawn when its turn comes.
    await page.madeFrom.isCurrent(changes)
    renew({ wanted, page, changes, isWaitedFor: false, asking }).catch(() => undefined)
  })
  return async (req, res, next) => {
    if (!isOn || !isReading(req)) return next()
    const wanted = wantedPage(req, door.isOn)
    if (!wanted.mayKeep) return next()
    const isOfTeam = hasSession(req.headers)
    // Who has just published something looks at it, wherever they are answered: all that is published is heard of.
    if (isOfTeam) await hearOfChanges(payload)
    const { changes, day } = await momentOf(payload)
    const page = cache.find(day, wanted.key)
    if (!page) return next()
    const asking = askingOf(req)
    // Asked for again: what one reader alone asked for, such as most searches, is not made for nobody.
    lately.note(wanted.key, { wanted, asking }, changes.at)
    const answer = (sent: KeptPage<Trace>, from: Sent['from']) =>
      send({ wanted, page: sent, from }, req, res)
    if (page.madeFrom.isUntouched(changes)) return answer(page, 'hit')
    const isWaitedFor = isOfTeam || !page.madeFrom.mayGoOn(changes, performance.now())
    const renewed = renew({ wanted, page, changes, isWaitedFor, asking })
    if (isWaitedFor) {
      const now = await whileHeard(payload, renewed, () => res.closed)
      return answer(now, now === page ? 'hit' : 'miss')
    }
    // Whoever waits for it meets the fault, and so does the log.
    renewed.catch(() => undefined)
    return answer(page, 'stale')
  }
}

function madePages(
  options: Options,
  make: ReturnType<typeof pageMaker>,
  draw: Draw,
): RequestHandler {
  const { payload, door, isOn } = options
  const send = sender(options)
  return async (req, res, next) => {
    if (!isReading(req)) return next()
    const wanted = wantedPage(req, door.isOn)
    // In development pages are Next's, but for the answer of a search, which it only frames.
    if (!isOn && !make.isDrawnHere(wanted)) {
      if (wanted.form) Object.assign(req.headers, door.headers())
      return next()
    }
    const { changes } = await momentOf(payload)
    const asking = askingOf(req)
    const isGone = wanted.mayKeep ? undefined : () => res.closed
    // An answer of the search takes a tenth of a page of Next, and stands in no line behind them.
    const page = await whileHeard(
      payload,
      make.isDrawnHere(wanted)
        ? make.page(wanted, asking)
        : draw(wanted, { changes, isKept: false, isWaitedFor: true, isGone }, asking),
      () => res.closed,
    )
    if (!wanted.form && !wanted.mayKeep) res.setHeader('Cache-Control', 'private, no-store')
    await send({ wanted, page, from: 'miss' }, req, res)
  }
}

/** A form whose stamp has no place would be kept so, and come back from each reader. */
const isStamped = ({ form }: WantedPage, { status, body }: RenderedPage): boolean =>
  !form || status !== 200 || gapsIn(body) === 1

interface Sent {
  wanted: WantedPage
  page: KeptPage<Trace>
  from: 'hit' | 'stale' | 'miss'
}

/** Sends a page, that of a form with a stamp of this reader's own. */
function sender({ cache, door }: Options) {
  return async ({ wanted, page, from }: Sent, req: Request, res: Response): Promise<void> => {
    res.setHeader('X-Page-Cache', from)
    if (!wanted.form) return sendPage(cache, page, req, res)
    const body = fillGap(await cache.encoded(page, 'identity'), door.draw().stamp)
    const { status, headers, madeFrom } = page
    // A browser that goes back finds what was typed in a form only in a page that it may keep.
    res.setHeader('Cache-Control', 'private, no-cache')
    await sendPage(cache, { status, headers, madeFrom, body, etag: contentTag(body) }, req, res)
  }
}

const pageReader =
  ({ payload, cache }: Options, draw: Draw): ReadingPages['read'] =>
  async (path, locale) => {
    if (holdsForm(findPage(path), new Map()))
      throw new Error(`${path} is another page for each reader`)
    const wanted = { url: path, key: path, mayKeep: true }
    const { changes, day } = await momentOf(payload)
    let page = cache.find(day, path)
    if (!page || !(await page.madeFrom.isCurrent(changes))) {
      const asked = { changes, isKept: page !== undefined, isWaitedFor: true }
      page = await draw(wanted, asked, { host: 'localhost', isHttps: false, locale })
    }
    return { status: page.status, etag: page.etag, brotli: await cache.encoded(page, 'br') }
  }

const askingOf = (req: Request): Asking => ({
  host: req.headers.host ?? 'localhost',
  isHttps: req.secure,
  // One of our languages: what else a browser says changes neither the page nor its key.
  locale: readerLocale(req),
})

/** How a page is asked for: none of it changes what is kept. */
interface Asking {
  host: string
  isHttps: boolean
  locale: Locale
}

function pageMaker({ payload, handleByNext, cache, isOn }: Options) {
  const { logger } = payload
  const searchPages = new SearchPages()
  const page = async (
    wanted: WantedPage,
    { host, isHttps, locale }: Asking,
  ): Promise<KeptPage<Trace>> => {
    const headers = wanted.form ? gapHeaders(wanted.form.isWorkAsked) : {}
    const search = searchPages.asked(wanted.url)
    const moment = await momentOf(payload)
    const { changes, day } = moment
    const mayKeep = isOn && wanted.mayKeep
    const ask = (url: string) =>
      captureResponse({ url, host, isHttps, acceptLanguage: locale, headers }, handleByNext)
    const answer = async () => {
      if (!search) return ask(wanted.url)
      // What stands around answers is made once for many, and nobody says what of.
      noteEverything()
      const version = isOn ? `${await currentContentVersion(payload)} ${day}` : crypto.randomUUID()
      return searchPages.render(search, version, ask)
    }
    const render = async () => {
      const { result: captured, trace } = await Trace.of(changes, async () => {
        // Its questions are not remembered either: one may hold where its reader stands.
        if (!mayKeep) noteEverything()
        return orProblemPage(await answer(), locale, ask)
      })
      const body = plainBody(captured)
      const made: RenderedPage = {
        status: captured.status,
        headers: saysNothingFound(findPage(wanted.url.split('?', 1)[0] ?? '/'), body)
          ? { ...captured.headers, [FOUND_NOTHING]: 'yes' }
          : captured.headers,
        etag: contentTag(body),
        body,
      }
      const isWhole = isStamped(wanted, made)
      if (!isWhole)
        logger.error({ page: wanted.url, msg: 'The page of a form has no place for its stamp' })
      return { page: made, madeFrom: trace, mayKeep: mayKeep && isWhole && captured.status === 200 }
    }
    const kept = mayKeep ? cache.find(day, wanted.key) : undefined
    // Another one may have made it since this one passed by the kept ones, or nothing of it has changed.
    if (kept && (await kept.madeFrom.isCurrent(changes))) return kept
    const made = await cache.render({ day, step: changes.at }, wanted.key, render)
    // The old one stays as long as it may be shown, but not where there is no new one to keep.
    if (kept) cache.drop(wanted.key, kept)
    return made
  }
  return { page, isDrawnHere: ({ url }: WantedPage) => searchPages.asked(url) !== undefined }
}

function plainBody(captured: CapturedResponse): Buffer {
  const isHtml = captured.headers['content-type']?.startsWith('text/html') ?? false
  if (!isHtml || captured.isPlain) return captured.body
  return Buffer.from(plainHtml(captured.body.toString('utf8')))
}

/**
 * Pages are true until something that they were made from changes, and for one day: notices end, reviews fall
 * due and "this year" changes at midnight in Quebec without anything being published.
 */
const momentOf = async (payload: Payload): Promise<PageMoment> => ({
  changes: await currentChanges(payload),
  day: dayAt(new Date()),
})

interface PageMoment {
  changes: ChangeLog
  day: string
}

import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import { currentContentVersion, isDatabaseSilent } from '@/contentVersion/version'
import { DatabaseAway } from '@/db/retry'
import { within } from '@/db/within'
import type { Locale } from '@/i18n/locales'

import { captureResponse } from './captureResponse'
import { plainHtml } from './plainHtml'
import { readerLocale } from './readerLocale'
import type { NextHandler } from './readingPages'

/** So long a reader waits for a page before anybody asks whether the database is there, in milliseconds. */
const PAGE_MS = 4_000

/** When a reader may try again: a server that takes another one's place does so within this time. In seconds. */
const RETRY_AFTER_S = 30

/** @throws {DatabaseAway} while the database is silent */
export async function refuseWhileSilent(payload: Payload): Promise<void> {
  await currentContentVersion(payload)
  if (isDatabaseSilent()) throw new DatabaseAway('The database is silent')
}

/**
 * A page that needs the database, for as long as the database is heard.
 *
 * @param hasLeft whether who asked has left: their page may never come (`drawings.ts`), and nobody asks for it any more
 * @throws {DatabaseAway} when it is silent: nobody knows when the page would come
 */
export async function whileHeard<T>(
  payload: Payload,
  page: Promise<T>,
  hasLeft: () => boolean,
): Promise<T> {
  const settled = page.then(
    () => true,
    () => true,
  )
  for (;;) {
    const isThere = await within(PAGE_MS, settled).catch(() => false)
    if (isThere || hasLeft()) return page
    await refuseWhileSilent(payload)
  }
}

/** Says in the place of a page, as a whole page in the reader's language, that it cannot be read now. */
export function awayPageOf(handleByNext: NextHandler): (handler: RequestHandler) => RequestHandler {
  const pageIn = awayPages(handleByNext)
  return (handler) => async (req, res, next) => {
    try {
      await handler(req, res, next)
    } catch (error) {
      if (!(error instanceof DatabaseAway) || res.headersSent) throw error
      if (res.closed) return
      const page = await pageIn(readerLocale(req))
      if (page === undefined) throw error
      res.status(503).type('html').setHeader('Cache-Control', 'no-store')
      res.setHeader('Retry-After', RETRY_AFTER_S)
      res.end(req.method === 'HEAD' ? undefined : page)
    }
  }
}

/** The page of each language, drawn once: while nothing else can be read, it is all that many ask for. */
function awayPages(handleByNext: NextHandler): (locale: Locale) => Promise<string | undefined> {
  const drawn = new Map<Locale, Promise<string | undefined>>()
  const draw = async (locale: Locale) => {
    const url = `/${locale}/problem/503`
    const asked = { url, host: 'localhost', isHttps: false, acceptLanguage: locale }
    const { status, body } = await captureResponse(asked, handleByNext)
    return status === 200 ? plainHtml(body.toString('utf8')) : undefined
  }
  return async (locale) => {
    const page = drawn.get(locale) ?? draw(locale)
    drawn.set(locale, page)
    // One that never comes is nobody else's.
    const html = await within(PAGE_MS, page).catch(() => undefined)
    if (html === undefined) drawn.delete(locale)
    return html
  }
}

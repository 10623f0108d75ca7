import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'

import { currentContentVersion, isDatabaseSilent } from '@/contentVersion/version'
import { DatabaseAway } from '@/db/retry'
import { within } from '@/db/within'

import { captureResponse } from './captureResponse'
import { plainHtml } from './plainHtml'
import { readerLocale } from './readerLocale'
import type { NextHandler } from './readingPages'

/** So long a reader waits for a page before anybody asks whether the database is there, in milliseconds. */
const PAGE_MS = 4_000

/** When a reader may try again: a server that takes another one's place does so within this time. In seconds. */
const RETRY_AFTER_S = 30

/**
 * A page that needs the database, for as long as the database is heard.
 *
 * @throws {DatabaseAway} when it is silent: nobody knows when the page would come
 */
export async function whileHeard<T>(payload: Payload, page: Promise<T>): Promise<T> {
  const settled = page.then(
    () => true,
    () => true,
  )
  for (;;) {
    const isThere = await within(PAGE_MS, settled).catch(() => false)
    if (isThere) return page
    await currentContentVersion(payload)
    if (isDatabaseSilent()) throw new DatabaseAway('The database is silent')
  }
}

/** Says in the place of a page, as a whole page in the reader's language, that it cannot be read now. */
export function orSayAway(handler: RequestHandler, handleByNext: NextHandler): RequestHandler {
  return async (req, res, next) => {
    try {
      await handler(req, res, next)
    } catch (error) {
      if (!(error instanceof DatabaseAway) || res.headersSent) throw error
      await sayAway(req, res, handleByNext, error)
    }
  }
}

async function sayAway(
  req: Request,
  res: Response,
  handleByNext: NextHandler,
  cause: DatabaseAway,
): Promise<void> {
  const locale = readerLocale(req)
  const host = req.headers.host ?? 'localhost'
  const asked = { url: `/${locale}/problem/503`, host, isHttps: req.secure, acceptLanguage: locale }
  const { status, body } = await captureResponse(asked, handleByNext)
  if (status !== 200) throw cause
  res.status(503).type('html').setHeader('Cache-Control', 'no-store')
  res.setHeader('Retry-After', RETRY_AFTER_S)
  res.end(req.method === 'HEAD' ? undefined : plainHtml(body.toString('utf8')))
}

import type { Request, Response } from 'express'

import { captureResponse } from './captureResponse'
import { plainHtml } from './plainHtml'
import { orProblemPage } from './problemPages'
import { readerLocale } from './readerLocale'
import type { NextHandler } from './readingPages'

interface OwnPage {
  /** Path and query. */
  url: string
  /** Of the answer, where the page itself is there. */
  status: number
  /** What the server tells the page of this reader. */
  headers: Record<string, string>
}

/**
 * Sends a page that is one reader's own: drawn by Next in nobody's name, but for what it is told of them, and made plain.
 */
export async function sendOwnPage(
  req: Request,
  res: Response,
  handleByNext: NextHandler,
  { url, status, headers }: OwnPage,
): Promise<void> {
  const acceptLanguage = readerLocale(req)
  const host = req.headers.host ?? 'localhost'
  const ask = (address: string, told = {}) =>
    captureResponse(
      { url: address, host, isHttps: req.secure, acceptLanguage, headers: told },
      handleByNext,
    )
  const page = await orProblemPage(await ask(url, headers), acceptLanguage, ask)
  const { location } = page.headers
  if (location) return res.redirect(page.status, location)
  res
    .status(page.status === 200 ? status : page.status)
    .type('html')
    .send(req.method === 'HEAD' ? '' : plainHtml(page.body.toString('utf8')))
}

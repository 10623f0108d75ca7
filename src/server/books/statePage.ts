import type { Request, Response } from 'express'

import { AGAIN_S, describeFileState, type FileState } from '@/i18n/fileStates'
import type { Label, Locale } from '@/i18n/locales'

import { captureResponse } from '../captureResponse'
import { markForeseen } from '../logging'
import { plainHtml } from '../plainHtml'
import type { NextHandler } from '../readingPages'
import { refuse } from '../refuse'

interface Told {
  state: FileState
  /** What can be read or printed in its place. */
  page: string
  locale: Locale
  /** Of the content: the frame of the page shows some of it. */
  version: string
  handleByNext: NextHandler
}

/** Said while the site is as it should be; what could not be made is a fault. */
const FORESEEN: ReadonlySet<FileState> = new Set(['full', 'withoutBrowser'])

/** Tells in a page what became of a file; the page looks again by itself, without a script. */
export async function sendState(req: Request, res: Response, told: Told): Promise<void> {
  const { state, page, locale, version, handleByNext } = told
  const again = AGAIN_S[state]
  const status = state === 'making' ? 202 : 503
  if (FORESEEN.has(state)) markForeseen(res)
  res.setHeader('Cache-Control', 'no-store')
  res.setHeader('Content-Language', locale)
  if (again !== undefined) {
    res.setHeader('Retry-After', again)
    res.setHeader('Refresh', again)
  }
  const html = await draw(
    version,
    {
      url: `/${locale}/problem/file/${state}${page}`,
      host: req.headers.host ?? 'localhost',
      isHttps: req.secure,
      acceptLanguage: locale,
    },
    handleByNext,
  )
  // Where Next has no such page, one sentence.
  if (html === undefined) return refuse(req, res, status, sentenceOf(state))
  res.status(status).type('html')
  res.end(req.method === 'HEAD' ? undefined : html)
}

/** Nothing where Next has no such page. */
type Drawn = Promise<string | undefined>

/** How long a drawn page is sent again: it has nothing of who asks, and many look every few seconds. */
const KEPT_MS = 60_000

/** Some twenty kilobytes each. */
const MOST_KEPT = 100

/** Also while they are being drawn: many who wait for one file are told at the same moment. */
const kept = new Map<string, { drawn: Drawn; at: number }>()

function draw(
  version: string,
  asked: Parameters<typeof captureResponse>[0],
  handleByNext: NextHandler,
): Drawn {
  const key = JSON.stringify([version, asked])
  const known = kept.get(key)
  if (known && Date.now() - known.at < KEPT_MS) return known.drawn
  const drawn: Drawn = captureResponse(asked, handleByNext).then(({ status, body }) =>
    status === 200 ? plainHtml(body.toString('utf8')) : undefined,
  )
  const entry = { drawn, at: Date.now() }
  kept.delete(key)
  kept.set(key, entry)
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  const forget = () => kept.get(key) === entry && kept.delete(key)
  drawn.then((html) => html ?? forget(), forget)
  return drawn
}

const sentenceOf = (state: FileState): Label => ({
  fr: describeFileState('fr', state),
  en: describeFileState('en', state),
  es: describeFileState('es', state),
})

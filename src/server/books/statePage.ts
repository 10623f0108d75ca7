import type { Request, Response } from 'express'

import type { Label, Locale } from '@/i18n/locales'
import { messages } from '@/i18n/messages'

import { captureResponse } from '../captureResponse'
import { plainHtml } from '../plainHtml'
import type { NextHandler } from '../readingPages'
import { refuse } from '../refuse'

/** Why a file is not sent: it is being made, could not be, too many wait, or nobody can make it. */
export type FileState = 'making' | 'failed' | 'full' | 'withoutBrowser'

/** Seconds after which a page looks again by itself; only where looking again helps. */
const AGAIN_S: Partial<Record<FileState, number>> = { making: 4, full: 30 }

interface Told {
  state: FileState
  /** What can be read or printed in its place. */
  page: string
  locale: Locale
  handleByNext: NextHandler
}

/** Tells in a page what became of a file; the page looks again by itself, without a script. */
export async function sendState(req: Request, res: Response, told: Told): Promise<void> {
  const { state, page, locale, handleByNext } = told
  const again = AGAIN_S[state]
  const status = state === 'making' ? 202 : 503
  res.setHeader('Cache-Control', 'no-store')
  res.setHeader('Content-Language', locale)
  if (again !== undefined) {
    res.setHeader('Retry-After', again)
    res.setHeader('Refresh', again)
  }
  const made = await draw(
    {
      url: `/${locale}/problem/file/${state}${page}`,
      host: req.headers.host ?? 'localhost',
      isHttps: req.secure,
      acceptLanguage: locale,
    },
    handleByNext,
  )
  // Where Next has no such page, one sentence.
  if (made.status !== 200) return refuse(req, res, status, sentenceOf(state))
  res.status(status).type('html')
  res.end(req.method === 'HEAD' ? undefined : plainHtml(made.body.toString('utf8')))
}

type Drawn = ReturnType<typeof captureResponse>

/** Pages that are being drawn: many who wait for one file are told at the same moment. */
const drawing = new Map<string, Drawn>()

function draw(asked: Parameters<typeof captureResponse>[0], handleByNext: NextHandler): Drawn {
  const key = JSON.stringify(asked)
  const known = drawing.get(key)
  if (known) return known
  const drawn = captureResponse(asked, handleByNext).finally(() => drawing.delete(key))
  drawing.set(key, drawn)
  return drawn
}

const sentenceOf = (state: FileState): Label => ({
  fr: messages.fr.errors.file[state].text,
  en: messages.en.errors.file[state].text,
  es: messages.es.errors.file[state].text,
})

import type { Request, Response } from 'express'

import type { Locale } from '@/i18n/locales'

import { isOpenData } from './openData/paths'
import { sendProblem } from './openData/problem'
import { readerLocale } from './readerLocale'
import { requestKind } from './requestKind'

/** What a person is told, in each language. */
export type Sentences = Readonly<Record<Locale, string>>

/** Answers with one sentence in the reader's language: JSON to programs, plain text to people. */
export function refuse(
  req: Request,
  res: Response,
  status: number,
  sentences: Sentences,
  kind = requestKind(req.path),
): void {
  if (isOpenData(req.path)) return sendProblem(req, res, status, sentences)
  const message = sentences[readerLocale(req)]
  res.status(status).setHeader('Cache-Control', 'no-store')
  if (kind === 'api' && req.accepts(['json', 'html']) !== 'html') {
    res.json({ errors: [{ message }] })
  } else {
    res.type('text/plain').send(message)
  }
}

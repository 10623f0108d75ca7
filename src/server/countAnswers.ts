import type { Request, RequestHandler, Response } from 'express'

import { isPerson, isReader } from '@/statistics/readers'
import type { Recorder } from '@/statistics/payload/recorder'
import { askedSearch, mayCount, readPage, takenFile } from '@/statistics/whatCounts'

import { FOUND_NOTHING } from './foundNothing'
import { requestKind } from './requestKind'

/**
 * Counts what leaves whole: pages that were read, kept or fresh; files; searches. Stands before both ways of
 * answering, looks at the request for nothing but whether a person reads, and keeps nothing of it.
 */
export function countAnswers(recorder: Recorder | undefined): RequestHandler {
  return (req, res, next) => {
    const kind = recorder && req.method === 'GET' ? mayCount(req.path) : undefined
    if (recorder && kind === 'page' && isReader(req.headers)) {
      const { originalUrl } = req
      res.once('finish', () => countPage(recorder, originalUrl, res))
    } else if (recorder && kind === 'file' && isPerson(req.headers)) {
      const { originalUrl } = req
      res.once('finish', () => countFile(recorder, originalUrl, res))
    }
    next()
  }
}

function countPage(recorder: Recorder, url: string, res: Response): void {
  const answered = answeredOf(url, res)
  // The map, accounts and personal pages are read by somebody: they are not counted, nor is their address remembered.
  if (requestKind(answered.path) !== 'reading') return
  const read = readPage(answered)
  if (!read) return
  recorder.count(read.counted)
  const asked = askedSearch(read, answered.query)
  if (!asked) return
  recorder.count(asked.counted)
  const { locals } = res as Response<unknown, FoundNothing>
  if (locals[FOUND_NOTHING]) recorder.countEmpty(asked.counted.locale, asked.counted, asked.words)
}

interface FoundNothing extends Record<string, unknown> {
  [FOUND_NOTHING]?: boolean
}

function countFile(recorder: Recorder, url: string, res: Response): void {
  const taken = takenFile(answeredOf(url, res))
  if (taken) recorder.count(taken)
}

function answeredOf(url: Request['originalUrl'], res: Response) {
  const at = url.indexOf('?')
  return {
    path: at === -1 ? url : url.slice(0, at),
    query: at === -1 ? '' : url.slice(at + 1),
    status: res.statusCode,
    type: String(res.getHeader('Content-Type') ?? ''),
  }
}

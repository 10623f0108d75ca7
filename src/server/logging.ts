import { randomUUID } from 'node:crypto'

import type { RequestHandler, Response } from 'express'
import pino, { type Logger } from 'pino'

import type { Env } from '@/env'

import { thisProcess } from '@/operations/status/thisProcess'

import { requestKind } from './requestKind'

export type { Logger }

/** Structured logs on standard output, one JSON object a line. */
export const createLogger = (settings: Pick<Env, 'LOG_LEVEL'>): Logger =>
  pino({ level: settings.LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime })

/** Marks an answer of 500 and above as no fault of the site: it says what is not offered, or asks for patience. */
export const markForeseen = (res: Response): void => {
  res.locals.isForeseen = true
}

const isForeseen = (res: Response): boolean => res.locals.isForeseen === true

const USABLE_ID = /^[\w-]{8,64}$/

/**
 * Gives each request an identifier and writes one line when it is answered. Neither the reader's
 * address nor the query is written: a query may hold where a person is and what help they seek.
 */
export function requestLog(logger: Logger): RequestHandler {
  return (req, res, next) => {
    const sent = req.headers['x-request-id']
    const id = typeof sent === 'string' && USABLE_ID.test(sent) ? sent : randomUUID()
    res.setHeader('X-Request-Id', id)
    const startedAt = performance.now()
    const { method, path } = req
    res.on('close', () => {
      thisProcess().requests += 1
      const line = {
        id,
        method,
        path,
        kind: requestKind(path),
        status: res.statusCode,
        ms: Math.round((performance.now() - startedAt) * 10) / 10,
        cache: res.getHeader('X-Page-Cache'),
        finished: res.writableFinished,
      }
      if (res.statusCode >= 500 && !isForeseen(res)) {
        thisProcess().faults.count(line.kind)
        logger.error(line, 'request')
      } else logger.debug(line, 'request')
    })
    res.locals.requestId = id
    next()
  }
}

import type { Request, RequestHandler } from 'express'

import { MAX_FILE_BYTES } from '@/translation/xliff/limits'

import { type EndpointRule, ruleOf } from './endpoints'
import { refuse, type Sentences } from './refuse'

const MEBIBYTE = 1024 * 1024
/** A chapter with twenty tables weighs about 400 KB as JSON. */
const ORDINARY_BODY_BYTES = 4 * MEBIBYTE

/** An upload carries its form around the file. */
export const uploadBodyBytes = (uploadLimitMb: number): number =>
  uploadLimitMb * MEBIBYTE + ORDINARY_BODY_BYTES

/** Which columns a person shows, which panels are open: never more than this. */
const PREFERENCE_BYTES = 32 * 1024

type BodyKind = 'ordinary' | NonNullable<EndpointRule['body']>

/** A refused body may go on coming for this long, then its connection ends. */
const LINGER_MS = 30_000

/**
 * Refuses bodies that are too large before a byte of them is read. A body that may come is left to
 * Payload: read here, it would be gone there.
 *
 * @param lingerMs how long what is refused may go on coming, in milliseconds
 */
export function bodyLimits(uploadLimitMb: number, lingerMs = LINGER_MS): RequestHandler {
  const limits: Readonly<Record<BodyKind, number>> = {
    ordinary: ORDINARY_BODY_BYTES,
    upload: uploadBodyBytes(uploadLimitMb),
    passages: MAX_FILE_BYTES,
    preference: PREFERENCE_BYTES,
  }
  return (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD' || req.method === 'OPTIONS') return next()
    const limit = limits[ruleOf(req.method, req.path)?.body ?? 'ordinary']
    const length = req.headers['content-length']
    if (length === undefined && req.headers['transfer-encoding'] !== undefined) {
      readAway(req, lingerMs)
      return refuse(req, res, 411, LENGTH_NEEDED)
    }
    if (Number(length ?? 0) > limit) {
      readAway(req, lingerMs)
      return refuse(req, res, 413, tooLarge(limit / MEBIBYTE))
    }
    next()
  }
}

/**
 * Throws away what still comes of a refused body. A connection that closes under who is sending takes the
 * answer along: they would learn that the line broke, not why.
 */
function readAway(req: Request, lingerMs: number): void {
  const late = setTimeout(() => req.destroy(), lingerMs).unref()
  req.once('close', () => clearTimeout(late))
  req.resume()
}

const LENGTH_NEEDED: Sentences = {
  fr: 'L’envoi ne dit pas sa taille.',
  en: 'The request does not state its length.',
  es: 'El envío no indica su tamaño.',
}

/** @param limitMb in mebibytes; less than one is told in kibibytes */
export function tooLarge(limitMb: number): Sentences {
  const isSmall = limitMb < 1
  const size = Math.floor(isSmall ? limitMb * 1024 : limitMb)
  return {
    fr: `L’envoi dépasse ${size} ${isSmall ? 'Ko' : 'Mo'}. Rien n’a été enregistré.`,
    en: `The request is larger than ${size} ${isSmall ? 'KB' : 'MB'}. Nothing was saved.`,
    es: `El envío supera ${size} ${isSmall ? 'KB' : 'MB'}. No se guardó nada.`,
  }
}

import type { RequestHandler } from 'express'

import { isImage, smallestOf } from '@/media/images'
import { typeOfName } from '@/media/kinds'

/** Pictures and documents, as Payload serves them. */
const FOLDER = '/api/media/file/'

/** A file that anyone may read never becomes another one under its name: what was public is not replaced. */
const PUBLIC = 'public, max-age=86400'

/**
 * What every picture and document says of itself. Documents are saved, not opened on our address; what a visitor gets
 * may be kept, what somebody signed in gets may be of a draft and may not. Who asked to be spared data gets the
 * smallest of the same picture.
 */
export const mediaFiles: RequestHandler = (req, res, next) => {
  if (!req.path.startsWith(FOLDER)) return next()
  const name = lastOf(req.path)
  if (!isPicture(name)) res.setHeader('Content-Disposition', attachmentOf(name))
  res.vary('Save-Data')
  if (/^on\b/i.test(req.get('Save-Data') ?? '')) req.url = smallestOf(req.path)
  const mayBePrivate = Boolean(req.headers.cookie ?? req.headers.authorization)
  const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => typeof res
  res.writeHead = ((...args: unknown[]) => {
    const status = typeof args[0] === 'number' ? args[0] : res.statusCode
    const isFile = status < 300 || status === 304
    res.setHeader('Cache-Control', isFile && !mayBePrivate ? PUBLIC : 'private, no-store')
    // A refusal is read, not saved.
    if (!isFile) res.removeHeader('Content-Disposition')
    return writeHead(...args)
  }) as typeof res.writeHead
  next()
}

function lastOf(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(last)
  } catch {
    return last // names no file
  }
}

const isPicture = (name: string): boolean => isImage({ mimeType: typeOfName(name) })

/** Saved under its own name, accents included (RFC 6266). */
export const attachmentOf = (name: string): string =>
  `attachment; filename="${name.replace(/[^\w .()-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`

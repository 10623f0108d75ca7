import type { RequestHandler } from 'express'

const MEBIBYTE = 1024 * 1024
/** A chapter with twenty tables weighs about 400 KB as JSON. */
const ORDINARY_BODY_BYTES = 4 * MEBIBYTE

const UPLOADS = /^\/api\/(media|lmia-files|lmia)(\/|$)/

/**
 * Refuses bodies that are too large before a byte of them is read. The body itself is left to
 * Payload: read here, it would be gone there.
 */
export function bodyLimits(uploadLimitMb: number): RequestHandler {
  return (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD' || req.method === 'OPTIONS') return next()
    const isUpload = UPLOADS.test(req.path)
    // An upload carries its form around the file.
    const limit = isUpload ? uploadLimitMb * MEBIBYTE + ORDINARY_BODY_BYTES : ORDINARY_BODY_BYTES
    const length = req.headers['content-length']
    if (length === undefined && req.headers['transfer-encoding'] !== undefined) {
      res.status(411).json({ errors: [{ message: LENGTH_NEEDED[localeOf(req)] }] })
      return
    }
    if (Number(length ?? 0) > limit) {
      const message = TOO_LARGE[localeOf(req)](Math.floor(limit / MEBIBYTE))
      res.setHeader('Connection', 'close')
      res.status(413).json({ errors: [{ message }] })
      return
    }
    next()
  }
}

const localeOf = (req: Parameters<RequestHandler>[0]): 'fr' | 'en' | 'es' =>
  (req.acceptsLanguages('fr', 'en', 'es') || 'fr') as 'fr' | 'en' | 'es'

const LENGTH_NEEDED = {
  fr: 'L’envoi ne dit pas sa taille.',
  en: 'The request does not state its length.',
  es: 'El envío no indica su tamaño.',
}

const TOO_LARGE = {
  fr: (mb: number) => `L’envoi dépasse ${mb} Mo. Rien n’a été enregistré.`,
  en: (mb: number) => `The request is larger than ${mb} MB. Nothing was saved.`,
  es: (mb: number) => `El envío supera ${mb} MB. No se guardó nada.`,
}

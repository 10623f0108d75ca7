import type { Request, RequestHandler } from 'express'

import { refuse, type Sentences } from './refuse'

const TOO_SLOW: Sentences = {
  fr: 'L’envoi s’est arrêté en chemin. Rien n’a été enregistré\u00a0: réessayez.',
  en: 'What was being sent stopped on the way. Nothing was saved: try again.',
  es: 'El envío se detuvo en el camino. No se guardó nada: inténtelo de nuevo.',
}

interface Options {
  /** How long a body may bring nothing before its request ends, in milliseconds. */
  stallMs: number
}

/**
 * Ends a request whose body stops coming: each would hold a connection, and what reads it, for five
 * minutes. It looks at what the connection brought, because reading here would take the body away.
 */
export function stalledBodies({ stallMs }: Options): RequestHandler {
  return (req, res, next) => {
    if (!hasBody(req)) return next()
    let read = req.socket.bytesRead
    const watch = setInterval(() => {
      if (req.complete || res.writableEnded) return clearInterval(watch)
      if (req.socket.bytesRead > read) {
        read = req.socket.bytesRead
        return
      }
      clearInterval(watch)
      res.locals.isStalled = true
      if (res.headersSent) return void req.destroy()
      res.setHeader('Connection', 'close')
      res.once('finish', () => req.destroy())
      refuse(req, res, 408, TOO_SLOW)
    }, stallMs)
    res.once('close', () => clearInterval(watch))
    next()
  }
}

const hasBody = ({ headers }: Request): boolean =>
  Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined

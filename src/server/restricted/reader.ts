import type { Request, RequestHandler } from 'express'
import type { Payload, PayloadRequest } from 'payload'

import { canReadMap } from '@/access'
import { firstLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'

import { readerLocale } from '../readerLocale'

import { Readers } from './readers'

/** What the routes know once the rule has let a person through. */
export interface Reader {
  user: NonNullable<PayloadRequest['user']>
  locale: Locale
}

/**
 * The one rule in front of everything restricted. Whoever does not pass learns nothing, not even
 * whether what they asked for exists; and no cache keeps any answer, refusals included.
 */
export function mapReadersOnly(payload: Payload): RequestHandler {
  const readers = new Readers(payload)
  return async (req, res, next) => {
    res.set('Cache-Control', 'private, no-store')
    res.set('Vary', 'Cookie')
    const locale = localeOf(req)
    const user = await readers.find(new Headers(req.headers as Record<string, string>))
    if (!user) {
      res.status(401).json({ errors: [{ message: SIGN_IN[locale] }] })
    } else if (!canReadMap(user, new Date())) {
      res.status(403).json({ errors: [{ message: NO_ACCESS[locale] }] })
    } else {
      const reader: Reader = { user, locale }
      res.locals.reader = reader
      next()
    }
  }
}

/** The language that the page speaks (`lang`), else the browser's. */
function localeOf(req: Request): Locale {
  return firstLocale(req.query.lang, readerLocale(req))
}

const SIGN_IN: Record<Locale, string> = {
  fr: 'Connectez-vous pour lire la carte.',
  en: 'Sign in to read the map.',
  es: 'Inicie sesión para leer el mapa.',
}

const NO_ACCESS: Record<Locale, string> = {
  fr: 'Votre compte ne donne pas accès à la carte, ou cet accès a pris fin.',
  en: 'Your account does not give access to the map, or this access has ended.',
  es: 'Su cuenta no da acceso al mapa, o este acceso ha terminado.',
}

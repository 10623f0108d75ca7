import type { Request } from 'express'

import { firstLocale } from '@/i18n/firstLocale'
import { LOCALES, type Locale } from '@/i18n/locales'

/** The language to answer in: of the address, else the browser's, else the source's. */
export function readerLocale(req: Pick<Request, 'path' | 'acceptsLanguages'>): Locale {
  return firstLocale(req.path.split('/')[1], req.acceptsLanguages(...LOCALES))
}

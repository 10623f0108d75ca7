import type { Request } from 'express'

import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '@/i18n/locales'

/** The language to answer in: of the address, else the browser's, else the source's. */
export function readerLocale(req: Pick<Request, 'path' | 'acceptsLanguages'>): Locale {
  const first = req.path.split('/')[1]
  if (isLocale(first)) return first
  const accepted = req.acceptsLanguages(...LOCALES)
  return isLocale(accepted) ? accepted : DEFAULT_LOCALE
}

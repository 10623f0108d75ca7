import { LOCALES, type Locale } from './locales'
import { pathTo } from './paths'

const NAME = 'handout.pdf'

/** Where a handout is asked for as a PDF: its page's own words come after it. */
export const handoutPdfPath = (locale: Locale): string => `${pathTo(locale, '/handout')}/${NAME}`

/** The language of whoever asks there; nothing for other addresses. */
export const handoutPdfLocale = (path: string): Locale | undefined =>
  LOCALES.find((locale) => path === handoutPdfPath(locale))

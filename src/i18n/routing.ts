import { defineRouting } from 'next-intl/routing'

import { DEFAULT_LOCALE, LOCALES } from './locales'
import { PATHNAMES } from './pathnames'

/** How next-intl reads addresses: the locale always first, no cookie, no alternate-links header. */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: DEFAULT_LOCALE,
  localePrefix: 'always',
  localeCookie: false,
  alternateLinks: false,
  pathnames: PATHNAMES,
})

import type { Metadata } from 'next'

import { absoluteUrl } from './alternates'
import type { Href } from './href'
import type { Locale } from './locales'

/** What tells programs that a page has a feed, for its metadata's `alternates`. */
export const feedOf = (
  locale: Locale,
  feed: Href,
  title: string,
): Pick<NonNullable<Metadata['alternates']>, 'types'> => ({
  types: { 'application/atom+xml': [{ url: absoluteUrl(locale, feed), title }] },
})

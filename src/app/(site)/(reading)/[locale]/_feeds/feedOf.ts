import type { Metadata } from 'next'

import { ATOM_TYPE } from '@/exports/atom'
import { absoluteUrl } from '@/i18n/alternates'
import type { Href } from '@/i18n/href'
import type { Locale } from '@/i18n/locales'

/** What tells programs that a page has a feed, for its metadata's `alternates`. */
export const feedOf = (
  locale: Locale,
  feed: Href,
  title: string,
): Pick<NonNullable<Metadata['alternates']>, 'types'> => ({
  types: { [ATOM_TYPE]: [{ url: absoluteUrl(locale, feed), title }] },
})

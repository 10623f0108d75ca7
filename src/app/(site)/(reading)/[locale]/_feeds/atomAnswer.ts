import { ATOM_TYPE, atomXml, type FeedEntry, type FeedWords } from '@/exports/atom'
import { identifierOf } from '@/exports/hsds/identifiers'
import { absoluteUrl } from '@/i18n/alternates'
import type { Href } from '@/i18n/href'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import type { PlainPassage } from '@/translation'

/** Enough for a program that asks once a month. */
export const MOST_ENTRIES = 50

interface FeedOfPage {
  locale: Locale
  /** What the feed is called; the name of the site is put before it. */
  title: string
  subtitle?: string
  self: Href
  page: Href
  entries: readonly FeedEntry[]
}

/** A feed as it is sent. */
export function atomAnswer({ locale, title, subtitle, self, page, entries }: FeedOfPage) {
  const t = translator(locale, 'common')
  const selfUrl = absoluteUrl(locale, self)
  const xml = atomXml({
    id: selfUrl,
    title: `${t('siteName')} · ${title}`,
    subtitle,
    language: locale,
    author: t('siteName'),
    selfUrl,
    pageUrl: absoluteUrl(locale, page),
    entries: entries.slice(0, MOST_ENTRIES),
  })
  return new Response(xml, { headers: { 'Content-Type': `${ATOM_TYPE}; charset=utf-8` } })
}

/** The name of an entry for good, whatever address or title it gets. */
export const entryId = (locale: Locale, ...parts: readonly string[]): string =>
  `urn:uuid:${identifierOf('feed', locale, ...parts)}`

/** A passage in a feed, marked where it is still in French. */
export const feedWords = ({ text, state }: PlainPassage): FeedWords => ({
  text,
  ...(state === 'missing' ? { language: DEFAULT_LOCALE } : {}),
})

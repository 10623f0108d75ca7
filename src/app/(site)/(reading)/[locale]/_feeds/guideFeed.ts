import { listGuideChanges, type GuideChange } from '@/data/guide/changes'
import type { FeedEntry } from '@/exports/atom'
import { absoluteUrl } from '@/i18n/alternates'
import type { Href } from '@/i18n/href'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

import { atomAnswer, entryId, feedWords } from './atomAnswer'

interface Asked {
  locale: Locale
  title: string
  self: Href
  page: Href
  /** The French address of one chapter; without it, the whole guide. */
  slug?: string
}

/** What changed in the guide, or in one chapter, as a feed. */
export async function guideFeed({ locale, slug, ...feed }: Asked): Promise<Response> {
  const changes = await listGuideChanges({ locale, slug })
  const t = translator(locale, 'guide.changes')
  const entryOf = ({ chapter, date, kind, note }: GuideChange): FeedEntry => ({
    id: entryId(locale, 'guide', chapter.slug, kind, date),
    title: feedWords(chapter.title),
    url: absoluteUrl(locale, { pathname: '/guide/[slug]', params: { slug: chapter.address } }),
    updated: new Date(date).toISOString(),
    summary: note ? feedWords(note) : { text: t(`kind.${kind}`) },
  })
  return atomAnswer({ locale, subtitle: t('lead'), entries: changes.map(entryOf), ...feed })
}

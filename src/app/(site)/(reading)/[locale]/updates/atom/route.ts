import { listUpdates } from '@/data/updates'
import { noonOf } from '@/days/calendar'
import { absoluteUrl } from '@/i18n/alternates'
import { firstLocale } from '@/i18n/firstLocale'
import { translator } from '@/i18n/translator'

import { atomAnswer, entryId, feedWords, MOST_ENTRIES } from '../../_feeds/atomAnswer'

interface Context {
  params: Promise<{ locale: string }>
}

/** What is new, for programs that follow the site. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const locale = firstLocale((await params).locale)
  const t = translator(locale, 'pages.updates')
  const { updates } = await listUpdates({ locale, limit: MOST_ENTRIES })
  return atomAnswer({
    locale,
    title: t('title'),
    subtitle: t('lead'),
    self: '/updates/atom',
    page: '/updates',
    entries: updates.map(({ slug, title, summary, date, publishedAt }) => ({
      id: entryId(locale, 'updates', slug),
      title: feedWords(title),
      url: absoluteUrl(locale, { pathname: '/updates/[slug]', params: { slug } }),
      updated: publishedAt ? new Date(publishedAt).toISOString() : noonOf(date).toISOString(),
      ...(summary?.text ? { summary: feedWords(summary) } : {}),
    })),
  })
}

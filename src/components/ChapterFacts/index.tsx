import { getTranslations } from 'next-intl/server'

import { ArticleJsonLd } from '@/components/JsonLd/ArticleJsonLd'
import { Section } from '@/components/Section'
import type { ChapterView } from '@/data/guide/chapters'
import { dayAt } from '@/days/calendar'
import { formatDay, formatMonth } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

/** "This text": when it was published, when it will be read again, where to say it is wrong. */
export async function ChapterFacts({ locale, chapter }: { locale: Locale; chapter: ChapterView }) {
  const t = await getTranslations({ locale, namespace: 'guide.facts' })
  const feedback = pathTo(locale, {
    pathname: '/feedback',
    query: {
      from: pathTo(locale, { pathname: '/guide/[slug]', params: { slug: chapter.address } }),
    },
  })
  return (
    <Section title={t('title')} size="small" id="facts">
      <ArticleJsonLd locale={locale} text={chapter} publishedAt={chapter.publishedAt} />
      <p className="small muted">
        {chapter.publishedAt &&
          t('published', {
            date: formatDay(dayAt(chapter.publishedAt), locale),
            edition: chapter.edition,
          })}
        {chapter.reviewBy && (
          <>
            <br />
            {t('reviewBy', { date: formatMonth(chapter.reviewBy, locale) })}
          </>
        )}
        <br />
        {chapter.history.length > 0 && (
          <>
            <a href="#history">{t('history')}</a> ·{' '}
          </>
        )}
        <a href={feedback}>{t('report')}</a>
      </p>
    </Section>
  )
}

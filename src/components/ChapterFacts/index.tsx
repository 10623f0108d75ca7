import { getTranslations } from 'next-intl/server'

import { BookLinks, PDF } from '@/components/BookLinks'
import { ArticleJsonLd } from '@/components/JsonLd/ArticleJsonLd'
import { Section } from '@/components/Section'
import { booksMadeHere } from '@/data/bookFacts'
import type { ChapterView } from '@/data/guide/chapters'
import { dayAt } from '@/days/calendar'
import { formatDay, formatMonth } from '@/days/words'
import { bookPath } from '@/i18n/bookPaths'
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
      {!chapter.isWithdrawn && <ChapterFile locale={locale} chapter={chapter} />}
    </Section>
  )
}

/** The chapter as a file, where this site makes some. */
async function ChapterFile({ locale, chapter }: { locale: Locale; chapter: ChapterView }) {
  const t = await getTranslations({ locale, namespace: 'guide.book' })
  const path = bookPath({ locale, kind: 'chapter', format: 'pdf', slug: chapter.address[locale] })
  // Without its length: the page would then depend on all that the file holds.
  const links = booksMadeHere([{ path, label: t('chapterPdf'), type: PDF }])
  return links.length > 0 && <BookLinks locale={locale} links={links} />
}

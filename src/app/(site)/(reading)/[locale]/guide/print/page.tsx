import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Blocks } from '@/components/Blocks'
import { ChapterSources } from '@/components/ChapterSources'
import { Page } from '@/components/Page'
import { PassageOriginal, PassageText, passageWords } from '@/components/Passage'
import { Shell } from '@/components/Shell'
import { listFullChapters } from '@/data/guide/chapters'
import { isMostlyFrench } from '@/data/readText'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { pageAlternates } from '@/i18n/alternates'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'guide' })
  return {
    title: t('print.title'),
    alternates: pageAlternates('/guide/print', locale),
    robots: { index: false },
  }
}

/** The whole guide on one page, to print or to keep. */
export default async function PrintPage({ params }: Props) {
  const { locale } = await readParams(params)
  const chapters = await listFullChapters({ locale })
  const t = await getTranslations({ locale, namespace: 'guide' })
  const words = passageWords(locale)
  return (
    <Shell locale={locale} href="/guide/print" current="guide">
      <Page
        locale={locale}
        width="reading"
        title={t('print.title')}
        lead={t('print.lead')}
        breadcrumbs={[{ label: t('title'), href: pathTo(locale, '/guide') }]}
      >
        {chapters.map((chapter) => (
          <article key={chapter.slug} className="print-chapter" aria-labelledby={chapter.slug}>
            <p className="small muted">{chapter.partName}</p>
            <h2 id={chapter.slug} className="print-chapter-title">
              <PassageText passage={chapter.title} words={words} />
            </h2>
            <PassageOriginal passage={chapter.title} words={words} />
            {chapter.publishedAt && (
              <p className="small muted">
                {t('facts.published', {
                  date: formatDay(dayAt(chapter.publishedAt), locale),
                  edition: chapter.edition,
                })}
              </p>
            )}
            {chapter.summary && (
              <>
                <p className="page-lead">
                  <PassageText passage={chapter.summary} words={words} />
                </p>
                <PassageOriginal passage={chapter.summary} words={words} />
              </>
            )}
            <div className={isMostlyFrench(chapter.translation) ? 'prose prose--french' : 'prose'}>
              <Blocks blocks={chapter.blocks} locale={locale} anchorsOf={`${chapter.slug}-`} />
            </div>
            <ChapterSources locale={locale} sources={chapter.sources} id={chapter.slug} />
          </article>
        ))}
      </Page>
    </Shell>
  )
}

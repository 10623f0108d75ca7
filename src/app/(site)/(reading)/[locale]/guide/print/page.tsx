import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { ChapterText } from '@/components/ChapterText'
import { Page } from '@/components/Page'
import { PassageOriginal, PassageText, passageWords } from '@/components/Passage'
import { Shell } from '@/components/Shell'
import { TermNotes } from '@/components/TermNotes'
import { explainTexts } from '@/data/explainedTerms'
import { listFullChapters } from '@/data/guide/chapters'
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
  const { texts: chapters, terms } = await explainTexts(await listFullChapters({ locale }), locale)
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
            <ChapterText locale={locale} chapter={chapter} anchorsOf={`${chapter.slug}-`} />
          </article>
        ))}
        <TermNotes locale={locale} terms={terms} />
      </Page>
    </Shell>
  )
}

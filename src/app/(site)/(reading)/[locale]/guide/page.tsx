import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { BookLinks, EPUB, PDF } from '@/components/BookLinks'
import { ChapterList } from '@/components/ChapterList'
import { EmptyState } from '@/components/EmptyState'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Shell } from '@/components/Shell'
import { SideNav } from '@/components/SideNav'
import { booksMadeHere, withLengths } from '@/data/bookFacts'
import { findGuideChange } from '@/data/guide/book'
import { listChapters } from '@/data/guide/chapters'
import { readAskedDay } from '@/data/guide/past'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { env } from '@/env'
import { pageAlternates } from '@/i18n/alternates'
import { bookPath } from '@/i18n/bookPaths'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'

import { PastGuide } from './_past/PastGuide'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const { on } = await readQuery(searchParams, '/guide')
  const t = await getTranslations({ locale, namespace: 'guide' })
  const past = on === undefined ? undefined : readAskedDay(on)
  return {
    title:
      past && 'day' in past
        ? t('past.guideTitle', { date: formatDay(past.day, locale) })
        : t('title'),
    description: t('lead'),
    // A page of the past is for who has its address: search engines keep today's.
    ...(on === undefined
      ? { alternates: pageAlternates('/guide', locale) }
      : { robots: { index: false, follow: true } }),
  }
}

/** The contents of the guide: parts, chapters, and how much of each is translated. */
export default async function GuidePage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const { on } = await readQuery(searchParams, '/guide')
  const past = on === undefined ? undefined : readAskedDay(on)
  if (on !== undefined && past && !('isToday' in past)) {
    return <PastGuide locale={locale} asked={on} read={past} />
  }
  const parts = await listChapters({ locale })
  const t = await getTranslations({ locale, namespace: 'guide' })
  const editions = await getTranslations({ locale, namespace: 'editions' })
  const offline = await getTranslations({ locale, namespace: 'offline' })
  return (
    <Shell locale={locale} href="/guide" current="guide">
      <Page
        locale={locale}
        title={t('title')}
        lead={t('lead')}
        meta={
          parts.length > 0 && (
            <>
              <a href={pathTo(locale, '/guide/print')}>{t('onePage')}</a>
              <a href={pathTo(locale, '/guide/changes')}>{t('changes.title')}</a>
              <a href={pathTo(locale, '/editions')}>{editions('link')}</a>
              {env.OFFLINE && <a href={pathTo(locale, '/offline')}>{offline('link')}</a>}
            </>
          )
        }
        nav={
          parts.length > 0 && (
            <SideNav
              title={t('parts')}
              items={parts.map(({ part, name }) => ({ href: `#${part}`, label: name }))}
            />
          )
        }
      >
        {parts.length === 0 && (
          <EmptyState title={t('empty.title')}>
            <p>{t('empty.text')}</p>
          </EmptyState>
        )}
        {parts.map(({ part, name, chapters }) => (
          <Section key={part} id={part} title={name}>
            <ChapterList locale={locale} chapters={chapters} />
          </Section>
        ))}
        {parts.some(({ chapters }) => chapters.some(({ isWithdrawn }) => !isWithdrawn)) && (
          <TakeAlong locale={locale} />
        )}
      </Page>
    </Shell>
  )
}

/** The guide as a file, for where there is no network. */
async function TakeAlong({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'guide.book' })
  const files = booksMadeHere([
    {
      path: bookPath({ locale, kind: 'guide', format: 'epub' }),
      label: t('wholeEpub'),
      type: EPUB,
    },
    { path: bookPath({ locale, kind: 'guide', format: 'pdf' }), label: t('wholePdf'), type: PDF },
  ])
  const changedAt = await findGuideChange({ locale })
  if (files.length === 0 || changedAt === null) return null
  return (
    <Section title={t('takeAlong')} id="take-along">
      <BookLinks locale={locale} links={await withLengths(files)} day={dayAt(changedAt)} />
    </Section>
  )
}

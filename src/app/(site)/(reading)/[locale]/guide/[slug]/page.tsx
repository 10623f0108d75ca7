import type { Metadata } from 'next'
import { notFound, permanentRedirect, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { ChapterFacts } from '@/components/ChapterFacts'
import { ChapterHistory } from '@/components/ChapterHistory'
import { ChapterSources } from '@/components/ChapterSources'
import { Page } from '@/components/Page'
import { PassageText, passageWords } from '@/components/Passage'
import { Shell } from '@/components/Shell'
import { TextBody } from '@/components/TextBody'
import { FrenchBanner } from '@/components/TranslationNotice'
import { findChapter, type ChapterView } from '@/data/guide/chapters'
import { GUIDE_PART_ADDRESSES } from '@/data/guide/parts'
import { findChapterOn, readAskedDay } from '@/data/guide/past'
import { isMostlyFrench } from '@/data/readText'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { pageAlternates } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import type { AddressPart, Href } from '@/i18n/href'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'

import { feedOf } from '../../_feeds/feedOf'
import { PastChapter } from '../_past/PastChapter'
import { ChapterEnds } from './_chapter/ChapterEnds'
import { ChapterMeta } from './_chapter/ChapterMeta'
import { ChapterNav } from './_chapter/ChapterNav'
import { Contents } from './_chapter/Contents'
import { Helpers, HelpersAtHead } from './_chapter/Helpers'
import { OnADay } from './_chapter/OnADay'
import { SensitiveNumbers } from './_chapter/SensitiveNumbers'

interface Props {
  params: Promise<{ locale: string; slug: string }>
  searchParams: SearchParams
}

const hrefOf = (address: AddressPart, near?: string): Href => ({
  pathname: '/guide/[slug]',
  params: { slug: address },
  ...(near ? { query: { near } } : {}),
})

/** The chapter as it stood on a day, under the address that people cite. */
const pastHrefOf = (address: AddressPart, on: string): Href => ({
  pathname: '/guide/[slug]',
  params: { slug: address },
  query: { on },
})

const feedHrefOf = (address: AddressPart): Href => ({
  pathname: '/guide/[slug]/atom',
  params: { slug: address },
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, slug } = await readParams(params)
  const { on } = await readQuery(searchParams, '/guide/[slug]')
  if (on !== undefined) return pastMetadata(locale, slug, on)
  const chapter = await findChapter({ locale, slug })
  if (!chapter) return {}
  return {
    title: chapter.title.text,
    ...(chapter.summary ? { description: chapter.summary.text } : {}),
    alternates: {
      ...pageAlternates(hrefOf(chapter.address), locale, isMostlyFrench(chapter.translation)),
      ...feedOf(locale, feedHrefOf(chapter.address), chapter.title.text),
    },
  }
}

/** A page of the past is for who has its address: search engines keep today's. */
async function pastMetadata(locale: Locale, slug: string, on: string): Promise<Metadata> {
  const read = readAskedDay(on)
  const day = 'day' in read ? read.day : dayAt(new Date())
  const past = await findChapterOn({ locale, slug, day })
  if (!past) return {}
  const t = await getTranslations({ locale, namespace: 'guide.past' })
  const title = past.title.text
  return {
    // Where the day is none, the page is of no day.
    title: 'day' in read ? t('title', { title, date: formatDay(day, locale) }) : title,
    robots: { index: false, follow: true },
  }
}

/** One chapter: the text in the middle, its neighbours on the left, who can help on the right. */
export default async function ChapterPage({ params, searchParams }: Props) {
  const { locale, slug } = await readParams(params)
  const { near, on } = await readQuery(searchParams, '/guide/[slug]')
  if (on !== undefined) return pastPage(locale, slug, on)
  const chapter = await findChapter({ locale, slug })
  if (!chapter) notFound()
  const href = hrefOf(chapter.address, near)
  if (chapter.address[locale] !== slug) permanentRedirect(pathTo(locale, href))
  const t = await getTranslations({ locale, namespace: 'guide' })
  const words = passageWords(locale)
  return (
    <Shell
      locale={locale}
      href={href}
      current="guide"
      quickExit={chapter.sensitiveTopics.length > 0}
    >
      <Page
        locale={locale}
        width="reading"
        title={<PassageText passage={chapter.title} words={words} />}
        banner={<FrenchBanner locale={locale} text={chapter} href={href} />}
        breadcrumbs={crumbsOf(locale, t('title'), chapter)}
        meta={<ChapterMeta locale={locale} chapter={chapter} />}
        lead={chapter.summary?.text && <PassageText passage={chapter.summary} words={words} />}
        nav={<ChapterNav locale={locale} chapter={chapter} />}
        aside={
          <>
            <Helpers locale={locale} chapter={chapter} near={near} />
            <ChapterFacts locale={locale} chapter={chapter} />
          </>
        }
      >
        <SensitiveNumbers locale={locale} topics={chapter.sensitiveTopics} />
        <HelpersAtHead locale={locale} chapter={chapter} />
        <Contents locale={locale} blocks={chapter.blocks} at="head" />
        <TextBody locale={locale} text={chapter} href={hrefOf(chapter.address)} slug={chapter.slug}>
          <ChapterSources locale={locale} sources={chapter.sources} />
        </TextBody>
        <ChapterHistory locale={locale} chapter={chapter}>
          <OnADay locale={locale} chapter={chapter} />
        </ChapterHistory>
        <ChapterEnds
          locale={locale}
          previous={chapter.previous}
          next={chapter.next}
          words={words}
        />
      </Page>
    </Shell>
  )
}

const crumbsOf = (locale: Locale, guide: string, { part, partName }: ChapterView) => [
  { label: guide, href: pathTo(locale, '/guide') },
  {
    label: partName,
    href: pathTo(locale, {
      pathname: '/guide/parts/[part]',
      params: { part: GUIDE_PART_ADDRESSES[part] },
    }),
  },
]

/** `?on=2026-03-01`: the chapter as it stood that day, or why there is nothing to show. */
async function pastPage(locale: Locale, slug: string, on: string) {
  const read = readAskedDay(on)
  const day = 'day' in read ? read.day : dayAt(new Date())
  const past = await findChapterOn({ locale, slug, day })
  if (!past) notFound()
  // Only until tomorrow: then today is a day of the past.
  if ('isToday' in read) redirect(pathTo(locale, hrefOf(past.address)))
  const problem = 'problem' in read ? { asked: on, why: read.problem } : undefined
  return (
    <PastChapter
      locale={locale}
      past={past}
      href={pastHrefOf(past.address, on)}
      problem={problem}
    />
  )
}

import type { Metadata } from 'next'
import { notFound, permanentRedirect, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { findChapter } from '@/data/guide/chapters'
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
import { chapterHref, ChapterReading } from './_chapter/ChapterReading'

interface Props {
  params: Promise<{ locale: string; slug: string }>
  searchParams: SearchParams
}

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
      ...pageAlternates(chapterHref(chapter.address), locale, isMostlyFrench(chapter.translation)),
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
  const href = chapterHref(chapter.address, near)
  if (chapter.address[locale] !== slug) permanentRedirect(pathTo(locale, href))
  return <ChapterReading locale={locale} chapter={chapter} near={near} />
}

/** `?on=2026-03-01`: the chapter as it stood that day, or why there is nothing to show. */
async function pastPage(locale: Locale, slug: string, on: string) {
  const read = readAskedDay(on)
  const day = 'day' in read ? read.day : dayAt(new Date())
  const past = await findChapterOn({ locale, slug, day })
  if (!past) notFound()
  // Only until tomorrow: then today is a day of the past.
  if ('isToday' in read) redirect(pathTo(locale, chapterHref(past.address)))
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

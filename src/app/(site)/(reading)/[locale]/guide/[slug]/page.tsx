import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { ChapterFacts } from '@/components/ChapterFacts'
import { ChapterHistory } from '@/components/ChapterHistory'
import { ChapterSources } from '@/components/ChapterSources'
import { Page } from '@/components/Page'
import { PassageText, passageWords } from '@/components/Passage'
import { Shell } from '@/components/Shell'
import { TextBody } from '@/components/TextBody'
import { FrenchBanner } from '@/components/TranslationNotice'
import { findChapter } from '@/data/guide/chapters'
import { GUIDE_PART_ADDRESSES } from '@/data/guide/parts'
import { isMostlyFrench } from '@/data/readText'
import { pageAlternates } from '@/i18n/alternates'
import { readParams } from '@/i18n/params'
import type { AddressPart, Href } from '@/i18n/href'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'

import { feedOf } from '../../_feeds/feedOf'
import { ChapterEnds } from './_chapter/ChapterEnds'
import { ChapterMeta } from './_chapter/ChapterMeta'
import { ChapterNav } from './_chapter/ChapterNav'
import { Contents } from './_chapter/Contents'
import { Helpers, HelpersAtHead } from './_chapter/Helpers'
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

const feedHrefOf = (address: AddressPart): Href => ({
  pathname: '/guide/[slug]/atom',
  params: { slug: address },
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await readParams(params)
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

/** One chapter: the text in the middle, its neighbours on the left, who can help on the right. */
export default async function ChapterPage({ params, searchParams }: Props) {
  const { locale, slug } = await readParams(params)
  const chapter = await findChapter({ locale, slug })
  if (!chapter) notFound()
  const { near } = await readQuery(searchParams, '/guide/[slug]')
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
        breadcrumbs={[
          { label: t('title'), href: pathTo(locale, '/guide') },
          {
            label: chapter.partName,
            href: pathTo(locale, {
              pathname: '/guide/parts/[part]',
              params: { part: GUIDE_PART_ADDRESSES[chapter.part] },
            }),
          },
        ]}
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
        <ChapterHistory locale={locale} chapter={chapter} />
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

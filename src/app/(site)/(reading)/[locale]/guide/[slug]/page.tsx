import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { ChapterFacts } from '@/components/ChapterFacts'
import { ChapterHistory } from '@/components/ChapterHistory'
import { ChapterSources } from '@/components/ChapterSources'
import { Page } from '@/components/Page'
import { langOf, PassageText, passageWords } from '@/components/Passage'
import { Shell } from '@/components/Shell'
import { SideNav } from '@/components/SideNav'
import { TextBody } from '@/components/TextBody'
import { findChapter } from '@/data/guide/chapters'
import { pageAlternates } from '@/i18n/alternates'
import { readParams } from '@/i18n/params'
import type { Href } from '@/i18n/href'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'

import { ChapterEnds } from './_chapter/ChapterEnds'
import { ChapterMeta } from './_chapter/ChapterMeta'
import { Helpers } from './_chapter/Helpers'

interface Props {
  params: Promise<{ locale: string; slug: string }>
  searchParams: SearchParams
}

const hrefOf = (slug: string, near?: string): Href => ({
  pathname: '/guide/[slug]',
  params: { slug },
  ...(near ? { query: { near } } : {}),
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await readParams(params)
  const chapter = await findChapter({ locale, slug })
  if (!chapter) return {}
  return {
    title: chapter.title.text,
    ...(chapter.summary ? { description: chapter.summary.text } : {}),
    alternates: pageAlternates(hrefOf(slug), locale),
  }
}

/** One chapter: the text in the middle, its neighbours on the left, who can help on the right. */
export default async function ChapterPage({ params, searchParams }: Props) {
  const { locale, slug } = await readParams(params)
  const chapter = await findChapter({ locale, slug })
  if (!chapter) notFound()
  const { near } = await readQuery(searchParams, '/guide/[slug]')
  const t = await getTranslations({ locale, namespace: 'guide' })
  const words = await passageWords(locale)
  return (
    <Shell locale={locale} href={hrefOf(slug, near)} current="guide">
      <Page
        locale={locale}
        width="reading"
        title={<PassageText passage={chapter.title} words={words} />}
        breadcrumbs={[
          { label: t('title'), href: pathTo(locale, '/guide') },
          {
            label: chapter.partName,
            href: pathTo(locale, {
              pathname: '/guide/parts/[part]',
              params: { part: chapter.part },
            }),
          },
        ]}
        meta={<ChapterMeta locale={locale} chapter={chapter} />}
        lead={chapter.summary?.text && <PassageText passage={chapter.summary} words={words} />}
        nav={
          <SideNav
            title={chapter.partName}
            items={chapter.siblings.map((sibling) => ({
              href: pathTo(locale, hrefOf(sibling.slug)),
              label: sibling.title.text,
              current: sibling.slug === slug,
              lang: langOf(sibling.title),
            }))}
          />
        }
        aside={
          <>
            <Helpers locale={locale} slug={slug} services={chapter.services} near={near} />
            <ChapterFacts locale={locale} chapter={chapter} />
          </>
        }
      >
        <TextBody locale={locale} text={chapter} href={hrefOf(slug)}>
          <ChapterSources locale={locale} sources={chapter.sources} />
        </TextBody>
        <ChapterHistory locale={locale} history={chapter.history} />
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

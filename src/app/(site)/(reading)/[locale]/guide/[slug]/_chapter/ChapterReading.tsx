import { getTranslations } from 'next-intl/server'

import { ChapterFacts } from '@/components/ChapterFacts'
import { ChapterHistory } from '@/components/ChapterHistory'
import { ChapterSources } from '@/components/ChapterSources'
import { Page } from '@/components/Page'
import { PassageText, passageWords } from '@/components/Passage'
import { Shell } from '@/components/Shell'
import { TermNotes } from '@/components/TermNotes'
import { TextBody } from '@/components/TextBody'
import { FrenchBanner } from '@/components/TranslationNotice'
import { explainTerms } from '@/data/explainedTerms'
import type { ChapterView } from '@/data/guide/chapters'
import { GUIDE_PART_ADDRESSES } from '@/data/guide/parts'
import type { AddressPart, Href } from '@/i18n/href'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { ChapterEnds } from './ChapterEnds'
import { ChapterMeta } from './ChapterMeta'
import { ChapterNav } from './ChapterNav'
import { Contents } from './Contents'
import { Helpers, HelpersAtHead } from './Helpers'
import { OnADay } from './OnADay'
import { SensitiveNumbers } from './SensitiveNumbers'
import { Useful } from './Useful'

interface Props {
  locale: Locale
  chapter: ChapterView
  /** The place that a reader gave, for who can help there. */
  near?: string | undefined
  /** Whether it is said where each block ends, for who looks at the page beside the editor. */
  isMarked?: boolean | undefined
}

export const chapterHref = (address: AddressPart, near?: string): Href => ({
  pathname: '/guide/[slug]',
  params: { slug: address },
  ...(near ? { query: { near } } : {}),
})

/** One chapter: the text in the middle, its neighbours on the left, who can help on the right. */
export async function ChapterReading({ locale, chapter, near, isMarked }: Props) {
  const href = chapterHref(chapter.address, near)
  const t = await getTranslations({ locale, namespace: 'guide' })
  const words = passageWords(locale, undefined, isMarked)
  const { blocks, terms } = await explainTerms(chapter.blocks, locale)
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
        <TextBody
          locale={locale}
          text={{ ...chapter, blocks }}
          href={chapterHref(chapter.address)}
          slug={chapter.slug}
          isMarked={isMarked}
        >
          <TermNotes locale={locale} terms={terms} />
          <ChapterSources locale={locale} sources={chapter.sources} />
        </TextBody>
        <ChapterHistory locale={locale} chapter={chapter}>
          <OnADay locale={locale} chapter={chapter} />
        </ChapterHistory>
        {!isMarked && <Useful locale={locale} chapter={chapter} />}
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

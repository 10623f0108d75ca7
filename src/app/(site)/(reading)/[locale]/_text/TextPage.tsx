import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { Page } from '@/components/Page'
import { PassageText, passageWords } from '@/components/Passage'
import { Shell } from '@/components/Shell'
import { TextBody } from '@/components/TextBody'
import { FrenchBanner } from '@/components/TranslationNotice'
import { findPage } from '@/data/pages'
import type { StaticPageSlug } from '@/i18n/staticPages'
import { isMostlyFrench } from '@/data/readText'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { pageAlternates } from '@/i18n/alternates'
import { readParams } from '@/i18n/params'

export interface TextPageProps {
  params: Promise<{ locale: string }>
}

export async function textPageMetadata(
  slug: StaticPageSlug,
  { params }: TextPageProps,
): Promise<Metadata> {
  const { locale } = await readParams(params)
  const page = await findPage({ locale, slug })
  if (!page) return {}
  return {
    title: page.title.text,
    ...(page.summary ? { description: page.summary.text } : {}),
    alternates: pageAlternates(`/${slug}`, locale, isMostlyFrench(page.translation)),
  }
}

/** A page of the site about itself: its words are in the database. */
export async function TextPage({ slug, params }: TextPageProps & { slug: StaticPageSlug }) {
  const { locale } = await readParams(params)
  const page = await findPage({ locale, slug })
  if (!page) notFound()
  const t = await getTranslations({ locale, namespace: 'pages' })
  const words = passageWords(locale)
  return (
    <Shell locale={locale} href={`/${slug}`}>
      <Page
        locale={locale}
        width="reading"
        title={<PassageText passage={page.title} words={words} />}
        banner={<FrenchBanner locale={locale} text={page} href={`/${slug}`} />}
        lead={page.summary?.text && <PassageText passage={page.summary} words={words} />}
        meta={
          page.publishedAt && (
            <span>{t('updatedOn', { date: formatDay(dayAt(page.publishedAt), locale) })}</span>
          )
        }
      >
        <TextBody locale={locale} text={page} href={`/${slug}`} />
      </Page>
    </Shell>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { Badge } from '@/components/Badge'
import { ArticleJsonLd } from '@/components/JsonLd/ArticleJsonLd'
import { Page } from '@/components/Page'
import { PassageText, passageWords } from '@/components/Passage'
import { Section } from '@/components/Section'
import { Shell } from '@/components/Shell'
import { TextBody } from '@/components/TextBody'
import { FrenchBanner } from '@/components/TranslationNotice'
import { findUpdate } from '@/data/updates'
import { isMostlyFrench } from '@/data/readText'
import { formatDay } from '@/days/words'
import { pageAlternates } from '@/i18n/alternates'
import { readParams } from '@/i18n/params'
import type { Href } from '@/i18n/href'
import { pathTo } from '@/i18n/paths'

interface Props {
  params: Promise<{ locale: string; slug: string }>
}

const hrefOf = (slug: string): Href => ({ pathname: '/updates/[slug]', params: { slug } })

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await readParams(params)
  const update = await findUpdate({ locale, slug })
  if (!update) return {}
  return {
    title: update.title.text,
    ...(update.summary ? { description: update.summary.text } : {}),
    alternates: pageAlternates(hrefOf(slug), locale, isMostlyFrench(update.translation)),
  }
}

/** One update, with the chapters it is about. */
export default async function UpdatePage({ params }: Props) {
  const { locale, slug } = await readParams(params)
  const update = await findUpdate({ locale, slug })
  if (!update) notFound()
  const t = await getTranslations({ locale, namespace: 'pages.updates' })
  const words = passageWords(locale)
  return (
    <Shell locale={locale} href={hrefOf(slug)} current="updates">
      <Page
        locale={locale}
        width="reading"
        title={<PassageText passage={update.title} words={words} />}
        banner={<FrenchBanner locale={locale} text={update} href={hrefOf(slug)} />}
        breadcrumbs={[{ label: t('title'), href: pathTo(locale, '/updates') }]}
        meta={
          <>
            <time dateTime={update.date}>
              {t('published', { date: formatDay(update.date, locale) })}
            </time>
            <Badge>{t(`kind.${update.kind}`)}</Badge>
          </>
        }
        lead={update.summary?.text && <PassageText passage={update.summary} words={words} />}
      >
        <ArticleJsonLd locale={locale} text={update} publishedAt={update.date} />
        <TextBody locale={locale} text={update} href={hrefOf(slug)} />
        {update.chapters.length > 0 && (
          <Section title={t('chapters')}>
            <ul className="rows">
              {update.chapters.map((chapter) => (
                <li key={chapter.slug}>
                  <a
                    href={pathTo(locale, {
                      pathname: '/guide/[slug]',
                      params: { slug: chapter.address },
                    })}
                  >
                    <PassageText passage={chapter.title} words={words} />
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Page>
    </Shell>
  )
}

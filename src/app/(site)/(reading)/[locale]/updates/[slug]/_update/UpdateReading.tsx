import { getTranslations } from 'next-intl/server'

import { Badge } from '@/components/Badge'
import { ArticleJsonLd } from '@/components/JsonLd/ArticleJsonLd'
import { Page } from '@/components/Page'
import { PassageText, passageWords } from '@/components/Passage'
import { Section } from '@/components/Section'
import { Shell } from '@/components/Shell'
import { TextBody } from '@/components/TextBody'
import { FrenchBanner } from '@/components/TranslationNotice'
import type { UpdateView } from '@/data/updates'
import { formatDay } from '@/days/words'
import type { Href } from '@/i18n/href'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

interface Props {
  locale: Locale
  update: UpdateView
  /** Whether it is said where each block ends, for who looks at the page beside the editor. */
  isMarked?: boolean | undefined
}

export const updateHref = (slug: string): Href => ({
  pathname: '/updates/[slug]',
  params: { slug },
})

/** One update, with the chapters it is about. */
export async function UpdateReading({ locale, update, isMarked }: Props) {
  const href = updateHref(update.slug)
  const t = await getTranslations({ locale, namespace: 'pages.updates' })
  const words = passageWords(locale, undefined, isMarked)
  return (
    <Shell locale={locale} href={href} current="updates">
      <Page
        locale={locale}
        width="reading"
        title={<PassageText passage={update.title} words={words} />}
        banner={<FrenchBanner locale={locale} text={update} href={href} />}
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
        <TextBody locale={locale} text={update} href={href} isMarked={isMarked} />
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

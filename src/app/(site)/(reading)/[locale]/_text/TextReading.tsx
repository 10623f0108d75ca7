import { getTranslations } from 'next-intl/server'

import { Page } from '@/components/Page'
import { PassageText, passageWords } from '@/components/Passage'
import { Shell } from '@/components/Shell'
import { TextBody } from '@/components/TextBody'
import { FrenchBanner } from '@/components/TranslationNotice'
import type { PageView } from '@/data/pages'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import type { StaticPageSlug } from '@/i18n/staticPages'

interface Props {
  locale: Locale
  slug: StaticPageSlug
  page: PageView
  /** Whether it is said where each block ends, for who looks at the page beside the editor. */
  isMarked?: boolean | undefined
}

/** A page of the site about itself, under its title. */
export async function TextReading({ locale, slug, page, isMarked }: Props) {
  const t = await getTranslations({ locale, namespace: 'pages' })
  const words = passageWords(locale, undefined, isMarked)
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
        <TextBody locale={locale} text={page} href={`/${slug}`} isMarked={isMarked} />
      </Page>
    </Shell>
  )
}

import { getTranslations } from 'next-intl/server'

import { env } from '@/env'
import type { Locale } from '@/i18n/locales'
import type { ReadingText } from '@/data/readText'

import { articleData } from './articleData'
import { JsonLd } from './index'

interface Props {
  locale: Locale
  text: Pick<ReadingText, 'title' | 'summary' | 'isWithdrawn'>
  publishedAt: string | null
}

/** Says to search engines that a page is an article of this site; a withdrawn one is none. */
export async function ArticleJsonLd({ locale, text, publishedAt }: Props) {
  if (text.isWithdrawn) return null
  const t = await getTranslations({ locale, namespace: 'common' })
  const article = {
    headline: text.title.text,
    description: text.summary?.text ?? null,
    locale,
    publishedAt,
  }
  return <JsonLd data={articleData(article, { name: t('siteName'), url: env.SITE_URL })} />
}

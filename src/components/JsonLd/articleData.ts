import type { Locale } from '@/i18n/locales'

interface Article {
  headline: string
  description: string | null
  locale: Locale
  /** ISO date. */
  publishedAt: string | null
}

/** A text of the site for search engines (schema.org, Article). */
export const articleData = (
  { headline, description, locale, publishedAt }: Article,
  publisher: { name: string; url: string },
): object => ({
  '@type': 'Article',
  headline,
  inLanguage: locale,
  ...(description ? { description } : {}),
  ...(publishedAt ? { datePublished: publishedAt } : {}),
  publisher: { '@type': 'Organization', ...publisher },
})

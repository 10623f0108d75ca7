import type { Metadata } from 'next'

import { env } from '@/env'

import { DEFAULT_LOCALE, LOCALES, type Locale } from './locales'
import type { Href } from './href'
import { pathTo } from './paths'

/** The full address of a page, as other sites, messages and search engines must write it. */
export const absoluteUrl = (locale: Locale, href: Href) =>
  new URL(pathTo(locale, href), env.SITE_URL).href

/**
 * Canonical address and the same page in each language, for a page's metadata.
 *
 * @param isFrench the page reads in French, whatever its language: the French one is the original
 * @example export const generateMetadata = … => ({ title, alternates: pageAlternates('/guide', locale) })
 */
export function pageAlternates(
  href: Href,
  locale: Locale,
  isFrench = false,
): NonNullable<Metadata['alternates']> {
  const canonical = absoluteUrl(isFrench ? DEFAULT_LOCALE : locale, href)
  return { canonical, languages: languageAlternates(href) }
}

/** hreflang → address, with `x-default` in French, for metadata and the sitemap. */
export function languageAlternates(href: Href): Record<string, string> {
  return {
    ...Object.fromEntries(LOCALES.map((locale) => [locale, absoluteUrl(locale, href)])),
    'x-default': absoluteUrl(DEFAULT_LOCALE, href),
  }
}

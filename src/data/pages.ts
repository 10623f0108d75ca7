import type { Id } from '@/db/ids'
import type { Locale } from '@/i18n/locales'
import type { Resource } from '@/translation'

import { findOnlineText } from './onlineText'
import { loadTranslations, readText, type ReadingText } from './readText'

/** The pages that every installation has; their words are in the database. */
export const STATIC_PAGES = [
  'about',
  'method',
  'inclusion-criteria',
  'data-sources',
  'privacy',
  'accessibility',
] as const

export type StaticPageSlug = (typeof STATIC_PAGES)[number]

export const isStaticPage = (slug: string): slug is StaticPageSlug =>
  (STATIC_PAGES as readonly string[]).includes(slug)

export interface PageView extends ReadingText {
  slug: string
  publishedAt: string | null
}

/** One page of the site about itself, ready to read. */
export async function findPage(asked: {
  locale: Locale
  slug: string
}): Promise<PageView | undefined> {
  const page = await findOnlineText<PageDoc>('pages', asked.slug)
  if (!page) return undefined
  const translations = await loadTranslations('pages', asked.locale, [page.id])
  return {
    ...readText(page, asked.locale, translations),
    slug: page.slug,
    publishedAt: page.publishedAt ?? null,
  }
}

interface PageDoc extends Resource {
  id: Id
  slug: string
  publishedAt?: string | null
}

import type { Id } from '@/db/ids'
import type { Locale } from '@/i18n/locales'
import type { Resource } from '@/translation'

import { findOnlineText } from './onlineText'
import { loadTranslations, readText, type ReadingText } from './readText'

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

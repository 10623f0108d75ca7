import type { Id } from '@/db/ids'
import type { Locale } from '@/i18n/locales'
import type { Resource } from '@/translation'

import { loadTranslations, readText, type ReadingText } from './readText'
import { sitePayload } from '@/sitePayload'

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

export interface PageView extends ReadingText {
  slug: string
  isWithdrawn: boolean
  publishedAt: string | null
}

/** One page of the site about itself, ready to read. */
export async function findPage(asked: {
  locale: Locale
  slug: string
}): Promise<PageView | undefined> {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection: 'pages',
    where: { and: [{ slug: { equals: asked.slug } }, { _status: { equals: 'published' } }] },
    depth: 1,
    draft: false,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    populate: {
      organizations: { name: true, slug: true, contact: true },
      'guide-chapters': { slug: true, _status: true },
      pages: { slug: true, _status: true },
    },
  })
  const page = docs[0] as unknown as PageDoc | undefined
  if (!page) return undefined
  const translations = await loadTranslations('pages', asked.locale, [page.id])
  return {
    ...readText(page, asked.locale, translations),
    slug: page.slug,
    isWithdrawn: page.workflowState === 'withdrawn',
    publishedAt: page.publishedAt ?? null,
  }
}

interface PageDoc extends Resource {
  id: Id
  slug: string
  workflowState?: string | null
  publishedAt?: string | null
}

import { storedAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import type { Locale } from '@/i18n/locales'
import type { Resource } from '@/translation'

import { loadTranslations, readText, type ReadingText } from './readText'
import { findWithdrawn } from './withdrawn'
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
  const payload = await sitePayload()
  const isAsked = { slug: { equals: asked.slug } }
  const { docs } = await payload.find({
    collection: 'pages',
    where: { and: [isAsked, { _status: { equals: 'published' } }] },
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
  const [withdrawn] = docs.length > 0 ? [] : await findWithdrawn<PageDoc>('pages', isAsked)
  const page = docs[0] ? storedAs<PageDoc>(docs[0]) : withdrawn
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

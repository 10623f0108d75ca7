import type { Href, StaticPathname } from '@/i18n/href'
import { sitePayload } from '@/sitePayload'

import { listEditions } from './editions'
import { loadChapterAddresses } from './guide/addresses'
import { hrefOf, PAGE_OF, type PageCollection } from './pageOf'

/** A page that search engines may find, and when it last changed. */
export interface PublicPage {
  href: Href
  modified?: string
}

const FIXED: readonly StaticPathname[] = [
  '/',
  '/guide',
  '/guide/changes',
  '/directory',
  '/directory/regions',
  '/directory/province',
  '/glossary',
  '/numbers',
  '/offline',
  '/updates',
  '/editions',
  '/follow',
  '/feedback',
  '/about',
  '/method',
  '/inclusion-criteria',
  '/data-sources',
  '/open-data',
  '/open-data/embed',
  '/privacy',
  '/accessibility',
]

/** Every page that anyone may read, as anyone sees them. */
export async function listPublicPages(): Promise<PublicPage[]> {
  const lists = await Promise.all((Object.keys(PAGE_OF) as PageCollection[]).map(listPagesOf))
  const editions = (await listEditions({})).map(({ number, issuedAt }) => ({
    href: { pathname: '/editions/[number]', params: { number: String(number) } } as const,
    modified: issuedAt,
  }))
  return [...FIXED.map((href) => ({ href })), ...lists.flat(), ...editions]
}

async function listPagesOf(collection: PageCollection): Promise<PublicPage[]> {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { slug: true, updatedAt: true },
    sort: 'slug',
  })
  const addresses =
    collection === 'guide-chapters' ? await loadChapterAddresses(payload) : undefined
  return docs.flatMap(({ id, slug, updatedAt }) => {
    if (!slug) return []
    const address = addresses?.of({ id, slug }) ?? slug
    return [{ href: hrefOf(collection, address), modified: updatedAt }]
  })
}

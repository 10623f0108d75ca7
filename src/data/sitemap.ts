import type { CollectionSlug } from 'payload'

import type { Href, StaticPathname } from '@/i18n/href'

import { sitePayload } from '@/sitePayload'

/** A page that search engines may find, and when it last changed. */
export interface PublicPage {
  href: Href
  modified?: string
}

const FIXED: readonly StaticPathname[] = [
  '/',
  '/guide',
  '/directory',
  '/directory/regions',
  '/updates',
  '/feedback',
  '/about',
  '/method',
  '/inclusion-criteria',
  '/data-sources',
  '/privacy',
  '/accessibility',
]

type Slugged = Extract<CollectionSlug, 'guide-chapters' | 'regions' | 'organizations' | 'updates'>

const BY_SLUG: Record<Slugged, (slug: string) => Href> = {
  'guide-chapters': (slug) => ({ pathname: '/guide/[slug]', params: { slug } }),
  regions: (slug) => ({ pathname: '/directory/regions/[slug]', params: { slug } }),
  organizations: (slug) => ({ pathname: '/directory/organizations/[slug]', params: { slug } }),
  updates: (slug) => ({ pathname: '/updates/[slug]', params: { slug } }),
}

/** Every page that anyone may read, as anyone sees them. */
export async function listPublicPages(): Promise<PublicPage[]> {
  const lists = await Promise.all((Object.keys(BY_SLUG) as Slugged[]).map(listPagesOf))
  return [...FIXED.map((href) => ({ href })), ...lists.flat()]
}

async function listPagesOf(collection: Slugged): Promise<PublicPage[]> {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { slug: true, updatedAt: true },
    sort: 'slug',
  })
  return docs.flatMap(({ slug, updatedAt }) =>
    slug ? [{ href: BY_SLUG[collection](slug), modified: updatedAt }] : [],
  )
}

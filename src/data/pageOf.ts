import type { CollectionSlug } from 'payload'

import type { AddressPart, Href } from '@/i18n/href'
import type { Pathname } from '@/i18n/pathnames'

/** Collections whose documents have a page each, by the end of its address (`slug`). */
export const PAGE_OF = {
  'guide-chapters': '/guide/[slug]',
  regions: '/directory/regions/[slug]',
  organizations: '/directory/organizations/[slug]',
  updates: '/updates/[slug]',
} as const satisfies Partial<Record<CollectionSlug, Pathname>>

export type PageCollection = keyof typeof PAGE_OF

export const isPageCollection = (name: string): name is PageCollection =>
  Object.hasOwn(PAGE_OF, name)

/** The page of a document. */
export const hrefOf = (collection: PageCollection, slug: AddressPart): Href => ({
  pathname: PAGE_OF[collection],
  params: { slug },
})

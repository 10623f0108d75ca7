import type { PayloadRequest } from 'payload'

/**
 * Whether the admin asks by itself, for a page of another collection: the name beside a relationship.
 * A browser may say what it likes of where it asks from: it opens nothing.
 */
export function isOfAdmin({ headers }: PayloadRequest, slug: string): boolean {
  const page = URL.parse(headers.get('referer') ?? '')?.pathname ?? ''
  return page.startsWith('/admin') && !page.startsWith(`/admin/collections/${slug}`)
}

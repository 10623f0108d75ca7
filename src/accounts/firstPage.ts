import { EDITORS, STAFF, canReadMap, hasRole } from '@/access'
import type { Href } from '@/i18n/href'

/** Where a person's work is: what they see first once signed in. */
export type FirstPage = { kind: 'admin' } | { kind: 'desk' } | { kind: 'page'; href: Href }

/**
 * What a person sees first: a translator their queue, the rest of the team what waits for them, a map
 * reader the map, an organization its own sheet, and anyone else their account. Never a page that they
 * may not open.
 *
 * @param sheet slug of the published sheet of the organization that the person answers for
 */
export function firstPage(user: unknown, sheet: string | undefined, now = new Date()): FirstPage {
  if (hasRole(user, 'translator') && !hasRole(user, ...EDITORS)) return { kind: 'desk' }
  if (hasRole(user, ...STAFF)) return { kind: 'admin' }
  if (canReadMap(user, now)) return { kind: 'page', href: '/map' }
  if (hasRole(user, 'organization') && sheet) {
    const href = { pathname: '/directory/organizations/[slug]', params: { slug: sheet } } as const
    return { kind: 'page', href }
  }
  return { kind: 'page', href: '/account' }
}

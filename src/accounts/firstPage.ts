import { EDITORS, STAFF, canReadMap, hasRole, ownOrganizations } from '@/access'
import { ofAccount, sheetHref } from '@/directory/link/sheetPages'
import type { Href } from '@/i18n/href'

/** Where a person's work is: what they see first once signed in. */
export type FirstPage = { kind: 'admin' } | { kind: 'desk' } | { kind: 'page'; href: Href }

/**
 * What a person sees first: a translator their queue, the rest of the team what waits for them, a map
 * reader the map, an organization its own sheet (its account when it has several), and anyone else
 * their account. Never a page that they may not open.
 */
export function firstPage(user: unknown, now = new Date()): FirstPage {
  if (hasRole(user, 'translator') && !hasRole(user, ...EDITORS)) return { kind: 'desk' }
  if (hasRole(user, ...STAFF)) return { kind: 'admin' }
  if (canReadMap(user, now)) return { kind: 'page', href: '/map' }
  const [sheet, ...others] = ownOrganizations(user)
  return sheet === undefined || others.length > 0
    ? { kind: 'page', href: '/account' }
    : { kind: 'page', href: sheetHref(ofAccount(sheet)) }
}

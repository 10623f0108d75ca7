import type { Id } from '@/db/ids'
import type { Href } from '@/i18n/href'

import type { Section } from '../vocabulary'
import { ADD_SEASON } from './hoursForm'

/*
 * The pages of a sheet for whoever answers for it. They are the same for a personal link and for an
 * account; only their addresses differ. What a page was drawn for is one word, which its forms carry:
 * the identifier of a link, or `account-12`.
 */

const OF_ACCOUNT = 'account-'

/** What the pages of an account are drawn for. */
export const ofAccount = (organization: Id): string => `${OF_ACCOUNT}${organization}`

/** The organization whose sheet an account opens; nothing when it is a link that does. */
export const organizationOf = (of: string | undefined): string | undefined =>
  of?.startsWith(OF_ACCOUNT) ? of.slice(OF_ACCOUNT.length) || undefined : undefined

/** The sheet, at one of its sections when one is named. */
export function sheetHref(of: string, section?: Section): Href {
  const organization = organizationOf(of)
  const at = section ? { hash: section } : {}
  return organization
    ? { pathname: '/account/sheet/[organization]', params: { organization }, ...at }
    : { pathname: '/my-sheet', ...at }
}

/** The form of a section; with the name of hours, at the fields of a season that is added to them. */
export function editHref(of: string, section: Section, season?: string): Href {
  const organization = organizationOf(of)
  const at = season ? { query: { season }, hash: ADD_SEASON } : {}
  return organization
    ? {
        pathname: '/account/sheet/[organization]/edit/[section]',
        params: { organization, section },
        ...at,
      }
    : { pathname: '/my-sheet/edit/[section]', params: { section }, ...at }
}

/** What will be sent. */
export function reviewHref(of: string): Href {
  const organization = organizationOf(of)
  return organization
    ? { pathname: '/account/sheet/[organization]/review', params: { organization } }
    : '/my-sheet/review'
}

/** Thanks. */
export function sentHref(of: string): Href {
  const organization = organizationOf(of)
  return organization
    ? { pathname: '/account/sheet/[organization]/sent', params: { organization } }
    : '/my-sheet/sent'
}

/** Who answers for it; of an account only. */
export const peopleHref = (organization: string): Href => ({
  pathname: '/account/sheet/[organization]/people',
  params: { organization },
})

/** What was confirmed, sent and changed; of an account only. */
export const historyHref = (organization: string): Href => ({
  pathname: '/account/sheet/[organization]/history',
  params: { organization },
})

import type { PageWithQuery } from '@/i18n/pageQueries'

/**
 * Pages that a secret in an e-mail opens, and the cookie that holds it meanwhile:
 * one for each, so that a link to choose a password does not end one to confirm an address.
 */
export const LINK_COOKIES = {
  '/account/new-password': 'password-link',
  '/account/confirm-email': 'email-link',
  '/map/request/confirm': 'map-request-link',
} as const satisfies Partial<Record<PageWithQuery, string>>

/** Whether a text can be such a secret: what is safe in a cookie, longer than any of ours. */
export const isLinkSecret = (text: unknown): text is string =>
  typeof text === 'string' && /^[\w-]{1,200}$/.test(text)

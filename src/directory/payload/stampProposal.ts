import type { CollectionBeforeChangeHook } from 'payload'

import { EDITORS, hasRole, sheetRight } from '@/access'
import { idOf } from '@/db/ids'

import { readSheet } from './readSheet'

/**
 * Hook: a new proposal keeps what each section of its sheet says now: what its sender has before
 * them, unless the site knows better, as it does of a personal link, where one writes for days. It tells
 * later what they confirmed, and what somebody else has changed since. What a person of an organization
 * sends through an address of the API is said by their account, as on the site's pages.
 */
export const stampProposal: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const organization = idOf(data.organization)
  if (operation !== 'create' || organization === undefined) return data
  const sheet = await readSheet(req.payload, organization, req)
  const seen = sheet ? { ...sheet.fingerprints, ...(data.seen as object | null) } : null
  const locale = data.locale ?? localeOf(req.user)
  const sender = hasRole(req.user, ...EDITORS) ? undefined : sheetRight(req.user, organization)
  const account = sender && req.user ? { account: req.user.id, channel: 'account' } : {}
  return { ...data, ...account, seen, locale }
}

const localeOf = (user: unknown): unknown =>
  typeof user === 'object' && user !== null && 'preferredLocale' in user
    ? user.preferredLocale
    : null

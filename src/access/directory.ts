import type { Access, Where } from 'payload'

import { idOf } from '@/db/ids'
import { OWN_CHANNELS } from '@/directory/vocabulary'

import { EDITORS, STAFF, hasRole } from './roles'
import { ownOrganizations, sheetRight } from './sheets'

/** What everyone finds in the directory. */
export const LISTED: Where = {
  and: [{ _status: { equals: 'published' } }, { doNotList: { not_equals: true } }],
}

/** Listed sheets are readable by everyone, every sheet by staff, its own by an organization. */
export const listedOrganizations: Access = ({ req: { user } }) => {
  if (hasRole(user, ...STAFF)) return true
  const own = ownOrganizations(user)
  return own.length === 0 ? LISTED : { or: [LISTED, { id: { in: own } }] }
}

/** Readable by the organization it is about, and by staff. */
export const aboutOwnOrganization: Access = ({ req: { user } }) => {
  if (hasRole(user, ...STAFF)) return true
  const own = ownOrganizations(user)
  return own.length === 0 ? false : { organization: { in: own } }
}

/**
 * What an organization itself has sent, by its link or an account, and all to staff: what the team noted
 * of a call about it, or what a stranger wrote, is read by the team alone.
 */
export const proposalsOfOwn: Access = ({ req: { user } }) => {
  if (hasRole(user, ...STAFF)) return true
  const own = ownOrganizations(user)
  if (own.length === 0) return false
  return { organization: { in: own }, channel: { in: [...OWN_CHANNELS] } }
}

/**
 * Made by an organization about itself only, and by the research team about any. Who may only confirm
 * proposes no change.
 */
export const proposalsAboutOwn: Access = ({ req: { user }, data }) => {
  if (hasRole(user, ...EDITORS)) return true
  // Without data the admin asks whether a proposal can be made at all.
  if (data === undefined) return ownOrganizations(user).length > 0
  const right = sheetRight(user, idOf(data.organization))
  return right === 'edit' || (right === 'confirm' && !hasChanges(data.changes))
}

const hasChanges = (changes: unknown): boolean =>
  changes !== undefined && changes !== null && !(Array.isArray(changes) && changes.length === 0)

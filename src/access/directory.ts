import type { Access, Where } from 'payload'

import { idOf, sameId } from '@/db/ids'

import { EDITORS, STAFF, type Actor, hasRole } from './roles'

/** What everyone finds in the directory. */
export const LISTED: Where = {
  and: [{ _status: { equals: 'published' } }, { doNotList: { not_equals: true } }],
}

/** Listed sheets are readable by everyone, every sheet by staff, its own by an organization. */
export const listedOrganizations: Access = ({ req: { user } }) => {
  if (hasRole(user, ...STAFF)) return true
  const own = ownOrganization(user)
  return own === undefined ? LISTED : { or: [LISTED, { id: { equals: own } }] }
}

/** Readable by the organization it is about, and by staff. */
export const aboutOwnOrganization: Access = ({ req: { user } }) => {
  if (hasRole(user, ...STAFF)) return true
  const own = ownOrganization(user)
  return own === undefined ? false : { organization: { equals: own } }
}

/** Made by an organization about itself only, and by the research team about any. */
export const proposalsAboutOwn: Access = ({ req: { user }, data }) => {
  if (hasRole(user, ...EDITORS)) return true
  const own = ownOrganization(user)
  // Without data the admin asks whether a proposal can be made at all.
  return own !== undefined && (data === undefined || sameId(data.organization, own))
}

/** The organization that an account answers for. */
export const ownOrganization = (user: unknown) =>
  hasRole(user, 'organization') ? idOf((user as Actor).organization) : undefined

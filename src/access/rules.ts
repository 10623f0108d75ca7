import type { Access, FieldAccess, Where } from 'payload'

import { sameId } from '@/db/ids'

import { EDITORS, STAFF, hasRole } from './roles'

/* Each rule is one sentence, denies by default, and prefers a query to a yes. */

/** Readable by everyone, signed in or not. */
export const anyone: Access = () => true

/** Done by nobody through an address; the site itself does it with a stated reason. */
export const nobody: Access = () => false

/** Done by administrators. */
export const admins: Access = ({ req: { user } }) => hasRole(user, 'admin')

/** Done by administrators, once the address is confirmed: anyone may type anyone's. */
export const adminsOnceConfirmed: Access = ({ req: { user } }) =>
  hasRole(user, 'admin') && { state: { not_equals: 'unconfirmed' } }

/** Done by the research team. */
export const editors: Access = ({ req: { user } }) => hasRole(user, ...EDITORS)

/** Done by those who work in the admin. */
export const staff: Access = ({ req: { user } }) => hasRole(user, ...STAFF)

/** An edition that was issued is readable by everyone, also once it is withdrawn; the rest by the research team. */
export const issuedOrEditors: Access = ({ req: { user } }) =>
  hasRole(user, ...EDITORS) || { state: { in: ['issued', 'withdrawn'] } }

/** A file that was put online is readable by everyone; the others by the team. */
export const publicOrStaff: Access = ({ req: { user } }) =>
  hasRole(user, ...STAFF) || { publicSince: { exists: true } }

/** One's own account; every account for administrators. */
export const self: Access = ({ req: { user } }) => {
  if (hasRole(user, 'admin')) return true
  return user ? { id: { equals: user.id } } : false
}

/** One's own account; those of the team, for who is of it; every account for administrators. */
export const selfOrColleagues: Access = ({ req: { user } }) => {
  if (hasRole(user, 'admin')) return true
  if (!user) return false
  const own: Where = { id: { equals: user.id } }
  return hasRole(user, ...STAFF) ? { or: [own, { roles: { in: [...STAFF] } }] } : own
}

/* The same for fields, where only yes or no is possible. */

export const nobodyField: FieldAccess = () => false
export const adminsField: FieldAccess = ({ req: { user } }) => hasRole(user, 'admin')
export const editorsField: FieldAccess = ({ req: { user } }) => hasRole(user, ...EDITORS)
export const staffField: FieldAccess = ({ req: { user } }) => hasRole(user, ...STAFF)
/**
 * Everyone reads it in a document, where what is hidden was left out; only the team may filter or sort
 * by it, for that would tell what was left out.
 */
export const askedByStaffField: FieldAccess = ({ doc, req: { user } }) =>
  doc !== undefined || hasRole(user, ...STAFF)

/** What an account says beside the name: of one's own, or of every account for administrators. */
export const ownAccountField: FieldAccess = ({ doc, id, req: { user } }) =>
  hasRole(user, 'admin') || sameId(user?.id, id ?? doc?.id)

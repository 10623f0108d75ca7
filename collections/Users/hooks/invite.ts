import { randomBytes } from 'node:crypto'

import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload'

import { sendInvitation } from '@/accounts/payload/invitation'
import type { User } from '@/payload-types'

/*
 * An account made by a person is an invitation. One made by the site itself (the first account, the
 * example world, an approved request) is told by what makes it.
 */

/**
 * Hook: an account made without a password gets one that nobody knows. Nobody invents another's:
 * what a person typed was refused (`refuseOfAnother`).
 */
export const inventNoPassword: CollectionBeforeValidateHook<User> = ({ data, operation }) =>
  operation === 'create' && data && !data.password
    ? { ...data, password: randomBytes(32).toString('base64url') }
    : data

/** Hook: the person chooses their own through a link, which also proves the address. */
export const inviteNew: CollectionAfterChangeHook<User> = async ({
  doc,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation === 'create' && overrideAccess !== true) await sendInvitation(req, doc)
  return doc
}

import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload'

import { readEmail } from '@/accounts/emailAddress'
import { holdNewEmail, NO_HELD_EMAIL } from '@/accounts/payload/emailChange'
import type { User } from '@/payload-types'

/**
 * Hook: another address, whoever types it, waits until it is confirmed there. What is no address
 * goes on to Payload's own check.
 */
export const holdEmail: CollectionBeforeChangeHook<User> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const email = readEmail(data.email)
  if (operation === 'create' || !originalDoc || !email) return data
  if (email !== originalDoc.email) {
    const held = await holdNewEmail(req, originalDoc, email)
    return { ...data, ...held, email: originalDoc.email }
  }
  // Whoever secures the account by another password stops what was asked before.
  return { ...data, ...(data.password && NO_HELD_EMAIL) }
}

/**
 * Hook: a link that was mailed and used proves the address. Payload calls this hook with the whole
 * account, without the document of before, when a password is chosen through a link, and keeps what
 * is changed on the spot.
 */
export const proveByLink: CollectionBeforeValidateHook<User> = ({
  data,
  originalDoc,
  operation,
}) => {
  if (operation === 'update' && !originalDoc && data) {
    Object.assign(data, NO_HELD_EMAIL, { emailProvedAt: new Date().toISOString() })
  }
  return data
}

/**
 * Hook: the very first account is made by whoever installs the site and holds all of it: there is
 * nobody to prove the address to.
 */
export const trustFirst: CollectionBeforeChangeHook<User> = async ({ data, operation, req }) => {
  if (operation !== 'create' || data.emailProvedAt) return data
  const other = await req.payload.db.findOne({ collection: 'users', where: {}, req })
  return other ? data : { ...data, emailProvedAt: new Date().toISOString() }
}

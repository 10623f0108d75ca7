import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

import { roleProblems } from '@/accounts/roleNeeds'
import { labelOf } from '@/http/payload/labelOf'
import { personLocale } from '@/i18n/firstLocale'
import type { User } from '@/payload-types'

/**
 * Hook: a role comes with what it needs. An account that lacked something before may still change
 * the rest: only what is lost or newly missing is refused.
 */
export const checkRoles: CollectionBeforeValidateHook<User> = ({
  data,
  collection,
  originalDoc,
  operation,
  req,
}) => {
  if (!data || (operation === 'update' && !originalDoc)) return data
  const locale = personLocale(req)
  const before = new Set(
    operation === 'update' ? roleProblems(originalDoc!).map(({ field }) => field) : [],
  )
  const errors = roleProblems({ ...originalDoc, ...data })
    .filter(({ field }) => !before.has(field))
    .map(({ field, refusal }) => ({
      path: field,
      label: labelOf(collection, field),
      message: refusal[locale],
    }))
  if (errors.length > 0) {
    throw new ValidationError({ collection: 'users', errors, req }, req.t)
  }
  return data
}

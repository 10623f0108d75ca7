import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

import { hasRole } from '@/access'
import { type Id, sameId } from '@/db/ids'
import { personLocale } from '@/i18n/firstLocale'

const REFUSAL = {
  fr: 'Ce compte est le seul de l’administration\u00a0: donnez d’abord ce rôle à quelqu’un d’autre.',
  en: 'This is the only administrator account: give the role to someone else first.',
  es: 'Esta es la única cuenta de administración: asigne antes la función a otra persona.',
}

/** Refuses to delete the last administrator, after which nobody could grant access again. */
export const keepOneAdministrator: CollectionBeforeDeleteHook = ({ id, req }) =>
  refuseIfLast(id, req)

/** Refuses to take the role from the last administrator. */
export const keepOneAdministratorRole: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const losesRole = hasRole(originalDoc, 'admin') && 'roles' in data && !hasRole(data, 'admin')
  if (losesRole) await refuseIfLast(originalDoc.id, req)
  return data
}

async function refuseIfLast(id: Id, req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { roles: { contains: 'admin' } },
    depth: 0,
    limit: 2,
    req,
    overrideAccess: true, // the count must not depend on who asks
  })
  const isLast = docs.length === 1 && sameId(docs[0], id)
  if (isLast) {
    throw new APIError(REFUSAL[personLocale(req)], 409)
  }
}

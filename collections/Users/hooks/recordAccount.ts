import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { changeOfRights, haveSameRights, rightsOf, type LoggedRights } from '@/accounts/rights'
import { recordAudit } from '@/audit/recordAudit'
import { payloadId } from '@/db/ids'
import type { User } from '@/payload-types'

/** Hook: who made an account, and who changed what it may do, with before and after. */
export const recordAccount: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isNew = operation === 'create'
  if (!isNew && haveSameRights(previousDoc, doc)) return doc
  await recordAudit(req, {
    action: isNew ? 'account.create' : changeOfRights(previousDoc, doc),
    summary: doc.name,
    resource: 'users',
    resourceKey: doc.id,
    details: {
      before: isNew ? null : await loggedRights(req, previousDoc),
      after: await loggedRights(req, doc),
    },
  })
  return doc
}

/**
 * Hook: who deleted an account, and what it could do. Written before: whoever deletes their own is
 * no longer there afterwards for the log to name.
 */
export const recordDeletedAccount: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const account = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: true, // the rule of deletion has already been asked
    req,
  })
  await recordAudit(req, {
    action: 'account.delete',
    summary: account.name,
    resource: 'users',
    resourceKey: id,
    details: { before: await loggedRights(req, account), after: null },
  })
}

/** The rights of an account, with the name of its organization as it is now. */
async function loggedRights(req: PayloadRequest, account: User): Promise<LoggedRights> {
  const rights = rightsOf(account)
  if (rights.organization === null) return rights
  const organization = await req.payload.findByID({
    collection: 'organizations',
    id: payloadId(rights.organization),
    depth: 0,
    draft: true,
    disableErrors: true,
    select: { name: true },
    overrideAccess: true, // whoever changes an account may name its organization
    req,
  })
  return { ...rights, organizationName: organization?.name ?? null }
}

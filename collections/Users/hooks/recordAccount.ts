import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { changeOfRights, haveSameRights, rightsOf, type LoggedRights } from '@/accounts/rights'
import { recordAudit } from '@/audit/recordAudit'
import { sameId } from '@/db/ids'
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

/** The rights of an account, with the names of its organizations as they are now. */
async function loggedRights(req: PayloadRequest, account: User): Promise<LoggedRights> {
  const rights = rightsOf(account)
  if (rights.sheets.length === 0) return rights
  const { docs } = await req.payload.find({
    collection: 'organizations',
    where: { id: { in: rights.sheets.map(({ organization }) => organization) } },
    draft: true,
    depth: 0,
    pagination: false,
    select: { name: true },
    overrideAccess: true, // whoever changes an account may name its organizations
    req,
  })
  const named = (id: string) => docs.find((document) => sameId(document, id))?.name ?? null
  const sheets = rights.sheets.map((sheet) => ({ ...sheet, name: named(sheet.organization) }))
  return { ...rights, sheets }
}

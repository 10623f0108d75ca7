import type { PayloadRequest } from 'payload'

import { fieldsFor } from '@/db/documents'
import { type Id, sameId } from '@/db/ids'
import type { User } from '@/payload-types'

import { withMovedSheet } from '@/directory/link/members'

interface Move {
  from: Id
  to: Id
  /** Of these accounts only. */
  only?: readonly Id[]
}

/**
 * Accounts follow their organization into the sheet that it is merged with, and back, in the
 * transaction of the request. Who answers for both already keeps both.
 *
 * @returns the accounts that moved
 */
export async function moveAccounts(req: PayloadRequest, { from, to, only }: Move): Promise<Id[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { 'sheets.organization': { equals: from } },
    depth: 0,
    pagination: false,
    overrideAccess: true, // they follow their organization
    req,
  })
  const moved: Id[] = []
  for (const { id, sheets } of docs) {
    if (only && !only.some((each) => sameId(each, id))) continue
    const after = withMovedSheet(sheets ?? [], from, to)
    if (!after) continue
    await req.payload.update({
      collection: 'users',
      id,
      data: fieldsFor<Partial<User>>({ sheets: after }),
      depth: 0,
      overrideAccess: true, // as above
      req,
    })
    moved.push(id)
  }
  return moved
}

import type { Payload, PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'

import { type Member, membersIn } from '../../link/members'

/** The accounts that answer for a sheet now, by name. */
export async function findMembers(
  payload: Payload,
  organization: Id,
  req?: PayloadRequest,
): Promise<Member[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: {
      'sheets.organization': { equals: organization },
      roles: { contains: 'organization' },
    },
    depth: 0,
    pagination: false,
    overrideAccess: true, // whoever asks answers for the same sheet, or is of the team
    ...(req ? { req } : {}),
  })
  return membersIn(docs, organization)
}

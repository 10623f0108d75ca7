import type { Payload, PayloadRequest } from 'payload'

import { EDITORS } from '@/access'
import type { User } from '@/payload-types'

/** Everyone who writes the site's texts and decides what is proposed, to write to them. */
export async function findResearchTeam(payload: Payload, req?: PayloadRequest): Promise<User[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { roles: { in: [...EDITORS] } },
    depth: 0,
    pagination: false,
    overrideAccess: true, // only to write to them
    ...(req ? { req } : {}),
  })
  return docs as User[]
}

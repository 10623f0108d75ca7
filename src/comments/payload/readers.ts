import type { PayloadRequest } from 'payload'

import { STAFF } from '@/access'
import { sameId } from '@/db/ids'
import type { User } from '@/payload-types'

/** What names a colleague, and what they are written to with. */
export type Reader = Pick<User, 'createdAt' | 'email' | 'id' | 'name' | 'preferredLocale'>

/** Everyone who may read a text that is not online, and what is said about it. */
export async function findTeam(req: PayloadRequest): Promise<Reader[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { roles: { in: [...STAFF] } },
    select: { name: true, email: true, preferredLocale: true, createdAt: true },
    depth: 0,
    pagination: false,
    sort: 'name',
    overrideAccess: true, // only to name colleagues, and to write to them
    req,
  })
  return docs
}

/** The accounts of some numbers, among those who may read. */
export const amongst = (readers: readonly Reader[], people: readonly string[]): Reader[] =>
  readers.filter(({ id }) => people.some((person) => sameId(person, id)))

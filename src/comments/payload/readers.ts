import type { PayloadRequest } from 'payload'

import { STAFF } from '@/access'
import { sameId } from '@/db/ids'
import type { User } from '@/payload-types'

/** Everyone who may read a text that is not online, and what is said about it. */
export async function findTeam(req: PayloadRequest): Promise<User[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { roles: { in: [...STAFF] } },
    depth: 0,
    pagination: false,
    sort: 'name',
    overrideAccess: true, // only to name colleagues, and to write to them
    req,
  })
  return docs as User[]
}

/** How colleagues call a person. */
export const nameOf = ({ name, email }: Pick<User, 'email' | 'name'>): string =>
  name?.trim() || email

/** The accounts of some numbers, among those who may read. */
export const amongst = (readers: readonly User[], people: readonly string[]): User[] =>
  readers.filter(({ id }) => people.some((person) => sameId(person, id)))

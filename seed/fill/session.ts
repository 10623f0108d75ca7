import { fieldsFor } from '@/db/documents'
import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'

import type { Id } from '@/db/ids'
import type { User } from '@/payload-types'

/** What every step of the seed needs. */
export interface Session {
  payload: Payload
  log: (line: string) => void
  /** The day the example world is made: dates of notices and verifications count from it. */
  today: Date
}

/** A person of the example world, as `user` for `overrideAccess: false`. */
export type Person = User & { collection: 'users' }

/** Public pages are refreshed once, at the end. */
export const QUIET = { skipPublicRefresh: true }

/** A request as it comes from a person, or from the site itself when there is none. */
export const requestOf = ({ payload }: Session, user?: Person): Promise<PayloadRequest> =>
  createLocalReq({ ...(user ? { user } : {}), context: QUIET }, payload)

type Slug = Parameters<Payload['find']>[0]['collection']

/** The one document with this key, in its latest version, if it is there already. */
export async function findByKey<Doc = { id: Id }>(
  { payload }: Session,
  collection: Slug,
  key: Where,
): Promise<Doc | undefined> {
  const { docs } = await payload.find({
    collection,
    where: key,
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: true, // the site looks at what an earlier start has already made
    pagination: false,
  })
  return docs[0] as Doc | undefined
}

/** Makes a document unless one with this key exists; gives its id. */
export async function ensure(
  session: Session,
  collection: Slug,
  key: Where,
  data: () => Record<string, unknown>,
): Promise<Id> {
  const found = await findByKey(session, collection, key)
  if (found) return found.id
  const made: unknown = await session.payload.create({
    collection,
    data: fieldsFor(data()),
    depth: 0,
    overrideAccess: true, // the site fills its own database
    context: QUIET,
  })
  return (made as { id: Id }).id
}

/** The id under a key, or a clear fault: the data of the seed refers to something it lacks. */
export function getId(ids: ReadonlyMap<string, Id>, key: string): Id {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`The example world refers to "${key}", which it lacks`)
  return id
}

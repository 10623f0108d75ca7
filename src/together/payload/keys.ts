import type { CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'
import { keysFrom } from '@/db/keysFrom'
import { KEY_VALUES } from '@/db/keyValues'

/*
 * What stands beside a text while people write in it: one key of Payload's key-value collection for each text, person
 * and visit (a tab on a device). No field of the text: keeping changes no word, makes no version, takes no approval away.
 */

/** Words that are not saved; who has a text open. */
export type Kind = 'here' | 'kept-words'

const KINDS: readonly Kind[] = ['here', 'kept-words']

export interface OpenText {
  collection: string
  /** `new` before its first save. */
  id: Id
}

export const ofCollection = (kind: Kind, collection: string): string => `${kind}:${collection}:`

export const ofText = (kind: Kind, { collection, id }: OpenText): string =>
  `${ofCollection(kind, collection)}${id}:`

const personPart = (person: Id): string => `person-${person}:`

export const ofPerson = (kind: Kind, text: OpenText, person: Id): string =>
  `${ofText(kind, text)}${personPart(person)}`

/** What a page calls itself. */
export const isVisit = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{8,64}$/.test(value)

/** Hook: goes with the text; SQLite may give its number again. */
export const forgetText: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  for (const kind of KINDS) {
    const where = keysFrom(ofText(kind, { collection: collection.slug, id: id as Id }))
    await req.payload.db.deleteMany({ collection: KEY_VALUES, where, req })
  }
}

/** Goes with the account: nobody else takes these words up. */
export async function forgetPerson(req: PayloadRequest, person: Id): Promise<void> {
  for (const kind of KINDS) {
    const where = { and: [keysFrom(`${kind}:`), { key: { contains: `:${personPart(person)}` } }] }
    await req.payload.db.deleteMany({ collection: KEY_VALUES, where, req })
  }
}

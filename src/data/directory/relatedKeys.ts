import type { Payload, PayloadRequest, TypedLocale } from 'payload'

import { allStoredAs } from '@/db/documents'

import type { RelatedKeys } from './fromDocuments'

type Documents = readonly Record<string, unknown>[]

/** The field that names a document of each list, whatever the database. */
const KEY_FIELDS = {
  regions: 'code',
  services: 'key',
  populations: 'key',
  languages: 'code',
} as const satisfies Record<keyof RelatedKeys, string>

/** Where each list is kept, and in which order it is read out. */
const LISTS = {
  regions: { collection: 'regions', sort: 'code' },
  services: { collection: 'service-categories', sort: 'order' },
  populations: { collection: 'populations', sort: 'order' },
  languages: { collection: 'languages', sort: 'order' },
} as const satisfies Record<keyof RelatedKeys, object>

/** Database id → natural key, so that nothing after this depends on the database. */
export const keysOf = (documents: Record<keyof RelatedKeys, Documents>): RelatedKeys => ({
  regions: keyById(documents.regions, KEY_FIELDS.regions),
  services: keyById(documents.services, KEY_FIELDS.services),
  populations: keyById(documents.populations, KEY_FIELDS.populations),
  languages: keyById(documents.languages, KEY_FIELDS.languages),
})

/** The four lists that sheets refer to, whole. */
export type RelatedLists = Record<keyof RelatedKeys, Record<string, unknown>[]>

/** Reads the lists that sheets refer to: public words, the same for everyone. */
export async function readRelatedLists(
  payload: Payload,
  req?: PayloadRequest,
): Promise<RelatedLists> {
  const read = async (list: keyof RelatedKeys) => {
    const { docs } = await payload.find({
      ...LISTS[list],
      depth: 0,
      locale: 'all' as TypedLocale,
      overrideAccess: false,
      pagination: false,
      ...(req ? { req } : {}),
    })
    return allStoredAs<Record<string, unknown>>(docs)
  }
  // One after the other: a transaction has one connection.
  return {
    regions: await read('regions'),
    services: await read('services'),
    populations: await read('populations'),
    languages: await read('languages'),
  }
}

const keyById = (documents: Documents, key: string): ReadonlyMap<string, string> =>
  new Map(documents.map((document) => [String(document.id), String(document[key])]))

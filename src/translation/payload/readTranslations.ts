import type { Payload, PayloadRequest } from 'payload'

import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import type { TextKindCode } from '@/translation/kinds'
import type { ReadableTranslation } from '@/translation/kinds/words'

interface Asked {
  kind: TextKindCode
  /** Of this text only. */
  text?: Id | undefined
  /** The write that asks. */
  req?: PayloadRequest | undefined
  /** As they were last saved. */
  draft?: boolean
}

/**
 * The translations of texts that are read passage by passage, as everyone reads them, by the identifier of
 * their text; with those that nobody reads yet, so that it is known that they are there.
 */
export async function readTranslations(
  payload: Payload,
  { kind, text, req, draft = false }: Asked,
): Promise<ReadonlyMap<string, (ReadableTranslation & { id: Id })[]>> {
  const { docs } = await payload.find({
    collection: 'translations',
    where: {
      resourceType: { equals: kind },
      ...(text === undefined ? {} : { resourceKey: { equals: String(text) } }),
    },
    depth: 0,
    draft,
    // The collection is the team's; of it, only approved words leave here.
    overrideAccess: true,
    pagination: false,
    ...(req ? { req } : {}),
    select: {
      resourceKey: true,
      language: true,
      units: true,
      sourceUnits: true,
      _status: true,
    },
  })
  return Map.groupBy(
    allStoredAs<ReadableTranslation & { id: Id }>(docs),
    ({ resourceKey }) => resourceKey,
  )
}

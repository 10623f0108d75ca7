import type { CollectionAfterDeleteHook, Payload } from 'payload'

import type { Id } from '@/db/ids'
import { dropKey, KEY_VALUES, readKey, swapKey, type Revised } from '@/db/keyValues'
import type { WorkflowCollection } from '@/workflow'

/**
 * What of a text's past nobody but the team reads any more. It stands beside the text, as plans do: hiding
 * changes no word, and makes no version.
 */
interface HiddenPast extends Revised {
  /** Versions that were put online before this moment (ISO) are not shown. */
  before: string
  /** When somebody decided it (ISO). */
  at: string
}

interface Text {
  collection: WorkflowCollection
  id: Id
}

const keyOf = ({ collection, id }: Text): string => `hidden-past:${collection}:${id}`

/** The moment (ISO) before which the past of a text is hidden; nothing when all of it is shown. */
export const hiddenBefore = async (payload: Payload, text: Text): Promise<string | undefined> =>
  (await readKey<HiddenPast>(payload, keyOf(text)))?.before

/** Hides what was online before a moment. To hide less again, show the past first. */
export async function hidePast(payload: Payload, text: Text, before: string): Promise<void> {
  const known = await readKey<HiddenPast>(payload, keyOf(text))
  if (known && known.before >= before) return
  await swapKey(payload, keyOf(text), known, {
    before,
    at: new Date().toISOString(),
    revision: (known?.revision ?? 0) + 1,
  })
}

export async function showPast(payload: Payload, text: Text): Promise<void> {
  const known = await readKey<HiddenPast>(payload, keyOf(text))
  if (known) await dropKey(payload, keyOf(text), known)
}

/** It goes with its text, in the same transaction: an identifier may come back on SQLite. */
export const deleteHiddenPast: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await req.payload.db.deleteMany({
    collection: KEY_VALUES,
    where: { key: { equals: keyOf({ collection: collection.slug as WorkflowCollection, id }) } },
    req,
  })
}

import type { CollectionBeforeDeleteHook } from 'payload'

import { COMMENTS } from './comments'
import { EVENTS } from './unitEvents'

/** Hook: what was done to and said about the passages of a translation goes with it. */
export const deletePeoplesWords: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { translation: { equals: String(id) } }
  await req.payload.db.deleteMany({ collection: COMMENTS, where, req })
  await req.payload.db.deleteMany({ collection: EVENTS, where, req })
}

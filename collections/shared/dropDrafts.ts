import type { CollectionAfterDeleteHook } from 'payload'

import { dropDraftsOf } from '@/directory/payload/links/drafts'

/** Hook: what a deleted account had written of sheets goes with it. */
export const dropDraftsOfAccount: CollectionAfterDeleteHook = ({ id, req }) =>
  dropDraftsOf(req, { account: id })

/** Hook: what accounts had written of a deleted sheet goes with it. */
export const dropDraftsOfSheet: CollectionAfterDeleteHook = ({ id, req }) =>
  dropDraftsOf(req, { organization: id })

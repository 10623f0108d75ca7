import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  Payload,
  PayloadRequest,
} from 'payload'

import { leaveMark } from '@/db/changeMarks'

import { forgetContentVersion } from './version'

/** Marks that what the public reads has changed, as part of the request's transaction. */
export async function bumpContentVersion(
  payload: Payload,
  req?: Partial<PayloadRequest>,
): Promise<void> {
  await leaveMark(payload, 'content', req)
  forgetContentVersion()
}

/** Hook: whatever is published, changed or withdrawn shows at once. */
export const refreshPublicPages: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const isPublic = !isDraft(doc) || !isDraft(previousDoc)
  if (isPublic && !req.context.skipPublicRefresh) await bumpContentVersion(req.payload, req)
  return doc
}

/** Hook: what is deleted disappears at once. */
export const refreshPublicPagesAfterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (!req.context.skipPublicRefresh) await bumpContentVersion(req.payload, req)
  return doc
}

const isDraft = (doc: unknown): boolean =>
  typeof doc === 'object' && doc !== null && '_status' in doc && doc._status === 'draft'

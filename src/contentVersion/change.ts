import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  Payload,
  PayloadRequest,
} from 'payload'

import { leaveMark, type MarkedDocument } from '@/db/changeMarks'
import { type Id, idOf, payloadId } from '@/db/ids'

import { forgetContentVersion, MARKS_CHANGES } from './version'

/**
 * Marks that what the public reads has changed, as part of the request's transaction.
 *
 * @param about the one document that changed; without it every kept page is looked at again
 */
export async function bumpContentVersion(
  payload: Payload,
  req?: Partial<PayloadRequest>,
  about?: MarkedDocument,
): Promise<void> {
  await leaveMark(payload, 'content', req, about)
  forgetContentVersion()
}

const refreshAfterChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (req.context.skipPublicRefresh) return doc
  const isOfDrafts = isDraft(doc) && isDraft(previousDoc) && operation === 'update'
  if (!isOfDrafts || !(await isStillOnline(req, collection.slug, doc as { id: Id }))) {
    await bumpContentVersion(req.payload, req, documentOf(collection.slug, doc))
  }
  return doc
}

/**
 * Whether what everyone reads is still there after a write: a draft was then saved beside it, of which nothing is
 * read. Taken off the site under a newer draft, a document is a draft before and after as well, and is gone.
 */
async function isStillOnline(
  req: PayloadRequest,
  collection: string,
  { id }: { id: Id },
): Promise<boolean> {
  const stored = await req.payload.db.findOne<{ id: Id; _status?: string | null }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: payloadId(id) } },
    select: { _status: true },
    req,
  })
  return stored?._status === 'published'
}

/** Hook: whatever is published, changed or withdrawn shows at once. */
export const refreshPublicPages = Object.assign(refreshAfterChange, { [MARKS_CHANGES]: true })

/** Hook: a relation of drafts too that pages follow, such as what a document was merged into. */
export const refreshPublicPagesFor =
  (field: string): CollectionAfterChangeHook<Record<string, unknown> & { id: Id }> =>
  async ({ collection, doc, previousDoc, req }) => {
    const isSame = relatedId(doc[field]) === relatedId(previousDoc?.[field])
    if (!isSame && !req.context.skipPublicRefresh) {
      await bumpContentVersion(req.payload, req, documentOf(collection.slug, doc))
    }
    return doc
  }

const relatedId = (related: unknown): Id | undefined =>
  idOf(related as Id | { id: Id } | null | undefined)

/** Hook: what is deleted disappears at once. */
export const refreshPublicPagesAfterDelete: CollectionAfterDeleteHook = async ({
  collection,
  doc,
  req,
}) => {
  if (!req.context.skipPublicRefresh) {
    await bumpContentVersion(req.payload, req, documentOf(collection.slug, doc))
  }
  return doc
}

function documentOf(collection: string, doc: unknown): MarkedDocument {
  const id: unknown = typeof doc === 'object' && doc !== null && 'id' in doc ? doc.id : undefined
  return typeof id === 'string' || typeof id === 'number'
    ? { collection, id: String(id) }
    : { collection }
}

const isDraft = (doc: unknown): boolean =>
  typeof doc === 'object' && doc !== null && '_status' in doc && doc._status === 'draft'

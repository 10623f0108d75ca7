import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  Payload,
  PayloadRequest,
} from 'payload'

import { leaveMark, type MarkedDocument } from '@/db/changeMarks'
import { type Id, idOf, payloadId } from '@/db/ids'
import { findPublishedBefore } from '@/db/publishedBefore'

import { takesAway, type TakesAway } from './takesAway'
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

/**
 * Hook: whatever is published, changed or withdrawn shows at once.
 *
 * @param takes of a collection whose fields are not all read by everyone, or say more than their values do
 */
export const refreshPublicPagesBy = (takes: TakesAway): CollectionAfterChangeHook =>
  Object.assign(refreshAfterChange(takes), { [MARKS_CHANGES]: true })

const refreshAfterChange =
  (takes: TakesAway): CollectionAfterChangeHook =>
  async (change) => {
    const { collection, doc, operation, previousDoc, req } = change
    if (req.context.skipPublicRefresh) return doc
    const about = documentOf(collection.slug, doc)
    const bump = (mayWait: boolean) =>
      bumpContentVersion(req.payload, req, mayWait ? { ...about, mayWait } : about)
    const isOfDrafts = isDraft(doc) && operation === 'update'
    if (operation === 'create') await bump(true)
    else if (!isOfDrafts) await bump(await takesNothingAway(takes, change))
    else if (!(await isStillOnline(req, collection.slug, doc as { id: Id }))) {
      await bump(
        isDraft(previousDoc) && !(await wasEverOnline(req, collection.slug, doc as { id: Id })),
      )
    }
    return doc
  }

/**
 * Whether readers miss nothing that they could read before, so that pages may go on as they were for a moment: seen
 * against what was online before, which a draft is not.
 */
async function takesNothingAway(
  takes: TakesAway,
  { collection, doc, previousDoc, req }: Parameters<CollectionAfterChangeHook>[0],
): Promise<boolean> {
  const after: unknown = doc
  const before: unknown = isDraft(previousDoc)
    ? ((await findPublishedBefore(req, collection.slug as CollectionSlug, doc.id)) ?? {})
    : previousDoc
  return isFields(before) && isFields(after) && !takes(collection.flattenedFields, before, after)
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/**
 * Whether what everyone reads is still there after a draft was written: it was then saved beside it, and nothing of it
 * is read. Taken off the site under a newer draft, a document is a draft before and after as well, and is gone.
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

/** Whether everyone read it at some time: otherwise nothing was taken off the site. */
async function wasEverOnline(
  req: PayloadRequest,
  collection: string,
  { id }: { id: Id },
): Promise<boolean> {
  const { totalDocs } = await req.payload.db.countVersions({
    collection: collection as CollectionSlug,
    where: {
      and: [{ parent: { equals: payloadId(id) } }, { 'version._status': { equals: 'published' } }],
    },
    req,
  })
  return totalDocs > 0
}

/** The same of a collection that everyone reads as it is. */
export const refreshPublicPages = refreshPublicPagesBy(takesAway)

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

import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  Payload,
  PayloadRequest,
} from 'payload'

import { leaveMark, type MarkedDocument } from '@/db/changeMarks'
import { type Id, idOf, payloadId } from '@/db/ids'

import { takesAway } from './takesAway'
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
  const about = documentOf(collection.slug, doc)
  const bump = (mayWait: boolean) =>
    bumpContentVersion(req.payload, req, mayWait ? { ...about, mayWait } : about)
  const isOfDrafts = isDraft(doc) && operation === 'update'
  if (operation === 'create') await bump(true)
  else if (!isOfDrafts) await bump(takesNothingAway(collection.flattenedFields, previousDoc, doc))
  else if (!(await isStillOnline(req, collection.slug, doc as { id: Id }))) {
    await bump(
      isDraft(previousDoc) && !(await wasEverOnline(req, collection.slug, doc as { id: Id })),
    )
  }
  return doc
}

/**
 * Whether readers miss nothing that they could read before, so that pages may go on as they were for a moment. Of a
 * text of the workflow its state says it: words are published, or withdrawn. Of another one it must be seen, against
 * what was online before, which a draft is not.
 */
function takesNothingAway(
  fields: Parameters<typeof takesAway>[0],
  before: unknown,
  after: unknown,
): boolean {
  if (!isFields(before) || !isFields(after)) return false
  if (after._status !== undefined && after._status !== 'published') return false
  if (after.workflowState) return after._status !== undefined && after.workflowState !== 'withdrawn'
  return before._status === after._status && !takesAway(fields, before, after)
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

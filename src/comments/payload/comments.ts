import type { PayloadRequest } from 'payload'

import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import type { WorkflowCollection } from '@/workflow'

import { countOpen, threadsOf, type Anchor, type StoredComment } from '..'

export const COMMENTS = 'text-comments'

/** A chapter, a page or an update. */
export interface CommentedText {
  collection: WorkflowCollection
  id: Id
}

export const whereOf = ({ collection, id }: CommentedText) => ({
  resourceType: { equals: collection },
  resourceKey: { equals: String(id) },
})

/**
 * All that was said about a text, as the person may read it; the oldest first.
 *
 * @param fields what is read of each; all of it when nothing is said
 */
export async function commentsOn<Field extends keyof StoredComment = keyof StoredComment>(
  req: PayloadRequest,
  text: CommentedText,
  fields?: readonly Field[],
): Promise<Pick<StoredComment, Field | 'id'>[]> {
  const { docs } = await req.payload.find({
    collection: COMMENTS,
    where: whereOf(text),
    ...(fields ? { select: Object.fromEntries(fields.map((field) => [field, true])) } : {}),
    depth: 0,
    pagination: false,
    sort: ['createdAt', 'id'],
    overrideAccess: false,
    req,
    user: req.user,
  })
  return allStoredAs<Pick<StoredComment, Field | 'id'>>(docs)
}

/** How many threads of a text are open, for whoever may read them. */
export const countOpenThreads = async (req: PayloadRequest, text: CommentedText): Promise<number> =>
  countOpen(threadsOf(await commentsOn(req, text, ['thread', 'state', 'deletedAt'])))

interface Said {
  text: CommentedText
  title: string
  words: string
  mentions: readonly string[]
  /** Of the first of a thread. */
  anchor?: Anchor
  /** Of a reply. */
  thread?: string
}

/** What names a comment for good: SQLite gives the number of one that was deleted to the next. */
export type Added = Pick<StoredComment, 'createdAt' | 'id'>

/** Adds a thread, or a reply to one: each is a document of its own, so that two at once both stay. */
export async function addComment(
  req: PayloadRequest,
  { text, title, words, mentions, anchor, thread }: Said,
): Promise<Added> {
  const { id, createdAt } = await req.payload.create({
    collection: COMMENTS,
    data: {
      resourceType: text.collection,
      resourceKey: String(text.id),
      title,
      text: words,
      mentions: [...mentions],
      person: String(req.user?.id),
      ...(thread ? { thread } : { state: 'open' as const, ...anchor }),
    },
    depth: 0,
    overrideAccess: true, // whoever calls has shown that the person may read the text
    req,
  })
  return { id, createdAt }
}

/**
 * Changes some fields of a comment, and nothing else. The moment is written too, so that of two requests that
 * write the same value at once one begins again, having seen the other.
 */
export async function changeComment(
  req: PayloadRequest,
  id: Id,
  data: Partial<Omit<StoredComment, 'id'>>,
): Promise<void> {
  await req.payload.db.updateOne({
    collection: COMMENTS,
    id,
    data: { ...data, updatedAt: new Date().toISOString() },
    req,
    returning: false,
  })
}

export async function removeComment(req: PayloadRequest, id: Id): Promise<void> {
  const where = { id: { equals: id } }
  await req.payload.db.deleteOne({ collection: COMMENTS, where, req, returning: false })
}

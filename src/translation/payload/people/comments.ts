import type { PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'
import {
  placeComment,
  type CommentedPassage,
  type CommentKind,
  type CommentState,
  type SourceUnit,
} from '@/translation'

import type { Passages } from '../savePassages'

import { findWritten } from './findWritten'

export const COMMENTS = 'unit-comments'

/** Something said about a passage, as it is stored. */
export interface StoredComment extends CommentedPassage {
  id: Id
  kind: CommentKind
  text: string
  /** Number of the account of who said it. */
  person: string
  /** The question that an answer is to. */
  question?: string | null
  /** Of a question. */
  state?: CommentState | null
  /** Who settled it. */
  settledBy?: string | null
  /** ISO date. */
  createdAt: string
}

/** All that was said about the passages of a translation, the oldest first. */
const findComments = (req: PayloadRequest, translation: Id): Promise<StoredComment[]> =>
  findWritten<StoredComment>(req, COMMENTS, { translation: String(translation) })

/** What is said about one passage of today, whatever its French was then. */
export async function commentsOn(
  req: PayloadRequest,
  { id, sourceUnits }: Passages,
  unit: SourceUnit,
): Promise<StoredComment[]> {
  const units = sourceUnits ?? []
  const all = await findComments(req, id)
  const here = new Set(
    all
      .filter((comment) => !comment.question && placeComment(comment, units) === unit.key)
      .map((comment) => String(comment.id)),
  )
  return all.filter((comment) => here.has(comment.question ?? String(comment.id)))
}

/** How many questions wait for an answer, by passage of today. */
export async function countOpenQuestions(
  req: PayloadRequest,
  { id, sourceUnits }: Passages,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const comment of await findComments(req, id)) {
    if (comment.state !== 'open') continue
    const key = placeComment(comment, sourceUnits ?? [])
    if (key !== undefined) counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

interface Said {
  kind: CommentKind
  text: string
  question?: string
}

/** Adds what a person says about a passage; a question waits for an answer from then on. */
export async function addComment(
  req: PayloadRequest,
  { id, language, resourceKey, resourceType, title }: Passages,
  { key, kind, context, marks, source }: SourceUnit,
  said: Said,
): Promise<void> {
  await req.payload.create({
    collection: COMMENTS,
    data: {
      translation: String(id),
      title,
      language,
      resourceType,
      resourceKey,
      unit: key,
      source,
      about: { kind, context, marks },
      person: String(req.user?.id),
      ...(said.kind === 'question' ? { state: 'open' as const } : {}),
      ...said,
    },
    depth: 0,
    overrideAccess: true, // whoever calls has shown that the person may write in the translation
    req,
  })
}

/** A question is settled, or waits again. */
export async function settleQuestion(
  req: PayloadRequest,
  { id }: StoredComment,
  state: CommentState,
): Promise<void> {
  await req.payload.db.updateOne({
    collection: COMMENTS,
    id,
    data: { state, settledBy: state === 'resolved' ? String(req.user?.id) : null },
    req,
    returning: false,
  })
}

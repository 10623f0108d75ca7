import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'
import { TRANSITIONS, type WorkflowAction, type WorkflowState } from '@/workflow'

import { refusalError, withCommand } from './command'

export type WorkflowCollection = 'guide-chapters' | 'pages' | 'updates'

export interface WorkflowOrder {
  collection: WorkflowCollection
  id: Id
  action: WorkflowAction
  reason?: string
  /** `updatedAt` of the version that the person was looking at; refused when it is not the last. */
  seenAt?: string
}

/** Does one action of the workflow, whole or not at all, and returns the document. */
export async function runWorkflow(
  req: PayloadRequest,
  order: WorkflowOrder,
): Promise<WorkflowText> {
  const { collection, id, action, reason, seenAt } = order
  const shouldCommit = await initTransaction(req)
  try {
    const latest = await findText(req, collection, id, true)
    if (seenAt && new Date(seenAt).getTime() !== new Date(latest.updatedAt).getTime()) {
      throw refusalError(req, [{ code: 'changedMeanwhile' }])
    }
    const onPublished = TRANSITIONS[action].on === 'published'
    const before = onPublished ? await findText(req, collection, id, false) : undefined
    if (before && before._status !== 'published') {
      throw refusalError(req, [{ code: 'nothingPublished' }])
    }
    const isDraft = TRANSITIONS[action].to !== 'published' && !onPublished
    const result = await withCommand(req, { collection, id, action, reason }, () =>
      update(req, { collection, id, draft: isDraft, data: {} }),
    )
    if (onPublished && latest._status === 'draft') await keepDraft(req, order, latest, result)
    if (shouldCommit) await commitTransaction(req)
    return result
  } catch (error) {
    if (shouldCommit) await killTransaction(req)
    throw error
  }
}

export interface WorkflowText extends Record<string, unknown> {
  id: Id
  updatedAt: string
  workflowState: WorkflowState
  _status?: 'draft' | 'published'
}

/** Writes again, as the latest version, the draft that was in progress. */
async function keepDraft(
  req: PayloadRequest,
  { collection, id }: WorkflowOrder,
  draft: WorkflowText,
  { history, withdrawal }: WorkflowText,
): Promise<void> {
  const { id: _id, createdAt: _created, updatedAt: _updated, ...text } = draft
  await withCommand(req, { collection, id, action: 'keep' }, () =>
    update(req, {
      collection,
      id,
      draft: true,
      data: { ...text, history, withdrawal },
      overrideAccess: true, // the same draft again: the person was checked for the action itself
    }),
  )
}

/** One version of a text, as the person may read it. */
export async function findText(
  req: PayloadRequest,
  collection: WorkflowCollection,
  id: Id,
  draft: boolean,
): Promise<WorkflowText> {
  const doc: unknown = await req.payload.findByID({
    collection,
    id: id as never, // number or string, by database
    depth: 0,
    draft,
    overrideAccess: false,
    req,
    user: req.user,
  })
  return doc as WorkflowText
}

interface Write {
  collection: WorkflowCollection
  id: Id
  draft: boolean
  data: Record<string, unknown>
  overrideAccess?: boolean
}

async function update(
  req: PayloadRequest,
  { collection, id, draft, data, overrideAccess = false }: Write,
): Promise<WorkflowText> {
  const doc: unknown = await req.payload.update({
    collection,
    id: id as never, // number or string, by database
    data: data as never,
    depth: 0,
    draft,
    overrideAccess,
    overrideLock: true, // `seenAt` guards better: an open page elsewhere must not hold the others up
    req,
    user: req.user,
  })
  return doc as WorkflowText
}

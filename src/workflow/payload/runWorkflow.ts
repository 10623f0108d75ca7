import type { PayloadRequest } from 'payload'

import { isSameMoment } from '@/days/calendar'
import { idOf, type Id } from '@/db/ids'
import { whole } from '@/db/whole'
import {
  peopleToBeRead,
  PUBLISH_REQUIREMENTS,
  textWrites,
  transition,
  TRANSITIONS,
  type Refusal,
  type Text,
  type WorkflowAction,
  type WorkflowCollection,
  type WorkflowDocument,
  type WorkflowState,
} from '@/workflow'

import { recordTransition } from './recordTransition'
import { storedBlockers } from './storedBlockers'
import { tellWriters } from './tellWriters'
import { actorOf, refusalError } from './request'
import { contentOf, findVersion, writeDocument, type Stored } from './writeDocument'

export interface WorkflowOrder {
  collection: WorkflowCollection
  id: Id
  action: WorkflowAction
  reason?: string
  /** `updatedAt` of the version that the person was looking at; refused when it is not the last. */
  seenAt?: string
  /** Of what was asked for a moment: when it was asked, and for when (ISO dates). */
  planned?: { askedAt: string; at: string; isLate: boolean }
  /** The moment that the text bears; the clock's, unless whoever asks must find it again there. */
  date?: string
}

export type WorkflowText = Stored<Text & WorkflowDocument & { workflowState: WorkflowState }>

/** Does one action of the workflow, whole or not at all, and returns the text that it was done to. */
export const runWorkflow = (req: PayloadRequest, order: WorkflowOrder): Promise<WorkflowText> =>
  whole(req, async () => {
    const { action, reason } = order
    const texts = await readTexts(req, order)
    const { latest, readable } = texts
    const from = stateBefore(req, order, texts)
    const { date = new Date().toISOString(), planned } = order

    const [done, ...beside] = textWrites(
      action,
      { latest: contentOf(latest), readable: contentOf(readable) },
      { person: actorOf(req).id, date, reason },
    )
    const result = await writeDocument(req, order, done)
    for (const write of beside) await writeDocument(req, order, write)
    await recordTransition(req, order, {
      action,
      from,
      to: result.workflowState,
      summary: String(result.title),
      ...(reason ? { reason } : {}),
      ...(planned ? { planned } : {}),
    })
    if (action === 'requestChanges') {
      await tellWriters(req, order, {
        title: String(latest.title ?? ''),
        reason: reason ?? '',
        people: [...peopleToBeRead(latest), idOf(latest.submittedBy)],
      })
    }
    return result as WorkflowText
  })

/** Refuses as `runWorkflow` would, on that day, and does nothing. */
export async function checkWorkflow(
  req: PayloadRequest,
  order: WorkflowOrder,
  now: Date,
): Promise<void> {
  stateBefore(req, order, await readTexts(req, order), now)
}

async function readTexts(req: PayloadRequest, order: WorkflowOrder): Promise<Texts> {
  const latest = await findVersion<WorkflowText>(req, order, 'latest')
  const readable = await findVersion<WorkflowText>(req, order, 'readable')
  const lacks = TRANSITIONS.text[order.action].needsCompleteText
    ? await storedBlockers(req, order.collection, latest)
    : []
  return { latest, readable, lacks }
}

interface Texts extends Record<'latest' | 'readable', WorkflowText> {
  lacks: readonly Refusal[]
}

/** The state that the action starts from, or a refusal with every reason. */
function stateBefore(
  req: PayloadRequest,
  { collection, action, reason, seenAt }: WorkflowOrder,
  texts: Texts,
  now = new Date(),
): WorkflowState {
  const { latest, readable, lacks } = texts
  const isOnPublished = TRANSITIONS.text[action].on === 'published'
  const text = isOnPublished ? readable : latest
  const { refusals } = transition(text.workflowState, action, actorOf(req), text, {
    reason,
    lacks,
    requirements: PUBLISH_REQUIREMENTS[collection],
    now,
  })
  const isAllowed = !refusals?.some(({ code }) => code === 'notAllowed')
  if (isAllowed && seenAt && !isSameMoment(seenAt, latest.updatedAt)) {
    throw refusalError(req, [{ code: 'changedMeanwhile' }])
  }
  if (isAllowed && isOnPublished && readable._status !== 'published') {
    throw refusalError(req, [{ code: 'nothingPublished' }])
  }
  if (refusals) throw refusalError(req, refusals)
  return text.workflowState
}

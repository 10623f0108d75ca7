import { APIError, type Endpoint, type PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'
import {
  availableActions,
  describeRefusal,
  isWorkflowAction,
  TRANSITIONS,
  WORKFLOW_STATE_LABELS,
  type PublishRequirements,
  type WorkflowActor,
  type WorkflowDocument,
} from '@/workflow'

import { localeOf, refusalError } from './command'
import { findText, runWorkflow, type WorkflowCollection } from './runWorkflow'

/** `GET …/:id/workflow`: what the person could do, and why not yet. `POST`: do one of them. */
export const workflowEndpoints = (
  collection: WorkflowCollection,
  requirements: PublishRequirements,
): Endpoint[] => [
  {
    path: '/:id/workflow',
    method: 'get',
    handler: async (req) => {
      const id = idFrom(req)
      const latest = await findText(req, collection, id, true)
      const readable = await findText(req, collection, id, false)
      const locale = localeOf(req)
      const offered = availableActions(
        {
          draft: latest.workflowState,
          ...(readable._status === 'published' ? { published: readable.workflowState } : {}),
        },
        req.user as unknown as WorkflowActor,
        latest as WorkflowDocument,
        { requirements },
      )
      return Response.json(
        {
          state: latest.workflowState,
          stateLabel: WORKFLOW_STATE_LABELS[latest.workflowState][locale],
          publishedState: readable._status === 'published' ? readable.workflowState : null,
          seenAt: latest.updatedAt,
          reviewerNote: latest.reviewerNote ?? null,
          actions: offered.map(({ action, needsReason, refusals }) => ({
            action,
            needsReason,
            label: TRANSITIONS[action].label[locale],
            refusals: refusals.map((refusal) => describeRefusal(refusal, locale)),
          })),
        },
        { headers: { 'Cache-Control': 'private, no-store' } },
      )
    },
  },
  {
    path: '/:id/workflow',
    method: 'post',
    handler: async (req) => {
      const { action, reason, seenAt } = await readOrder(req)
      if (!isWorkflowAction(action) || action === 'edit') {
        throw refusalError(req, [{ code: 'unknownAction' }])
      }
      const result = await runWorkflow(req, {
        collection,
        id: idFrom(req),
        action,
        ...(typeof reason === 'string' ? { reason } : {}),
        ...(typeof seenAt === 'string' ? { seenAt } : {}),
      })
      return Response.json({ state: result.workflowState, updatedAt: result.updatedAt })
    },
  },
]

/** The identifier of the address, and somebody signed in to the admin. */
export function idFrom(req: PayloadRequest): Id {
  if (!req.user) throw refusalError(req, [{ code: 'notAllowed' }])
  const id = String(req.routeParams?.id ?? '')
  return req.payload.db.defaultIDType === 'number' ? Number(id) : id
}

export async function readOrder(req: PayloadRequest): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await req.json?.()
    if (typeof body === 'object' && body !== null) return body as Record<string, unknown>
  } catch (cause) {
    throw new APIError('The body is not JSON.', 400, { cause: String(cause) }, true)
  }
  return {}
}

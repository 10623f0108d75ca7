import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type Endpoint,
  type PayloadRequest,
} from 'payload'

import { hasRole } from '@/access'
import type { Id } from '@/db/ids'
import type { WorkflowAction } from '@/workflow'

import { idFrom, readOrder } from '../../GuideChapters/endpoints/workflow'
import { refusalError, withCommand } from '../../GuideChapters/workflowCommand'

const ACTIONS = ['submit', 'publish', 'publishAlone'] as const

type TranslationAction = (typeof ACTIONS)[number] & WorkflowAction

const isTranslationAction = (value: unknown): value is TranslationAction =>
  ACTIONS.some((action) => action === value)

/** `POST /api/translations/:id/workflow`: submit, publish (approves what others wrote). */
export const translationEndpoints: Endpoint[] = [
  {
    path: '/:id/workflow',
    method: 'post',
    handler: async (req) => {
      const { action, reason } = await readOrder(req)
      if (!isTranslationAction(action)) throw refusalError(req, [{ code: 'unknownAction' }])
      const result = await runTranslationWorkflow(req, {
        id: idFrom(req),
        action,
        ...(typeof reason === 'string' ? { reason } : {}),
      })
      return Response.json({ state: result.workflowState, counts: result.counts })
    },
  },
]

/** Does one action on a translation, whole or not at all. */
export async function runTranslationWorkflow(
  req: PayloadRequest,
  { id, action, reason }: { id: Id; action: TranslationAction; reason?: string },
): Promise<{ workflowState?: unknown; counts?: unknown }> {
  if (action === 'publishAlone') {
    if (!hasRole(req.user, 'admin')) throw refusalError(req, [{ code: 'notAllowed' }])
    if (!reason?.trim()) throw refusalError(req, [{ code: 'reasonMissing' }])
  }
  const shouldCommit = await initTransaction(req)
  try {
    const command = { collection: 'translations', id, action, ...(reason ? { reason } : {}) }
    const result = await withCommand(req, command, () =>
      req.payload.update({
        collection: 'translations',
        id: id as never, // number or string, by database
        data: {},
        depth: 0,
        draft: action === 'submit',
        overrideAccess: false,
        overrideLock: false,
        req,
        user: req.user,
      }),
    )
    if (shouldCommit) await commitTransaction(req)
    return result
  } catch (error) {
    if (shouldCommit) await killTransaction(req)
    throw error
  }
}

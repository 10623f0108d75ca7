import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type Endpoint,
  type PayloadRequest,
} from 'payload'

import { hasRole } from '@/access'
import type { Id } from '@/db/ids'
import type { Label } from '@/i18n/locales'
import {
  approveUnits,
  extract,
  TRANSLATION_STATE_LABELS,
  type StoredUnits,
  type TranslationState,
} from '@/translation'
import { describeRefusal, type Refusal, type WorkflowAction } from '@/workflow'
import { idFrom, readOrder } from '@/workflow/payload/endpoints'
import { localeOf, refusalError, withCommand } from '@/workflow/payload/command'
import { mayWriteIn } from './access'

import { findSource } from './findSource'

const ACTIONS = ['submit', 'publish', 'publishAlone'] as const

type TranslationAction = (typeof ACTIONS)[number] & WorkflowAction

const isTranslationAction = (value: unknown): value is TranslationAction =>
  ACTIONS.some((action) => action === value)

const LABELS: Record<TranslationAction, Label> = {
  submit: { fr: 'Soumettre à la relecture', en: 'Submit for review', es: 'Enviar a revisión' },
  publish: {
    fr: 'Approuver les passages des autres et publier',
    en: 'Approve what others wrote and publish',
    es: 'Aprobar los pasajes de otras personas y publicar',
  },
  publishAlone: {
    fr: 'Tout approuver sans relecture et publier',
    en: 'Approve all without review and publish',
    es: 'Aprobar todo sin revisión y publicar',
  },
}

/**
 * `GET /api/translations/:id/workflow`: what the person could do. `POST`: submit, or publish, which
 * approves what others wrote.
 */
export const translationEndpoints: Endpoint[] = [
  {
    path: '/:id/workflow',
    method: 'get',
    handler: async (req) => {
      const latest = await findTranslation(req, idFrom(req), true)
      const readable = await findTranslation(req, idFrom(req), false)
      const locale = localeOf(req)
      const source = await findSource(req, latest.resourceType, latest.resourceKey)
      const { approved, own } = approveUnits(
        latest.units ?? {},
        source ? extract(source) : [],
        req.user?.id,
      )
      const mayWrite = mayWriteIn(req.user, latest.language)
      const waiting = approved + own > 0
      const offered: [TranslationAction, boolean, Refusal[]][] = [
        ['submit', mayWrite && waiting && latest.workflowState === 'inProgress', []],
        ['publish', mayWrite && waiting, approved > 0 ? [] : [ownUnits(own)]],
        ['publishAlone', own > 0 && hasRole(req.user, 'admin'), []],
      ]
      return Response.json(
        {
          stateLabel: TRANSLATION_STATE_LABELS[latest.workflowState][locale],
          publishedState: readable._status === 'published' ? 'published' : null,
          seenAt: latest.updatedAt,
          reviewerNote: null,
          actions: offered
            .filter(([, isOffered]) => isOffered)
            .map(([action, , refusals]) => ({
              action,
              needsReason: action === 'publishAlone',
              label: LABELS[action][locale],
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
        overrideLock: true, // somebody's open page must not hold the others up; no word is lost
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

interface TranslationText {
  resourceType: string
  resourceKey: string
  language: string
  units?: StoredUnits | null
  workflowState: TranslationState
  updatedAt: string
  _status?: string
}

async function findTranslation(
  req: PayloadRequest,
  id: Id,
  draft: boolean,
): Promise<TranslationText> {
  const doc: unknown = await req.payload.findByID({
    collection: 'translations',
    id: id as never, // number or string, by database
    depth: 0,
    draft,
    overrideAccess: false,
    req,
    user: req.user,
  })
  return doc as TranslationText
}

const ownUnits = (count: number): Refusal => ({ code: 'ownUnits', params: { count } })

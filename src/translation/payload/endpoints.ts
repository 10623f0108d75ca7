import type { Endpoint } from 'payload'

import { personLocale } from '@/i18n/firstLocale'
import {
  eventsBetween,
  keptCounts,
  restoreUnits,
  TRANSLATION_STATE_LABELS,
  workingState,
} from '@/translation'
import { availableTranslationActions, isTranslationAction, TRANSITIONS } from '@/workflow'
import { answer, findForPerson, inWords } from '@/workflow/payload/endpoints'
import { actorOf, idFrom, readOrder, refusalError } from '@/workflow/payload/request'
import { restoreEndpoint } from '@/workflow/payload/restoreVersion'
import { contentOf } from '@/workflow/payload/writeDocument'

import { figuresEndpoint } from './figures'
import { fileEndpoints } from './files/fileEndpoints'
import { checksOf } from './glossaries'
import { endpointInTurn } from './inTurn'
import { recordUnitEvents } from './people/unitEvents'
import {
  findUnits,
  progressOf,
  runTranslationWorkflow,
  type TranslationText,
} from './runTranslationWorkflow'
import { unitEndpoints } from './unitEndpoints'

/**
 * `GET /api/translations/:id/workflow`: what the person could do. `POST`: submit, send back, or
 * publish, which approves what others wrote, as the person saw it (`seen`).
 */
export const translationEndpoints: Endpoint[] = [
  ...fileEndpoints,
  figuresEndpoint,
  ...unitEndpoints,
  {
    path: '/:id/workflow',
    method: 'get',
    handler: async (req) => {
      const target = { collection: 'translations', id: idFrom(req) } as const
      const latest = await findForPerson<TranslationText>(req, target, true)
      const readable = await findForPerson<TranslationText>(req, target, false)
      const checks = await checksOf(req.payload, latest)
      const progress = progressOf(req, latest, await findUnits(req, latest), { checks })
      const offered = availableTranslationActions(latest.workflowState, actorOf(req), progress)
      const locale = personLocale(req)
      return answer({
        stateLabel: TRANSLATION_STATE_LABELS[latest.workflowState][locale],
        publishedState: readable._status === 'published' ? 'published' : null,
        seenAt: latest.updatedAt,
        reviewerNote: latest.reviewerNote ?? null,
        publishedAlone: null,
        blockers: [],
        actions: inWords(offered, TRANSITIONS.translation, locale),
      })
    },
  },
  {
    path: '/:id/workflow',
    method: 'post',
    handler: async (req) => {
      const id = idFrom(req)
      const { action, reason, seen } = await readOrder(req)
      if (!isTranslationAction(action)) throw refusalError(req, [{ code: 'unknownAction' }])
      const result = await runTranslationWorkflow(req, { id, action, reason, seen })
      return Response.json({ state: result.workflowState, counts: result.counts })
    },
  },
  endpointInTurn(
    restoreEndpoint('translations', async (req, version, latest) => {
      const text = latest as TranslationText
      const french = await findUnits(req, text)
      const act = { person: actorOf(req).id, date: new Date().toISOString() }
      const units = restoreUnits(version as TranslationText, text, french, act)
      const doing = {
        person: String(act.person),
        date: act.date,
        actionOf: () => 'restore' as const,
      }
      await recordUnitEvents(req, text, eventsBetween(text.units ?? {}, units, doing))
      return {
        ...contentOf(text),
        units,
        ...keptCounts(french, units),
        workflowState: workingState(french, units),
      }
    }),
  ),
]

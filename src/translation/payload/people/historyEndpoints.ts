import type { Endpoint, PayloadRequest } from 'payload'

import { sameId } from '@/db/ids'
import { readId } from '@/db/readId'
import { readJson } from '@/http/payload/readJson'
import { handsBehind, handsOf, type UnitOrder } from '@/translation'
import { answer, findForPerson } from '@/workflow/payload/endpoints'
import { idFrom, refusalError } from '@/workflow/payload/request'

import { savePassages, type Passages } from '../savePassages'

import { findPassage } from './findPassage'
import { namesOf } from './names'
import { findHistory, findUnitEvent } from './unitEvents'

/**
 * `GET /api/translations/:id/units/:key/history`: who did what to a passage, when and why, the latest
 * first. `POST …/history/:event/restore`, with the translation that the person has before them
 * (`before`): the words of then come back, as those of who wrote them.
 */
export const historyEndpoints: Endpoint[] = [
  {
    path: '/:id/units/:key/history',
    method: 'get',
    handler: async (req) => {
      const { text, unit } = await findPassage(req)
      const events = await historyOf(req, text, unit)
      const names = await namesOf(
        req,
        events.flatMap(({ person, writer }) => [person, writer]),
      )
      return answer({ events, names })
    },
  },
  {
    path: '/:id/units/:key/history/:event/restore',
    method: 'post',
    handler: async (req) => {
      const { text, unit } = await findPassage(req)
      const { before } = await readJson(req)
      if (typeof before !== 'string') throw refusalError(req, [{ code: 'ordersUnreadable' }])
      const order = await restoring(req, text, { action: 'restore', unit, before, target: '' })
      const [outcome] = await savePassages(req, text.id, [order])
      const entry = outcome && 'entry' in outcome ? outcome.entry : undefined
      const { updatedAt } = await findForPerson<Passages>(
        req,
        { collection: 'translations', id: idFrom(req) },
        true,
      )
      return answer({
        outcome,
        updatedAt,
        names: await namesOf(req, handsOf(entry ?? {})),
      })
    },
  },
]

/** What was done to a passage, the latest first, also while its French was another. */
function historyOf(req: PayloadRequest, text: Passages, { key }: UnitOrder['unit']) {
  const { source, previousSource } = text.units?.[key] ?? {}
  const others = (text.sourceUnits ?? []).map((unit) => unit.key).filter((other) => other !== key)
  return findHistory(req, text.id, {
    key,
    sources: [source ?? [], previousSource ?? []].flat(),
    others: new Set(others),
  })
}

/** The order with the words of the line that the address names, and whose hands are in them. */
async function restoring(
  req: PayloadRequest,
  text: Passages,
  order: UnitOrder,
): Promise<UnitOrder> {
  const named = readId(req.payload, String(req.routeParams?.event))
  const event = named === undefined ? undefined : await findUnitEvent(req, text.id, String(named))
  if (!event) throw refusalError(req, [{ code: 'passageUnknown' }])
  const { after, fingerprint, source, writer } = event
  const history = await historyOf(req, text, order.unit)
  const line = history.findIndex(({ id }) => sameId(id, event.id))
  const hands = handsBehind(line < 0 ? [event] : history.slice(line))
  return {
    ...order,
    target: after,
    wording: { source, updatedBy: writer, hands, ...(fingerprint ? { fingerprint } : {}) },
  }
}

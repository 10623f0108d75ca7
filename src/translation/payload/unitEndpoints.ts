import type { Endpoint, PayloadRequest } from 'payload'

import { payloadId, type Id } from '@/db/ids'
import { readJson } from '@/http/payload/readJson'
import { personLocale } from '@/i18n/firstLocale'
import {
  handsOf,
  nameOf,
  type OrderRefusal,
  type StoredUnit,
  type UnitOrder,
  type UnitOutcome,
} from '@/translation'
import { aboutUnits, describeRefusal, type Refusal, WORKFLOW_COLLECTIONS } from '@/workflow'
import { answer, findForPerson } from '@/workflow/payload/endpoints'
import { mayUpdate } from '@/workflow/payload/mayUpdate'
import { idFrom, refusalError } from '@/workflow/payload/request'

import { glossaryOf, sourceOf } from './glossaries'
import { assignmentEndpoints } from './people/assignment'
import { commentEndpoints } from './people/commentEndpoints'
import { countOpenQuestions } from './people/comments'
import { historyEndpoints } from './people/historyEndpoints'
import { namesOf } from './people/names'
import { passageTermEndpoints } from './people/proposalEndpoints'
import { placesOf } from './placesOf'
import { hasMachine, machineEndpoint } from './machineEndpoint'
import { readUnitOrders } from './readUnitOrders'
import { savePassages, type Passages } from './savePassages'
import { suggestionsEndpoint } from './suggestionsEndpoint'

/**
 * `GET /api/translations/:id/units`: the passages as they stand, for the desk. `POST`: orders about
 * some of them, each saved by itself; the answer says what became of each.
 */
export const unitEndpoints: Endpoint[] = [
  suggestionsEndpoint,
  ...assignmentEndpoints,
  machineEndpoint,
  ...historyEndpoints,
  ...commentEndpoints,
  ...passageTermEndpoints,
  {
    path: '/:id/units',
    method: 'get',
    handler: async (req) => {
      const target = { collection: 'translations', id: idFrom(req) } as const
      const text = await findForPerson<Passages>(req, target, true)
      const entries = text.units ?? {}
      return answer({
        language: text.language,
        sourceLanguage: sourceOf(text),
        updatedAt: text.updatedAt,
        units: text.sourceUnits ?? [],
        places: Object.fromEntries(await placesOf(req, text)),
        entries,
        terms: (await glossaryOf(req.payload, text)).terms,
        names: await namesOf(req, peopleOf(Object.values(entries))),
        openQuestions: await countOpenQuestions(req, text),
        mayWrite: await mayUpdate(req, target),
        hasMachine: hasMachine(text),
        hasPage: WORKFLOW_COLLECTIONS.some((each) => each === text.resourceType),
      })
    },
  },
  {
    path: '/:id/units',
    method: 'post',
    handler: async (req) => {
      const id = idFrom(req)
      const orders = readUnitOrders((await readJson(req)).orders)
      if (!orders) throw refusalError(req, [{ code: 'ordersUnreadable' }])
      const outcomes = await savePassages(req, id, orders)
      const updatedAt = await lastChange(req, id)
      return answer({ ...(await inWords(req, orders, outcomes)), updatedAt })
    },
  },
]

/** When the translation was last written: the form around the desk is then not taken for older. */
async function lastChange(req: PayloadRequest, id: Id): Promise<string> {
  const { updatedAt } = await req.payload.findByID({
    collection: 'translations',
    id: payloadId(id),
    depth: 0,
    draft: true,
    select: { updatedAt: true },
    overrideAccess: false,
    req,
    user: req.user,
  })
  return updatedAt
}

/** With the names of those whose words are shown, and refusals in the person's language. */
async function inWords(
  req: PayloadRequest,
  orders: readonly UnitOrder[],
  outcomes: readonly UnitOutcome[],
) {
  const entries = outcomes.flatMap((outcome) => ('entry' in outcome && outcome.entry) || [])
  const names = await namesOf(req, peopleOf(entries))
  const locale = personLocale(req)
  const told = outcomes.map((outcome, index) =>
    outcome.result === 'refused'
      ? { ...outcome, sentence: describeRefusal(refusalOf(outcome.code, orders[index]), locale) }
      : outcome,
  )
  return { outcomes: told, names }
}

function refusalOf(code: OrderRefusal, order: UnitOrder | undefined): Refusal {
  if (code === 'reasonMissing') return { code }
  if (code === 'ownUnits') return { code, params: { count: 1 } }
  return aboutUnits(code, order ? [nameOf(order.unit)] : [])
}

/** Those whose names stand beside passages. */
const peopleOf = (entries: readonly StoredUnit[]): string[] =>
  entries.flatMap((entry) => [...handsOf(entry), entry.sentBack?.by ?? []].flat())

import type { Payload, PayloadRequest } from 'payload'

import { whole } from '@/db/whole'
import { DONE_BY, ENDED_BY, isToCome, PLANNED, type Planned } from '@/workflow'

import { logPlan } from './logPlan'
import { dropPlan, findPlan, plansOf, writePlan, type StoredPlan } from './plans'
import { checkWorkflow, runWorkflow, type WorkflowOrder, type WorkflowText } from './runWorkflow'

/** What a person did, and the plans that it ended. */
interface Done {
  text: WorkflowText
  ended: StoredPlan[]
}

/**
 * Does what a person asks for now, and settles what was planned: what is done is planned no more, and a withdrawal ends
 * planned publications. Those go first, so that a process that stops in between leaves nothing that
 * undoes the withdrawal; they come back when it is refused or fails.
 */
export async function actByHand(req: PayloadRequest, order: WorkflowOrder): Promise<Done> {
  const ended = await takeEnded(req, order)
  try {
    const text = await whole(req, async () => {
      const result = await runWorkflow(req, order)
      for (const plan of ended) await logPlan(req, plan, 'PlanCancelled')
      return result
    })
    await dropDone(req.payload, order)
    return { text, ended }
  } catch (error) {
    for (const plan of ended) await writePlan(req.payload, undefined, plan)
    throw error
  }
}

/** Takes away the plans that the action ends, if it can be done at all. */
async function takeEnded(req: PayloadRequest, order: WorkflowOrder): Promise<StoredPlan[]> {
  const kinds = PLANNED.filter((planned) => ENDED_BY[planned].includes(order.action))
  if (kinds.length === 0) return []
  await checkWorkflow(req, order, new Date())
  const taken = await Promise.all(kinds.map((planned) => take(req.payload, order, planned)))
  return taken.filter((plan) => plan !== undefined)
}

/** Whoever changes it at the same time, it is taken; its news stay. */
async function take(
  payload: Payload,
  text: WorkflowOrder,
  planned: Planned,
): Promise<StoredPlan | undefined> {
  const plan = await findPlan(payload, text, planned)
  if (!plan || !isToCome(plan)) return undefined
  return (await dropPlan(payload, plan)) ? plan : take(payload, text, planned)
}

/** What a person has done by hand is planned no more. */
async function dropDone(payload: Payload, order: WorkflowOrder): Promise<void> {
  for (const plan of await plansOf(payload, order)) {
    // One that the site has begun meets the text as it is now, and goes by itself.
    if (DONE_BY[plan.planned].includes(order.action) && plan.state !== 'underWay') {
      await dropPlan(payload, plan)
    }
  }
}

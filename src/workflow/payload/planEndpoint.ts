import { randomUUID } from 'node:crypto'

import type { Endpoint, PayloadRequest } from 'payload'

import { EDITORS, hasRole } from '@/access'
import { nameOf } from '@/accounts/nameOf'
import { sameId, type Id } from '@/db/ids'
import { whole } from '@/db/whole'
import { readJson } from '@/http/payload/readJson'
import {
  isNews,
  isPlanned,
  isReadBy,
  momentOf,
  readBy,
  TRANSITIONS,
  type Plan,
  type Planned,
  type WorkflowAction,
  type WorkflowCollection,
} from '@/workflow'

import { logPlan } from './logPlan'
import { findReaders } from './planPeople'
import { dropPlan, findPlan, writePlan, type StoredPlan } from './plans'
import { actorOf, idFrom, refusalError } from './request'
import { checkWorkflow, runWorkflow, type WorkflowOrder } from './runWorkflow'
import { findVersion } from './writeDocument'

type Asked = Readonly<Record<string, unknown>>

interface PlanOrder {
  collection: WorkflowCollection
  id: Id
  planned: Planned
  /** The plan that the person had before them; nothing where there was none. */
  before: StoredPlan | undefined
  asked: Asked
}

/** What a person does to a plan: chooses its moment (the first time or anew), takes it back, or has read its news. */
const DOES: Record<string, (req: PayloadRequest, order: PlanOrder) => Promise<void>> = {
  choose,
  cancel,
  read,
}

/** `POST …/:id/workflow/plan`: what is to be done to a text at a moment to come. */
export const planEndpoint = (collection: WorkflowCollection): Endpoint => ({
  path: '/:id/workflow/plan',
  method: 'post',
  handler: async (req) => {
    const id = idFrom(req)
    if (!hasRole(req.user, ...EDITORS)) throw refusalError(req, [{ code: 'notAllowed' }])
    const asked = await readJson(req)
    const { planned } = asked
    const does = typeof asked.do === 'string' && Object.hasOwn(DOES, asked.do) && DOES[asked.do]
    if (!does || !isPlanned(planned)) throw refusalError(req, [{ code: 'unknownAction' }])
    const before = await findPlan(req.payload, { collection, id }, planned)
    if ((before?.mark ?? '') !== (typeof asked.mark === 'string' ? asked.mark : '')) {
      throw refusalError(req, [{ code: 'planMeanwhile' }])
    }
    // Once begun, it is done or refused within moments: neither is undone here.
    if (before?.state === 'underWay') throw refusalError(req, [{ code: 'planUnderWay' }])
    await does(req, { collection, id, planned, before, asked })
    return Response.json({ done: true })
  },
})

/**
 * The person could do it now: who reviews, and what the text lacks, count when it is planned too. The plan is written
 * first, so that a text is approved for the plan of whoever approves it or not at all; without the approval and the line
 * of the log, it is as before.
 */
async function choose(req: PayloadRequest, { before, asked, ...what }: PlanOrder): Promise<void> {
  const { moment, refusals } = momentOf(
    { day: asked.day, time: asked.time, turn: asked.turn },
    new Date(),
  )
  if (refusals) throw refusalError(req, refusals)
  const { collection, id, planned } = what
  const order: WorkflowOrder = {
    collection,
    id,
    action: actionOf(planned, asked.action),
    ...(typeof asked.reason === 'string' ? { reason: asked.reason.trim() } : {}),
    ...(typeof asked.seenAt === 'string' ? { seenAt: asked.seenAt } : {}),
  }
  await checkWorkflow(req, order, moment)
  const text = await findVersion(req, what, 'latest')
  // What the person had before them, whatever was saved since it was compared.
  const seenAt = order.seenAt ? new Date(order.seenAt).toISOString() : text.updatedAt
  const { id: by } = actorOf(req)
  const plan: Plan = {
    ...what,
    mark: randomUUID(),
    at: moment.toISOString(),
    by,
    byName: nameOf(req.user ?? {}),
    askedAt: new Date().toISOString(),
    seenAt,
    title: String(text.title ?? ''),
    ...(TRANSITIONS.text[planned].needsReason ? { reason: order.reason ?? '' } : {}),
    state: 'waiting',
    attempts: 0,
  }
  const written = await writePlan(req.payload, before, plan)
  if (!written) throw refusalError(req, [{ code: 'planMeanwhile' }])
  try {
    await whole(req, async () => {
      if (order.action === 'approveAndPublish') {
        await runWorkflow(req, { ...order, action: 'approve', seenAt })
      }
      await logPlan(req, plan, 'Planned')
    })
  } catch (error) {
    await (before ? writePlan(req.payload, written, before) : dropPlan(req.payload, written))
    throw error
  }
}

/** What the person could do now; of a text in review, that is to approve and publish it. */
const actionOf = (planned: Planned, action: unknown): WorkflowAction =>
  planned === 'publish' && action === 'approveAndPublish' ? 'approveAndPublish' : planned

async function cancel(req: PayloadRequest, { before }: PlanOrder): Promise<void> {
  if (before?.state !== 'waiting' || !(await dropPlan(req.payload, before))) {
    throw refusalError(req, [{ code: 'planMeanwhile' }])
  }
  try {
    await logPlan(req, before, 'PlanCancelled')
  } catch (error) {
    await writePlan(req.payload, undefined, before)
    throw error
  }
}

/** Whoever was told has read it for themselves; any other of the team settles it for everyone. */
async function read(req: PayloadRequest, { before }: PlanOrder): Promise<void> {
  const { id } = actorOf(req)
  if (!before || !isNews(before) || isReadBy(before, id)) return
  const told = await findReaders(req.payload, before)
  const rest = told.some((each) => sameId(each, id)) ? readBy({ ...before, told }, id) : undefined
  const isKept = rest
    ? await writePlan(req.payload, before, rest)
    : await dropPlan(req.payload, before)
  if (!isKept) throw refusalError(req, [{ code: 'planMeanwhile' }])
}

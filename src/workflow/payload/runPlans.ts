import type { Payload, PayloadRequest } from 'payload'

import { getAuditAction } from '@/audit/actions'
import { recordAudit } from '@/audit/recordAudit'
import { isSameMoment } from '@/days/calendar'
import { idOf, payloadId, type Id } from '@/db/ids'
import { writeWhole } from '@/db/whole'
import {
  begunPlan,
  bringsWords,
  isDue,
  isGivenUp,
  isLate,
  refusedPlan,
  TRANSITIONS,
  type Plan,
  type Refusal,
} from '@/workflow'

import { findPlanner, whomToTell } from './planPeople'
import { allPlans, dropPlan, isChangedSince, writePlan, type StoredPlan } from './plans'
import { runWorkflow, type WorkflowText } from './runWorkflow'
import { tellRefusedPlan } from './tellPlan'
import { findVersion } from './writeDocument'

/** What became of one plan. */
export type PlanEnd = 'done' | 'late' | 'refused' | 'failed' | 'dropped'

/**
 * Does what was planned for a moment that has come, as if the person who planned it pressed the button
 * now: their role, four eyes and what the text lacks count now. What a stopped process left half done is
 * looked at first: nothing is done twice, whoever runs this. The caller sees to it that one process does.
 *
 * @returns what became of each, by the identifier of its text
 */
export async function runPlans(payload: Payload, now: Date): Promise<[id: Id, end: PlanEnd][]> {
  const due = (await allPlans(payload)).filter((plan) => isDue(plan, now))
  const ends: [Id, PlanEnd][] = []
  // In the order of their moments: a text may be withdrawn at eight and published again at nine.
  for (const plan of due.sort((a, b) => a.at.localeCompare(b.at))) {
    const end = await runPlan(payload, plan, now)
    if (end) ends.push([plan.id, end])
  }
  return ends
}

/** Nothing when another process came first. */
async function runPlan(
  payload: Payload,
  plan: StoredPlan,
  now: Date,
): Promise<PlanEnd | undefined> {
  const before = await readText(payload, plan, 'readable')
  if (!before) return (await dropPlan(payload, plan)) ? 'dropped' : undefined
  if (plan.startedAt && isDoneAt(before, plan, plan.startedAt)) {
    return end(payload, plan, plan.startedAt)
  }
  if (isGivenUp(plan)) return refuse(payload, plan, [{ code: 'planFault' }], now)
  const started = begunPlan(plan, now)
  const mine = await writePlan(payload, plan, started)
  if (!mine) return undefined

  try {
    const refusals = await attempt(payload, { ...mine, startedAt: started.startedAt })
    if (refusals.length === 0) return await end(payload, mine, started.startedAt)
    const after = await readText(payload, plan, 'readable')
    // Somebody did it by hand as the moment came: what was wanted is so.
    if (after && isAlready(after, plan))
      return (await dropPlan(payload, mine)) ? 'dropped' : undefined
    return await refuse(payload, mine, refusals, now)
  } catch (error) {
    // It may be done, or not: the next round looks before it begins again.
    payload.logger.error({
      err: error,
      msg: `What was planned for ${plan.at} failed: ${plan.planned} of ${plan.collection} ${plan.id}`,
    })
    return 'failed'
  }
}

/** Presses the button in the place of who planned it; answers why it could not be. */
async function attempt(
  payload: Payload,
  plan: StoredPlan & { startedAt: string },
): Promise<readonly Refusal[]> {
  const user = await findPlanner(payload, plan)
  if (!user) return [{ code: 'planPersonGone', params: { name: plan.byName } }]
  const { collection, id, planned, askedAt, at, reason, startedAt } = plan
  try {
    await writeWhole(
      payload,
      async (req) => {
        if (bringsWords(plan)) {
          const latest = await findVersion<WorkflowText>(req, plan, 'latest')
          if (await isChangedSince(req, plan, latest)) throw new ChangedSince()
        }
        await runWorkflow(req, {
          collection,
          id,
          action: planned,
          ...(reason ? { reason } : {}),
          planned: { askedAt, at, isLate: isLate(at, startedAt) },
          date: startedAt,
        })
      },
      { user },
    )
    return []
  } catch (error) {
    if (error instanceof ChangedSince) return [{ code: 'changedMeanwhile' }]
    const refusals = refusalsOf(error)
    if (refusals) return refusals
    throw error
  }
}

/** The text is not the one that was before the person. */
class ChangedSince extends Error {
  override readonly name = 'ChangedSince'
}

function refusalsOf(error: unknown): readonly Refusal[] | undefined {
  const { data } = error as { data?: { refusals?: readonly Refusal[] } }
  return data?.refusals
}

async function readText(
  payload: Payload,
  plan: Plan,
  version: 'latest' | 'readable',
): Promise<WorkflowText | undefined> {
  const text: unknown = await payload.findByID({
    collection: plan.collection,
    id: payloadId(plan.id),
    depth: 0,
    disableErrors: true,
    draft: version === 'latest',
    overrideAccess: true, // only to know how it stands
  })
  return (text as WorkflowText | null) ?? undefined
}

/** Whether the text online bears the very moment at which the plan was begun. */
const isDoneAt = (text: WorkflowText, plan: Plan, moment: string): boolean =>
  isSameMoment(lastDone(text, plan), moment)

/** Whether the text stands as the plan would have it, and was brought there since it was asked for. */
const isAlready = (text: WorkflowText, plan: Plan): boolean =>
  text.workflowState === TRANSITIONS.text[plan.planned].to &&
  (lastDone(text, plan) ?? '') > plan.askedAt

/** When that was last done to the text. */
const lastDone = (text: WorkflowText, plan: Plan): string | null | undefined =>
  bringsWords(plan) ? text.publishedAt : text.withdrawal?.date

/** It is done: only whoever planned it is told, and only when it came late. */
async function end(payload: Payload, plan: StoredPlan, doneAt: string): Promise<PlanEnd> {
  if (!isLate(plan.at, doneAt)) {
    await dropPlan(payload, plan)
    return 'done'
  }
  const planner = await findPlanner(payload, plan)
  const told = await whomToTell({ payload }, [planner?.id])
  await writePlan(payload, plan, { ...plan, state: 'late', endedAt: doneAt, told })
  return 'late'
}

/** It was refused: the log, whoever planned it and the author are told (administrators where both are gone), once, and it stays to be read. */
async function refuse(
  payload: Payload,
  plan: StoredPlan,
  refusals: readonly Refusal[],
  now: Date,
): Promise<PlanEnd> {
  const text = await readText(payload, plan, 'latest')
  const planner = await findPlanner(payload, plan)
  const told = await whomToTell({ payload }, [planner?.id, idOf(text?.author)])
  const said = refusedPlan(refusals, plan)
  const ended: Plan = {
    ...plan,
    title: String(text?.title ?? plan.title),
    state: 'refused',
    endedAt: now.toISOString(),
    refusals: said,
    told,
    readBy: [],
  }
  await writeWhole(payload, async (req) => {
    if (await tellRefusedPlan(req, ended)) await recordRefusal(req, ended)
  })
  await writePlan(payload, plan, ended)
  return 'refused'
}

/** By the site, about the person who planned it. */
const recordRefusal = (req: PayloadRequest, plan: Plan): Promise<void> =>
  recordAudit(req, {
    action: getAuditAction(plan.collection, `${plan.planned}PlanRefused`),
    summary: plan.title,
    resource: plan.collection,
    resourceKey: plan.id,
    details: {
      planned: { at: plan.at, askedAt: plan.askedAt, by: plan.by, byName: plan.byName },
      refusals: plan.refusals,
    },
  })

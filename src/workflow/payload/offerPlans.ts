import type { PayloadRequest } from 'payload'

import { EDITORS, hasRole } from '@/access'
import { READERS_WORDS } from '@/access/readers'
import { wallClock } from '@/days/calendar'
import { clockOf } from '@/days/clock'
import type { Label, Locale } from '@/i18n/locales'
import {
  bringsWords,
  cancelQuestion,
  describePlan,
  isNews,
  isNewsTo,
  isReadBy,
  isToCome,
  PLAN_BUTTONS,
  plannableAction,
  PLANNED,
  TRANSITIONS,
  type OfferedAction,
  type Planned,
  type WorkflowAction,
} from '@/workflow'

import { isChangedSince, type StoredPlan } from './plans'
import { actorOf } from './request'
import type { WorkflowText } from './runWorkflow'

/** A plan as the panel shows it. */
export interface ShownPlan {
  planned: Planned
  mark: string
  state: StoredPlan['state']
  sentences: string[]
  /** Its moment on Quebec's clock, for the form that changes it. */
  day: string
  time: string
  reason: string
  /** Asked before it is cancelled. */
  question: string
  mayCancel: boolean
  /** The person has not read what became of it. */
  isNews: boolean
  /** The person was not told, and may say for everyone that it is settled. */
  maySettle: boolean
}

/** A button that opens the form of a moment. */
export interface Plannable {
  planned: Planned
  /** What is done now, or would be. */
  action: WorkflowAction
  label: string
  needsReason: boolean
  reasonReadBy: string | undefined
  /** The plan that it takes the place of, if there is one. */
  mark: string
}

/** What is planned for a text, and what the person may plan. */
export async function offerPlans(
  req: PayloadRequest,
  plans: readonly StoredPlan[],
  latest: WorkflowText,
  offered: readonly OfferedAction<WorkflowAction>[],
  locale: Locale,
): Promise<{ plans: ShownPlan[]; plannable: Plannable[] }> {
  const mayAct = hasRole(req.user, ...EDITORS)
  const { id: person } = actorOf(req)
  const unread = plans.filter((plan) => !isReadBy(plan, person))
  const shown = await Promise.all(
    unread.map(async (plan): Promise<ShownPlan> => {
      const { day, minutes } = wallClock(plan.at)
      const isOld = await isStale(req, plan, latest)
      return {
        planned: plan.planned,
        mark: plan.mark,
        state: plan.state,
        sentences: describePlan(plan, locale, isOld),
        day,
        time: clockOf(minutes),
        reason: plan.reason ?? '',
        question: cancelQuestion(plan, locale, isOld),
        mayCancel: mayAct && plan.state === 'waiting',
        isNews: mayAct && isNewsTo(plan, person),
        maySettle: mayAct && isNews(plan) && !isNewsTo(plan, person),
      }
    }),
  )
  return { plans: shown, plannable: plannable(plans, offered, locale) }
}

/** Whether a publication would be refused, were its moment now: it says so before. */
const isStale = async (
  req: PayloadRequest,
  plan: StoredPlan,
  latest: WorkflowText,
): Promise<boolean> =>
  bringsWords(plan) &&
  (!TRANSITIONS.text.publish.from.includes(latest.workflowState) ||
    (await isChangedSince(req, plan, latest)))

const plannable = (
  plans: readonly StoredPlan[],
  offered: readonly OfferedAction<WorkflowAction>[],
  locale: Locale,
): Plannable[] =>
  PLANNED.flatMap((planned) => {
    const before = plans.find((plan) => plan.planned === planned)
    const found = before?.state === 'underWay' ? undefined : plannableAction(planned, offered)
    const buttons: Partial<Record<WorkflowAction, Label>> = PLAN_BUTTONS
    const label = found && buttons[found.action]
    if (!label) return []
    const { action, needsReason } = found
    const readers = TRANSITIONS.text[action].needsReason
    return [
      {
        planned,
        action,
        label: label[locale],
        needsReason,
        reasonReadBy: readers && READERS_WORDS[readers][locale],
        mark: before?.mark ?? '',
      },
    ]
  })

/** Plans that still are to be done, for what is asked before a publication or a withdrawal. */
export const plansToCome = (plans: readonly StoredPlan[]): StoredPlan[] => plans.filter(isToCome)

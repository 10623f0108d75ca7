import { hasRole } from '@/access/roles'

import type { Refusal } from './messages'
import { fourEyesBlockers, textBlockers } from './publishBlockers'
import { TRANSITIONS, type WorkflowAction, type WorkflowState } from './states'
import {
  CHAPTER_REQUIREMENTS,
  type PublishRequirements,
  type WorkflowActor,
  type WorkflowDocument,
} from './types'

export interface TransitionOptions {
  /** Why the person does it. */
  reason?: string | null
  requirements?: PublishRequirements
  now?: Date
}

export type TransitionResult =
  { to: WorkflowState; refusals?: undefined } | { to?: undefined; refusals: Refusal[] }

/**
 * Where an action takes a text, or every reason why it cannot.
 *
 * @param from state of the text that the action is on: of the draft, or of the published text
 * for actions on what everyone reads (see `TRANSITIONS[action].on`)
 * @example transition('inReview', 'approveAndPublish', actor, chapter) // { to: 'published' }
 */
export function transition(
  from: WorkflowState,
  action: WorkflowAction,
  actor: WorkflowActor,
  doc: WorkflowDocument,
  options: TransitionOptions = {},
): TransitionResult {
  const { reason, requirements = CHAPTER_REQUIREMENTS, now = new Date() } = options
  const rule = TRANSITIONS[action]
  // Whoever may not do it at all learns nothing about the text.
  if (!hasRole(actor, ...rule.by)) return { refusals: [{ code: 'notAllowed' }] }

  const refusals: Refusal[] = []
  if (!rule.from.includes(from)) refusals.push({ code: 'wrongState', params: { state: from } })
  if (rule.needsReason && !reason?.trim()) refusals.push({ code: 'reasonMissing' })
  if (rule.needsFourEyes) refusals.push(...fourEyesBlockers(doc, actor))
  if (rule.needsCompleteText) refusals.push(...textBlockers(doc, requirements, now))
  return refusals.length > 0 ? { refusals } : { to: rule.to }
}

/** What the person could do now, each action with the reasons that still prevent it. */
export function availableActions(
  states: { draft: WorkflowState; published?: WorkflowState },
  actor: WorkflowActor,
  doc: WorkflowDocument,
  options: TransitionOptions = {},
): { action: WorkflowAction; needsReason: boolean; refusals: Refusal[] }[] {
  return (Object.keys(TRANSITIONS) as WorkflowAction[]).flatMap((action) => {
    const rule = TRANSITIONS[action]
    const from = rule.on === 'published' ? states.published : states.draft
    if (action === 'edit' || !from || !rule.from.includes(from)) return []
    // The reason is asked for when the person chooses the action.
    const result = transition(from, action, actor, doc, {
      ...options,
      reason: options.reason ?? '…',
    })
    if (result.refusals?.some(({ code }) => code === 'notAllowed')) return []
    return [{ action, needsReason: rule.needsReason ?? false, refusals: result.refusals ?? [] }]
  })
}

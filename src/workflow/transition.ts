import { hasRole } from '@/access/roles'
import type { TranslationState } from '@/translation/states'

import type { Refusal, RefusalCode } from './messages'
import { fourEyesBlockers, textBlockers } from './publishBlockers'
import type { WorkflowState } from './states'
import {
  TRANSITIONS,
  TRANSLATION_ACTIONS,
  WORKFLOW_ACTIONS,
  type TransitionRule,
  type TranslationAction,
  type TranslationRule,
  type WorkflowAction,
} from './transitions'
import {
  CHAPTER_REQUIREMENTS,
  type PublishRequirements,
  type WorkflowActor,
  type WorkflowDocument,
} from './types'
import { isUnread } from './writers'

export interface TransitionOptions {
  /** Why the person does it. */
  reason?: string | null
  requirements?: PublishRequirements
  /** What else the text lacks, found where it is stored. */
  lacks?: readonly Refusal[]
  now?: Date
}

export type TransitionResult<State = WorkflowState> =
  { to: State; refusals?: undefined } | { to?: undefined; refusals: Refusal[] }

/**
 * Where an action takes a text, or every reason why it cannot.
 *
 * @param from state of the text that the action is on: of the draft, or of the published text
 * for actions on what everyone reads (see `TRANSITIONS.text[action].on`)
 * @example transition('inReview', 'approveAndPublish', actor, chapter) // { to: 'published' }
 */
export function transition(
  from: WorkflowState,
  action: WorkflowAction,
  actor: WorkflowActor,
  doc: WorkflowDocument,
  options: TransitionOptions = {},
): TransitionResult {
  const { reason, requirements = CHAPTER_REQUIREMENTS, lacks = [], now = new Date() } = options
  const rule = TRANSITIONS.text[action]
  // Whoever may not do it at all learns nothing about the text.
  if (!hasRole(actor, ...rule.by)) return { refusals: [{ code: 'notAllowed' }] }

  const refusals = ruleRefusals(rule, from, reason)
  if (rule.needsUnread && !isUnread(doc)) refusals.push({ code: 'alreadyRead' })
  if (rule.needsFourEyes) refusals.push(...fourEyesBlockers(doc, actor, rule.on))
  if (rule.needsCompleteText) refusals.push(...textBlockers(doc, requirements, now), ...lacks)
  return refusals.length > 0 ? { refusals } : { to: rule.to }
}

/** What the workflow looks at in a translation: its language, and how many passages are where. */
export interface TranslationProgress {
  language: string
  /** The latest version is the one that everyone reads: nothing was approved since. */
  isPublished: boolean
  /** Passages already approved. */
  approved: number
  /** Passages to review that the person wrote. */
  own: number
  /** Passages to review that others wrote. */
  others: number
  /** First words of those whose French or translation the person has not seen as it is now. */
  unseen?: readonly string[]
  /** First words of those that a check stops. */
  differing?: readonly string[]
}

/**
 * Where an action takes a translation, or every reason why it cannot. Nobody approves their own
 * passages: they stay to review, and the translation with them.
 *
 * @example translationTransition('inProgress', 'publish', actor, progress) // { to: 'published' }
 */
export function translationTransition(
  from: TranslationState,
  action: TranslationAction,
  actor: WorkflowActor,
  progress: TranslationProgress,
  { reason }: Pick<TransitionOptions, 'reason'> = {},
): TransitionResult<TranslationState> {
  const rule = TRANSITIONS.translation[action]
  if (!mayInLanguage(rule, actor, progress.language)) return { refusals: [{ code: 'notAllowed' }] }

  const refusals = ruleRefusals(rule, from, reason)
  if (!HAS_UNITS[rule.needsUnits](progress)) refusals.push({ code: NO_UNITS[rule.needsUnits] })
  const { own, others } = progress
  if (rule.needsFourEyes && own > 0 && others === 0) {
    refusals.push({ code: 'ownUnits', params: { count: own } })
  }
  if (rule.needsSeenUnits) refusals.push(...unitBlockers(progress))
  if (refusals.length > 0) return { refusals }
  const someWait = rule.needsFourEyes && own > 0
  return { to: (someWait && rule.toWhenSomeWait) || rule.to }
}

/** What keeps passages from being approved all at once, each named. */
function unitBlockers({ unseen = [], differing = [] }: TranslationProgress): Refusal[] {
  const refusals: Refusal[] = []
  if (unseen.length > 0) refusals.push(aboutUnits('unitsUnseen', unseen))
  if (differing.length > 0) refusals.push(aboutUnits('unitsDiffer', differing))
  return refusals
}

/** A refusal that names the passages it is about. */
export const aboutUnits = (
  code: 'unitsDiffer' | 'unitsUnseen',
  names: readonly string[],
): Refusal => ({ code, params: { count: names.length, passages: names.slice(0, 10).join(', ') } })

const HAS_UNITS: Record<TranslationRule['needsUnits'], (progress: TranslationProgress) => boolean> =
  {
    toReview: ({ own, others }) => own + others > 0,
    toPublish: ({ own, others, approved, isPublished }) =>
      own + others > 0 || (approved > 0 && !isPublished),
    own: ({ own }) => own > 0,
    others: ({ others }) => others > 0,
  }

const NO_UNITS: Record<TranslationRule['needsUnits'], RefusalCode> = {
  toReview: 'nothingToSubmit',
  toPublish: 'nothingToApprove',
  own: 'nothingToApprove',
  others: 'nothingToApprove',
}

/** Whether the role is enough, or is held for this language. */
function mayInLanguage(rule: TranslationRule, actor: WorkflowActor, language: string): boolean {
  const inAnyLanguage = rule.by.filter((role) => !rule.inOwnLanguages.includes(role))
  if (hasRole(actor, ...inAnyLanguage)) return true
  return hasRole(actor, ...rule.inOwnLanguages) && (actor.languages ?? []).includes(language)
}

/** What the line of the table alone refuses. */
function ruleRefusals(
  rule: TransitionRule,
  from: string,
  reason: string | null | undefined,
): Refusal[] {
  const refusals: Refusal[] = []
  if (!rule.from.includes(from)) refusals.push({ code: 'wrongState', params: { state: from } })
  if (rule.needsReason && !reason?.trim()) refusals.push({ code: 'reasonMissing' })
  return refusals
}

/** One action that a person is shown, with the reasons that still prevent it. */
export interface OfferedAction<Action> {
  action: Action
  needsReason: boolean
  refusals: Refusal[]
}

/** What the person could do now to a text. */
export function availableActions(
  states: { draft: WorkflowState; published?: WorkflowState },
  actor: WorkflowActor,
  doc: WorkflowDocument,
  options: TransitionOptions = {},
): OfferedAction<WorkflowAction>[] {
  return WORKFLOW_ACTIONS.flatMap((action) => {
    const rule = TRANSITIONS.text[action]
    const from = rule.on === 'published' ? states.published : states.draft
    if (action === 'edit' || !from) return []
    return offer(action, rule, transition(from, action, actor, doc, { ...options, reason: LATER }))
  })
}

/** What the person could do now to a translation. */
export const availableTranslationActions = (
  state: TranslationState,
  actor: WorkflowActor,
  progress: TranslationProgress,
): OfferedAction<TranslationAction>[] =>
  TRANSLATION_ACTIONS.flatMap((action) => {
    const result = translationTransition(state, action, actor, progress, { reason: LATER })
    return offer(action, TRANSITIONS.translation[action], result)
  })

/** The reason is asked for when the person chooses the action. */
const LATER = '…'

/** Refused for one of these, an action has no place on the screen; else it shows what is missing. */
const NOT_SHOWN = new Set<RefusalCode>([
  'notAllowed',
  'wrongState',
  'nothingToApprove',
  'nothingToSubmit',
  'alreadyRead',
])

function offer<Action>(
  action: Action,
  rule: TransitionRule,
  { refusals = [] }: TransitionResult<unknown>,
): OfferedAction<Action>[] {
  if (refusals.some(({ code }) => NOT_SHOWN.has(code))) return []
  return [{ action, needsReason: rule.needsReason !== undefined, refusals }]
}

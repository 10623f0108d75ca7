import { match } from './match'
import type { SourceUnit } from './types'

/** What is said about a passage: to who wrote the French, to colleagues, or as an answer. */
export const COMMENT_KINDS = ['question', 'comment', 'answer'] as const

export type CommentKind = (typeof COMMENT_KINDS)[number]

/** A question waits for an answer, or has one. What is no question is in neither state. */
export const COMMENT_STATES = ['open', 'resolved'] as const

export type CommentState = (typeof COMMENT_STATES)[number]

/** Characters: a question about a passage, not a text of its own. */
export const MAX_COMMENT_LENGTH = 2000

/** What a person does to a question. */
export const QUESTION_ACTIONS = ['answer', 'resolve', 'reopen'] as const

export type QuestionAction = (typeof QUESTION_ACTIONS)[number]

export type QuestionRefusal = 'commentMissing' | 'commentTooLong' | 'notOpen' | 'notResolved'

interface Rule {
  from: readonly CommentState[]
  to: CommentState
  /** Something must be said with it. */
  needsText: boolean
  otherwise: QuestionRefusal
}

const RULES: Record<QuestionAction, Rule> = {
  answer: { from: COMMENT_STATES, to: 'resolved', needsText: true, otherwise: 'notOpen' },
  resolve: { from: ['open'], to: 'resolved', needsText: false, otherwise: 'notOpen' },
  reopen: { from: ['resolved'], to: 'open', needsText: false, otherwise: 'notResolved' },
}

/**
 * What an action makes of a question, or why it may not be.
 *
 * @example questionStep('open', 'answer', 'Oui.') // { to: 'resolved', text: 'Oui.' }
 */
export function questionStep(
  state: CommentState,
  action: QuestionAction,
  said: string,
): { refusals: QuestionRefusal[] } | { refusals?: never; to: CommentState; text: string } {
  const { from, to, needsText, otherwise } = RULES[action]
  const refusals = [
    ...(from.includes(state) ? [] : [otherwise]),
    ...(needsText || said.trim() ? textRefusals(said) : []),
  ]
  return refusals.length > 0 ? { refusals } : { to, text: said.trim() }
}

/** Why words may not be a comment; nothing when they may. */
export function textRefusals(said: string): QuestionRefusal[] {
  const text = said.trim()
  if (!text) return ['commentMissing']
  return text.length > MAX_COMMENT_LENGTH ? ['commentTooLong'] : []
}

/** The passage that a comment is about, as its French was then. */
export interface CommentedPassage {
  unit: string
  source: string
  about: Pick<SourceUnit, 'kind' | 'context' | 'marks'>
}

/**
 * The key of the passage of today that a comment belongs to: its own, or that of the French which took
 * its place. What is about a passage that left stands with the first one, so that it is still answered.
 *
 * @param units the French passages of today, in reading order
 */
export function placeComment(
  { unit, source, about }: CommentedPassage,
  units: readonly SourceUnit[],
): string | undefined {
  if (units.some(({ key }) => key === unit)) return unit
  const left = { key: unit, source, fingerprint: 'unknown', ...about }
  const asEntry = { source, target: source, state: 'toReview', fingerprint: 'unknown' } as const
  const followed = match({ [unit]: asEntry }, [left], units)
  return (units.find(({ key }) => followed[key]) ?? units[0])?.key
}

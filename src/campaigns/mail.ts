/** Where the e-mails of a campaign are, and what keeps those that have not left. */
import type { Label } from '@/i18n/locales'
import type { MessageProblem, MessageState } from '@/notify/states'

import { hasAnswered, type InvitationFacts, isRefused } from './invitation'

/** The last message of an invitation, as the outbox has it. */
export interface LastMessage {
  id: number | string
  state: MessageState
  problem?: MessageProblem | null
  /** Moment in ISO. */
  nextAttemptAt?: string | null
  /** After it, ISO, nothing of it would be useful: it cannot leave any more. */
  usefulUntil?: string | null
  /** Moment in ISO at which its words began to leave, though no answer told that they came: before it was sent again. */
  handedOverAt?: string | null
  /** Its words and address are gone: it cannot leave any more. */
  erasedAt?: string | null
}

/** Messages that somebody may have sent again, by what is known of them. */
export const SENT_AGAIN = {
  /** Tried in vain, and tried again by itself. */
  late: { fr: 'Essayer maintenant', en: 'Try now', es: 'Intentar ahora' },
  /** Given up: they never left. */
  failed: { fr: 'Envoyer de nouveau', en: 'Send again', es: 'Enviar de nuevo' },
  /** They may have come. */
  unsure: { fr: 'Envoyer quand même', en: 'Send anyway', es: 'Enviar de todos modos' },
} as const satisfies Record<string, Label>
export type SentAgain = keyof typeof SENT_AGAIN

export const isSentAgain = (value: unknown): value is SentAgain =>
  typeof value === 'string' && Object.hasOwn(SENT_AGAIN, value)

/** Problems that nobody mends by sending again: somebody calls, or it is over. */
const FINAL: readonly MessageProblem[] = ['addressRefused', 'expired', 'withdrawn']

/** To which of them a message belongs; nothing when there is nothing to do. */
export function sentAgainAs(
  { state, problem, erasedAt, usefulUntil }: LastMessage,
  facts: InvitationFacts,
  now: Date,
): SentAgain | undefined {
  if (usefulUntil && new Date(usefulUntil) < now) return undefined
  if (erasedAt || hasAnswered(facts) || isRefused(facts)) return undefined
  if (state === 'waiting') return problem ? 'late' : undefined
  if (state === 'unsure') return facts.bouncedAt ? undefined : 'unsure'
  return state === 'failed' && problem && !FINAL.includes(problem) ? 'failed' : undefined
}

/** Whole numbers of messages. */
export interface MailStanding {
  /** In line, not tried yet. */
  inLine: number
  /** In line while the campaign is paused. */
  held: number
  /** Kept as files, as the site has no mail server. */
  kept: number
  late: Stuck | null
  failed: Stuck | null
  unsure: Stuck | null
}

export interface Stuck {
  count: number
  /** What prevented them, most frequent first. */
  problems: MessageProblem[]
  /** Of those they are for, in the order of the invitations. */
  names: string[]
  /** How many of them may have left once, before somebody had them sent again. */
  mayHaveLeft: number
  /** When the first of them is tried again; ISO, null when none is. */
  nextAttemptAt: string | null
}

interface Sent {
  name: string
  facts: InvitationFacts
  message: LastMessage | undefined
}

export function mailStanding(invitations: readonly Sent[], now: Date): MailStanding {
  const sent = invitations.flatMap(({ message, ...of }) => (message ? [{ ...of, message }] : []))
  const count = (isIt: (message: LastMessage) => boolean) =>
    sent.filter(({ message }) => isIt(message)).length
  const stuckAs = (as: SentAgain) =>
    stuckOf(sent.filter(({ message, facts }) => sentAgainAs(message, facts, now) === as))
  return {
    inLine: count(({ state, problem }) => state === 'sending' || (state === 'waiting' && !problem)),
    held: count(({ state }) => state === 'held'),
    kept: count(({ state }) => state === 'kept'),
    late: stuckAs('late'),
    failed: stuckAs('failed'),
    unsure: stuckAs('unsure'),
  }
}

function stuckOf(sent: readonly { name: string; message: LastMessage }[]): Stuck | null {
  if (sent.length === 0) return null
  const byProblem = Map.groupBy(
    sent.flatMap(({ message: { problem } }) => problem ?? []),
    (problem) => problem,
  )
  const tries = sent.flatMap(({ message: { state, nextAttemptAt } }) =>
    state === 'waiting' ? (nextAttemptAt ?? []) : [],
  )
  return {
    count: sent.length,
    problems: [...byProblem].sort((a, b) => b[1].length - a[1].length).map(([problem]) => problem),
    mayHaveLeft: sent.filter(({ message }) => message.handedOverAt).length,
    names: sent.map(({ name }) => name),
    nextAttemptAt: tries.sort()[0] ?? null,
  }
}

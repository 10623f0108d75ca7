/** How one invitation stands: never typed, computed from what happened. */
import { SECTIONS, type Section } from '@/directory/vocabulary'
import type { Label } from '@/i18n/locales'

import { type Call, CALL_OUTCOMES } from './calls'
import { dueStep, isSilent, type Schedule, type Step } from './schedule'

/** Where the last message of an invitation is. */
export type MailState = 'none' | 'underWay' | 'left' | 'failed'

/** What is known of an invitation. Moments in ISO, days 'yyyy-MM-dd'. */
export interface InvitationFacts {
  /** How many messages were put in the outbox, 0 to 3. */
  sent: number
  lastSentOn: string | null
  mail: MailState
  /** One of its messages, this one or one before, has left. */
  hasLeft: boolean
  hasAddress: boolean
  /** The page behind one of its links was shown: by a person, or by a gateway that reads mail. */
  openedAt: string | null
  /** Sections that were confirmed since it was asked. */
  confirmedSections: readonly Section[]
  /** Proposals that came since it was asked. */
  proposals: number
  /** It said that it is not its sheet, or asked not to be written to. */
  refusedAt: string | null
  /** A message came back for good. */
  bouncedAt: string | null
  calls: readonly Call[]
}

export const INVITATION_STATES = {
  toSend: { fr: 'À envoyer', en: 'To send', es: 'Por enviar' },
  sent: { fr: 'Envoyée', en: 'Sent', es: 'Enviada' },
  opened: { fr: 'Ouverte', en: 'Opened', es: 'Abierta' },
  answered: { fr: 'A répondu', en: 'Answered', es: 'Respondió' },
  confirmed: { fr: 'Fiche confirmée', en: 'Listing confirmed', es: 'Ficha confirmada' },
  refused: { fr: 'Refus', en: 'Refused', es: 'Rechazó' },
  bounced: { fr: 'Courriel revenu', en: 'E-mail came back', es: 'Correo devuelto' },
  silent: { fr: 'Silencieux', en: 'Silent', es: 'Sin respuesta' },
} as const satisfies Record<string, Label>

export type InvitationState = keyof typeof INVITATION_STATES

/**
 * The state of an invitation on a day. What the organization said holds over what became of a message,
 * and a refusal over everything but an answer.
 */
export function invitationState(
  facts: InvitationFacts,
  schedule: Schedule,
  today: string,
): InvitationState {
  const { openedAt, sent } = facts
  if (isConfirmed(facts)) return 'confirmed'
  if (hasAnswered(facts)) return 'answered'
  if (isRefused(facts)) return 'refused'
  if (isBounced(facts)) return 'bounced'
  if (!isAsked(facts)) return 'toSend'
  if (sent > 0 && isSilent(facts, schedule, today)) return 'silent'
  if (openedAt) return 'opened'
  return facts.hasLeft || facts.calls.length > 0 ? 'sent' : 'toSend'
}

/** Every section was confirmed. */
export const isConfirmed = ({ confirmedSections }: InvitationFacts): boolean =>
  SECTIONS.every(({ code }) => confirmedSections.includes(code))

/** At least one section was confirmed or corrected, by its link or on the phone. */
export const hasAnswered = ({ confirmedSections, proposals, calls }: InvitationFacts): boolean =>
  confirmedSections.length > 0 ||
  proposals > 0 ||
  calls.some(({ outcome }) => CALL_OUTCOMES[outcome].answers)

export const isRefused = ({ refusedAt, calls }: InvitationFacts): boolean =>
  refusedAt !== null || calls.some(({ outcome }) => outcome === 'refused')

export const isBounced = ({ bouncedAt, mail }: InvitationFacts): boolean =>
  bouncedAt !== null || mail === 'failed'

/** A message left, or somebody called. */
export const isAsked = (facts: InvitationFacts): boolean =>
  facts.hasLeft ||
  facts.calls.length > 0 ||
  facts.openedAt !== null ||
  hasAnswered(facts) ||
  isRefused(facts) ||
  isBounced(facts)

/** Nobody writes to it again. */
const isEnded = (facts: InvitationFacts): boolean =>
  hasAnswered(facts) || isRefused(facts) || isBounced(facts)

/** The message that an invitation is due today: none while the one before has not left. */
export function dueMessage(
  facts: InvitationFacts,
  schedule: Schedule,
  today: string,
): Step | undefined {
  if (!facts.hasAddress || isEnded(facts) || facts.mail === 'underWay') return undefined
  return dueStep(facts, schedule, today)
}

/** Whether somebody is to call: writing cannot reach it, or did not help. */
export function isToCall(facts: InvitationFacts, schedule: Schedule, today: string): boolean {
  if (hasAnswered(facts) || isRefused(facts)) return false
  if (!facts.hasAddress) return today >= schedule.from
  return isBounced(facts) || facts.calls.length > 0 || isSilent(facts, schedule, today)
}

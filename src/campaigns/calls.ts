/** Calls to those who do not answer: what may come of one, and whom to call next. */
import { isDay } from '@/days/calendar'
import type { Label, Locale } from '@/i18n/locales'

interface Outcome {
  label: Label
  /** The organization has answered. */
  answers: boolean
  /** Nobody writes or calls again. */
  ends: boolean
  /** What else must be said. */
  needs: readonly ('note' | 'day' | 'seen')[]
  /** It came in writing: nobody was called. */
  isWritten?: true
  /** What was said is to be decided: it waits among the proposals. */
  isProposed?: true
  /** What it is called of a regional actor, who has no sheet: it is asked who is missing. */
  ofActor?: Label
}

export const CALL_OUTCOMES = {
  allRight: {
    label: { fr: 'Tout est exact', en: 'All is right', es: 'Todo es correcto' },
    answers: true,
    ends: true,
    needs: ['seen'],
    ofActor: { fr: 'Il ne manque personne', en: 'Nobody is missing', es: 'No falta nadie' },
  },
  changesNoted: {
    label: { fr: 'Changements notés', en: 'Changes noted', es: 'Cambios anotados' },
    answers: true,
    ends: true,
    needs: ['note'],
    isProposed: true,
    ofActor: {
      fr: 'Organismes manquants notés',
      en: 'Missing organizations noted',
      es: 'Organizaciones que faltan, anotadas',
    },
  },
  answeredByMail: {
    label: {
      fr: 'A répondu par courriel\u00a0: rien ne change',
      en: 'Answered by e-mail: nothing changes',
      es: 'Respondió por correo: nada cambia',
    },
    answers: true,
    ends: true,
    needs: ['note'],
    isWritten: true,
    ofActor: {
      fr: 'A répondu par courriel\u00a0: il ne manque personne',
      en: 'Answered by e-mail: nobody is missing',
      es: 'Respondió por correo: no falta nadie',
    },
  },
  changesByMail: {
    label: {
      fr: 'Changements reçus par courriel',
      en: 'Changes received by e-mail',
      es: 'Cambios recibidos por correo',
    },
    answers: true,
    ends: true,
    needs: ['note'],
    isWritten: true,
    isProposed: true,
    ofActor: {
      fr: 'Organismes manquants, reçus par courriel',
      en: 'Missing organizations, received by e-mail',
      es: 'Organizaciones que faltan, recibidas por correo',
    },
  },
  resendLink: {
    label: { fr: 'Renvoyer le lien', en: 'Send the link again', es: 'Reenviar el enlace' },
    answers: false,
    ends: false,
    needs: [],
  },
  callLater: {
    label: { fr: 'Rappeler plus tard', en: 'Call later', es: 'Llamar más tarde' },
    answers: false,
    ends: false,
    needs: ['day'],
  },
  noAnswer: {
    label: { fr: 'Pas de réponse', en: 'No answer', es: 'Sin respuesta' },
    answers: false,
    ends: false,
    needs: [],
  },
  closed: {
    label: {
      fr: 'Fermé, n’existe plus',
      en: 'Closed, no longer exists',
      es: 'Cerró, ya no existe',
    },
    answers: true,
    ends: true,
    needs: ['note'],
    isProposed: true,
  },
  refused: {
    label: {
      fr: 'Ne veut plus être sollicité',
      en: 'Does not want to be asked',
      es: 'No quiere que se le pregunte',
    },
    answers: false,
    ends: true,
    needs: [],
  },
} as const satisfies Record<string, Outcome>

export type CallOutcome = keyof typeof CALL_OUTCOMES

export const CALL_OUTCOME_CODES = Object.keys(CALL_OUTCOMES) as CallOutcome[]

const isCallOutcome = (value: unknown): value is CallOutcome =>
  typeof value === 'string' && Object.hasOwn(CALL_OUTCOMES, value)

/** A call as it is kept. */
export interface Call {
  /** ISO moment. */
  at: string
  /** Name of who called. */
  by: string
  outcome: CallOutcome
  note: string
  /** Day 'yyyy-MM-dd' to call again. */
  again: string | null
}

export interface CallOrder {
  outcome: CallOutcome
  note: string
  again: string | null
  /** Section → fingerprint, as the sheet was read out. */
  seen: Readonly<Record<string, unknown>>
  /** How many calls stood on the card: who has not read the last one writes nothing over it. */
  known: number
}

export type CallRefusal = 'unknownOutcome' | 'noteNeeded' | 'dayNeeded' | 'changedMeanwhile'

/** Longest note of a call, in characters. */
const MAX_NOTE = 2000

/**
 * Reads what somebody writes down of a call, all complaints at once.
 *
 * @param today 'yyyy-MM-dd': one calls again today or later
 */
export function readCall(
  sent: Readonly<Record<string, unknown>>,
  today: string,
): { order: CallOrder; refusals: [] } | { refusals: CallRefusal[] } {
  const { outcome, again, seen, known } = sent
  const note = typeof sent.note === 'string' ? sent.note.trim().slice(0, MAX_NOTE) : ''
  if (!isCallOutcome(outcome)) return { refusals: ['unknownOutcome'] }
  const needs: readonly string[] = CALL_OUTCOMES[outcome].needs
  const isLater = needs.includes('day')
  const day = isLater && isDay(again) && again >= today ? again : null
  const refusals: CallRefusal[] = []
  if (needs.includes('note') && note === '') refusals.push('noteNeeded')
  if (isLater && day === null) refusals.push('dayNeeded')
  if (refusals.length > 0) return { refusals }
  const fingerprints = typeof seen === 'object' && seen !== null ? Object.entries(seen) : []
  return {
    order: {
      outcome,
      note,
      again: day,
      seen: Object.fromEntries(fingerprints),
      known: typeof known === 'number' ? known : 0,
    },
    refusals: [],
  }
}

/** Calls as they are stored → those that can be read. */
export const readCalls = (stored: unknown): Call[] =>
  (Array.isArray(stored) ? stored : []).flatMap((each: unknown) => {
    const { at, by, outcome, note, again } = (each ?? {}) as Record<string, unknown>
    if (typeof at !== 'string' || !isCallOutcome(outcome)) return []
    return [
      {
        at,
        by: typeof by === 'string' ? by : '',
        outcome,
        note: typeof note === 'string' ? note : '',
        again: isDay(again) ? again : null,
      },
    ]
  })

/** Whether somebody was called: what came in writing is noted beside calls, and is none. */
export const isCalled = (calls: readonly Call[]): boolean =>
  calls.some(({ outcome }) => !('isWritten' in CALL_OUTCOMES[outcome]))

/** What came of a call, in words; a regional actor was asked something else. */
export function sayOutcome(outcome: CallOutcome, isOfActor: boolean, locale: Locale): string {
  const { label, ofActor }: Outcome = CALL_OUTCOMES[outcome]
  return ((isOfActor && ofActor) || label)[locale]
}

/** Whether what was said waits among the proposals, for somebody to decide. */
export const isProposed = (outcome: CallOutcome): boolean => 'isProposed' in CALL_OUTCOMES[outcome]

/** How it came, as proposals name it. */
export const channelOf = (outcome: CallOutcome): 'email' | 'phone' =>
  'isWritten' in CALL_OUTCOMES[outcome] ? 'email' : 'phone'

/** Those to call first: the day that was agreed on, then never called, then those called longest ago. */
export function byUrgency<Called extends { calls: readonly Call[]; name: string }>(
  a: Called,
  b: Called,
  today: string,
): number {
  const rank = ({ calls }: Called): string => {
    const last = calls.at(-1)
    if (!last) return '1'
    if (last.again) return last.again <= today ? `0${last.again}` : `3${last.again}`
    return `2${last.at}`
  }
  return rank(a).localeCompare(rank(b)) || a.name.localeCompare(b.name, 'fr')
}

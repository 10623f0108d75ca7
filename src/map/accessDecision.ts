/** What may be decided about a request to read the map, as a table, and why a decision is refused. */
import { addDays, addMonths, dayAt } from '@/days/calendar'
import type { Label } from '@/i18n/locales'

export const REQUEST_STATES = [
  /** Its address is not confirmed: the team does not see it. */
  'unconfirmed',
  'received',
  'approved',
  'refused',
  'withdrawn',
] as const
export type RequestState = (typeof REQUEST_STATES)[number]

/** What is asked for: to read the map, to go on reading it, or one view's rows past the limit. */
export const REQUEST_KINDS = ['access', 'renewal', 'rows'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

/** From a state, those that a decision may lead to. A refusal can be reconsidered. */
const NEXT: Record<RequestState, readonly RequestState[]> = {
  unconfirmed: [],
  received: ['approved', 'refused'],
  approved: ['withdrawn'],
  refused: ['approved'],
  withdrawn: ['approved'],
}

/** How long an access lasts when no date is chosen, in months. */
export const DEFAULT_ACCESS_MONTHS = 12

/** How long rows past the limit may be taken when no date is chosen, in months. */
export const DEFAULT_ROWS_MONTHS = 1

/** So many days before the end the reader is told, and may ask to go on. */
export const RENEW_AHEAD_DAYS = 30

/** Whether a reader may ask to go on: the end is near, or past. */
export const isRenewalTime = (until: string, now: Date): boolean =>
  until <= addDays(dayAt(now), RENEW_AHEAD_DAYS)

export interface Decision {
  state: RequestState
  /** The last day of access, included. */
  accessUntil?: string | null
  /** Said to the person when access is refused or withdrawn. */
  reason?: string | null
}

/** Every reason why the decision cannot be taken; none when it can. */
export function decisionProblems(before: RequestState, after: Decision, now: Date): Label[] {
  const problems: Label[] = []
  if (before !== after.state && !NEXT[before].includes(after.state)) {
    problems.push(PROBLEMS.transition)
  }
  if (after.state === 'approved' && after.accessUntil && after.accessUntil < dayAt(now)) {
    problems.push(PROBLEMS.past)
  }
  const isRefusal = after.state === 'refused' || after.state === 'withdrawn'
  if (isRefusal && !after.reason?.trim()) problems.push(PROBLEMS.reason)
  return problems
}

/** The last day of access when none is chosen: that of a year from now; of a month for rows. */
export const defaultAccessEnd = (now: Date, kind: RequestKind = 'access'): string =>
  addMonths(dayAt(now), kind === 'rows' ? DEFAULT_ROWS_MONTHS : DEFAULT_ACCESS_MONTHS)

/** The last day of an access that is taken away now: none of today is left. */
export const endedAccess = (now: Date): string => addDays(dayAt(now), -1)

const PROBLEMS = {
  transition: {
    fr: 'Cette décision n’est pas possible depuis l’état actuel de la demande.',
    en: 'This decision is not possible from the present state of the request.',
    es: 'Esta decisión no es posible desde el estado actual de la solicitud.',
  },
  past: {
    fr: 'La fin de l’accès est déjà passée\u00a0: choisissez une date à venir.',
    en: 'The end of access is already past: choose a date to come.',
    es: 'El fin del acceso ya pasó: elija una fecha futura.',
  },
  reason: {
    fr: 'Donnez une raison\u00a0: elle sera dite à la personne.',
    en: 'Give a reason: the person will be told.',
    es: 'Indique un motivo: se comunicará a la persona.',
  },
} satisfies Record<string, Label>

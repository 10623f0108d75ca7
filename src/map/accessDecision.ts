/** What may be decided about a request to read the map, as a table, and why a decision is refused. */
import type { Label } from '@/i18n/locales'

export const REQUEST_STATES = ['received', 'approved', 'refused', 'withdrawn'] as const
export type RequestState = (typeof REQUEST_STATES)[number]

/** From a state, those that a decision may lead to. A refusal can be reconsidered. */
const NEXT: Record<RequestState, readonly RequestState[]> = {
  received: ['approved', 'refused'],
  approved: ['withdrawn'],
  refused: ['approved'],
  withdrawn: ['approved'],
}

/** How long an access lasts when no date is chosen, in months. */
export const DEFAULT_ACCESS_MONTHS = 12

export interface Decision {
  state: RequestState
  /** ISO date; when access ends. */
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
  if (after.state === 'approved' && after.accessUntil && new Date(after.accessUntil) <= now) {
    problems.push(PROBLEMS.past)
  }
  const isRefusal = after.state === 'refused' || after.state === 'withdrawn'
  if (isRefusal && !after.reason?.trim()) problems.push(PROBLEMS.reason)
  return problems
}

/** The end of access when none is chosen: a year from now. */
export function defaultAccessEnd(now: Date): string {
  const end = new Date(now)
  end.setUTCMonth(end.getUTCMonth() + DEFAULT_ACCESS_MONTHS)
  return endOfDay(end.toISOString())
}

/**
 * The last second of a chosen day in Quebec. The offset is the summer one: in winter access ends
 * an hour before midnight, on the same day.
 *
 * @example endOfDay('2027-03-03T12:00:00.000Z') // '2027-03-04T03:59:59.000Z'
 */
export function endOfDay(date: string): string {
  const day = QUEBEC_DAY.format(new Date(date))
  return new Date(`${day}T23:59:59-04:00`).toISOString()
}

const QUEBEC_DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/Toronto',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

const PROBLEMS = {
  transition: {
    fr: 'Cette décision n’est pas possible depuis l’état actuel de la demande.',
    en: 'This decision is not possible from the present state of the request.',
    es: 'Esta decisión no es posible desde el estado actual de la solicitud.',
  },
  past: {
    fr: 'La fin de l’accès est déjà passée : choisissez une date à venir.',
    en: 'The end of access is already past: choose a date to come.',
    es: 'El fin del acceso ya pasó: elija una fecha futura.',
  },
  reason: {
    fr: 'Donnez une raison : elle sera dite à la personne.',
    en: 'Give a reason: the person will be told.',
    es: 'Indique un motivo: se comunicará a la persona.',
  },
} satisfies Record<string, Label>

import { addDays } from '@/days/calendar'
import { toWallTime } from '@/directory/hours'

import { actionsOf } from './actions'
import type { AuditKind } from './kinds'

/** What the log is asked: who, what, which kind, from and until which day 'YYYY-MM-DD'. */
export interface JournalFilters {
  who: string
  what: string
  kind: AuditKind | ''
  from: string
  until: string
}

export const NO_FILTERS: JournalFilters = { who: '', what: '', kind: '', from: '', until: '' }

/**
 * The parameters of the list's address: what was asked, to show it again, and the same as Payload
 * understands it. Days are those of Quebec.
 *
 * @example toWhere({ ...NO_FILTERS, who: 'Ana' })
 * // [['who', 'Ana'], ['where[and][0][actorName][like]', 'Ana']]
 */
export function toWhere(filters: JournalFilters): [string, string][] {
  const conditions: [string, string][] = []
  const add = (condition: string, value: string) => {
    if (value) conditions.push([condition, value])
  }
  add('[actorName][like]', filters.who.trim())
  add('[summary][like]', filters.what.trim())
  add('[action][in]', actionsOf(filters.kind).join(','))
  add('[createdAt][greater_than_equal]', startOf(filters.from))
  add('[createdAt][less_than]', filters.until && startOf(addDays(filters.until, 1)))
  return [
    ...Object.entries(filters).filter(([, value]) => value !== ''),
    ...conditions.map(([condition, value], at): [string, string] => [
      `where[and][${at}]${condition}`,
      value,
    ]),
  ]
}

/** Midnight in Quebec, which is 4 or 5 o'clock UTC. */
const MIDNIGHTS_UTC = ['04', '05']

/** The instant at which a day begins in Quebec; '' for what is no day. */
function startOf(day: string): string {
  const instants = MIDNIGHTS_UTC.map((hour) => new Date(`${day}T${hour}:00:00Z`))
  const start = instants.find(
    (instant) => !Number.isNaN(instant.getTime()) && toWallTime(instant).date === day,
  )
  return start?.toISOString() ?? ''
}

import type { Role } from '@/access/roles'
import { addDays } from '@/days/calendar'
import { toWallTime } from '@/directory/hours'

import { actionsOf } from './actions'
import type { AuditKind } from './kinds'

/**
 * What the log is asked: who, of which role, what, which kind, about which collection and document, from and until
 * which day 'YYYY-MM-DD'.
 */
export interface JournalFilters {
  who: string
  /** Resolved by the site, which knows whose role it is; see `journalRole.ts`. */
  role: Role | typeof NOBODY | ''
  what: string
  kind: AuditKind | ''
  /** Slug of a collection. */
  object: string
  /** Identifier of one of its documents. */
  document: string
  from: string
  until: string
}

export const NO_FILTERS: JournalFilters = {
  who: '',
  role: '',
  what: '',
  kind: '',
  object: '',
  document: '',
  from: '',
  until: '',
}

/** In the place of a role: what the site did by itself, or somebody without an account. */
export const NOBODY = 'nobody'

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
  add('[resource][equals]', filters.object)
  add('[resourceKey][equals]', filters.document.trim())
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

import { dayAt, isDay } from '@/days/calendar'
import type { Label } from '@/i18n/locales'

/** What a person may be on the site. One person may be several. */
export const ROLES = ['admin', 'researcher', 'translator', 'organization', 'mapReader'] as const

export type Role = (typeof ROLES)[number]

/** The research team: those who write, publish and decide. */
export const EDITORS = ['admin', 'researcher'] as const satisfies readonly Role[]

/** Those who work in the admin. */
export const STAFF = [...EDITORS, 'translator'] as const satisfies readonly Role[]

/** Those who answer for translations in every language, and those who write them. */
export const TRANSLATION_TEAM = ['admin', 'translator'] as const satisfies readonly Role[]

export const ROLE_LABELS: Record<Role, Label> = {
  admin: { fr: 'Administration', en: 'Administrator', es: 'Administración' },
  researcher: { fr: 'Équipe de recherche', en: 'Researcher', es: 'Equipo de investigación' },
  translator: { fr: 'Traduction', en: 'Translator', es: 'Traducción' },
  organization: { fr: 'Organisme', en: 'Organization', es: 'Organismo' },
  mapReader: { fr: 'Lecture de la carte', en: 'Map reader', es: 'Lectura del mapa' },
}

/** What somebody who answers for an organization may do with its sheet. */
export const SHEET_RIGHTS = ['edit', 'confirm'] as const

export type SheetRight = (typeof SHEET_RIGHTS)[number]

export const SHEET_RIGHT_LABELS: Record<SheetRight, Label> = {
  edit: { fr: 'Peut modifier', en: 'May edit', es: 'Puede modificar' },
  confirm: { fr: 'Peut confirmer', en: 'May confirm', es: 'Puede confirmar' },
}

/** A sheet that an account opens, or has opened. */
export interface SheetAccess {
  organization?: number | string | { id: number | string } | null
  right?: SheetRight | null
  /** What colleagues call the person. */
  name?: string | null
  /** ISO date; it opens nothing from then on. */
  endedAt?: string | null
}

/** The part of a user account that rules look at. */
export interface Actor {
  id?: number | string
  roles?: readonly Role[] | null
  languages?: readonly string[] | null
  sheets?: readonly SheetAccess[] | null
  /** The last day, included. */
  mapAccessUntil?: string | null
}

/** Whether the person has at least one of the roles. */
export const hasRole = (user: unknown, ...roles: Role[]): boolean =>
  rolesOf(user).some((role) => roles.includes(role))

/** Whether the person may read the restricted map now: the team, or a reader until their last day. */
export function canReadMap(user: unknown, now: Date = new Date()): boolean {
  if (hasRole(user, ...EDITORS)) return true
  if (!hasRole(user, 'mapReader')) return false
  const until = (user as Actor).mapAccessUntil
  return isDay(until) && dayAt(now) <= until
}

/**
 * How many rows of the lists a person may take away in one file, by role. A planner has a year or two
 * of all Quebec; whoever needs more asks the team.
 */
const ROWS_AT_ONCE: Partial<Record<Role, number>> = {
  mapReader: 20_000,
  researcher: 1_000_000,
  admin: 1_000_000,
}

/** The most of what a person's roles allow; 0 for who may not read the map. */
export const rowsAtOnce = (user: unknown): number =>
  Math.max(0, ...rolesOf(user).map((role) => ROWS_AT_ONCE[role] ?? 0))

function rolesOf(user: unknown): readonly Role[] {
  if (typeof user !== 'object' || user === null || !('roles' in user)) return []
  return Array.isArray(user.roles) ? (user.roles as Role[]) : []
}

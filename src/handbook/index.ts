import { hasRole, ROLES, STAFF } from '@/access/roles'

import { ADMIN_TASKS } from './content/admin'
import { HANDOVER } from './content/handover'
import { ORGANIZATION_TASKS } from './content/organization'
import { READER_TASKS } from './content/readers'
import { RESEARCHER_TASKS } from './content/researcher'
import { TRANSLATOR_TASKS } from './content/translator'
import { type HandbookRole, type HandoverPart, type Task } from './types'

export { type HandbookRole, type HandoverPart, type Task } from './types'

export const HANDBOOK_ROLES: readonly HandbookRole[] = ROLES.filter((role) => role !== 'mapReader')

/** The handbook of each role, in the order in which a new person meets things. */
export const TASKS: Readonly<Record<HandbookRole, readonly Task[]>> = {
  researcher: [...RESEARCHER_TASKS, ...READER_TASKS],
  translator: TRANSLATOR_TASKS,
  admin: ADMIN_TASKS,
  organization: ORGANIZATION_TASKS,
}

/** "Handing over" stands at the end of the handbook of those who administer. */
export const handoverFor = (role: HandbookRole): readonly HandoverPart[] =>
  role === 'admin' ? HANDOVER : []

/**
 * The handbooks that a person reads in the admin, their own first: the team helps translators and
 * organizations by telephone, and needs theirs before its eyes. That of administrators is theirs alone.
 */
export function handbooksFor(user: unknown): HandbookRole[] {
  if (!hasRole(user, ...STAFF)) return []
  const open = HANDBOOK_ROLES.filter((role) => role !== 'admin' || hasRole(user, 'admin'))
  const own = open.filter((role) => hasRole(user, role))
  return [...own, ...open.filter((role) => !own.includes(role))]
}

/** The handbook that was asked for, or the person's own. */
export function handbookAsked(user: unknown, asked: unknown): HandbookRole | undefined {
  const open = handbooksFor(user)
  return open.find((role) => role === asked) ?? open[0]
}

/** Size of every picture of a screen, in pixels. */
export const PICTURE = { width: 1200, height: 750 } as const

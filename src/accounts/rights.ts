import { type Actor, hasRole, type Role } from '@/access'
import { idOf } from '@/db/ids'

/** What an account may do, as the log keeps it. */
export interface Rights {
  roles: readonly Role[]
  languages: readonly string[]
  organization: string | null
  mapAccessUntil: string | null
}

/** The same with the name that the organization had then. */
export interface LoggedRights extends Rights {
  organizationName?: string | null
}

/** The rights of an account, in an order that does not depend on how they were typed. */
export function rightsOf(account: Actor): Rights {
  const organization = idOf(account.organization)
  return {
    roles: (account.roles ?? []).toSorted(),
    languages: (account.languages ?? []).toSorted(),
    organization: organization === undefined ? null : String(organization),
    mapAccessUntil: account.mapAccessUntil || null,
  }
}

/** Whether two accounts, or one before and after, may do the same. */
export const haveSameRights = (a: Actor, b: Actor): boolean =>
  JSON.stringify(rightsOf(a)) === JSON.stringify(rightsOf(b))

/** What the log calls a change of rights: becoming an administrator stands out. */
export const changeOfRights = (
  before: Actor,
  after: Actor,
): 'account.promote' | 'account.rights' =>
  hasRole(after, 'admin') && !hasRole(before, 'admin') ? 'account.promote' : 'account.rights'

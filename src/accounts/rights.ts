import { type Actor, hasRole, type Role, type SheetRight } from '@/access'
import { idOf } from '@/db/ids'

/** A sheet that an account opens, as the log keeps it. */
export interface LoggedSheet {
  organization: string
  right: SheetRight | 'ended'
  /** The name that the organization had then. */
  name?: string | null
}

/** What an account may do, as the log keeps it. */
export interface Rights {
  roles: readonly Role[]
  languages: readonly string[]
  sheets: readonly LoggedSheet[]
  mapAccessUntil: string | null
}

/** The same as lines of the log have it; those of before say one organization, without a right. */
export interface LoggedRights extends Omit<Rights, 'sheets'> {
  sheets?: readonly LoggedSheet[]
  organization?: string | null
  organizationName?: string | null
}

/** The rights of an account, in an order that does not depend on how they were typed. */
export function rightsOf(account: Actor): Rights {
  return {
    roles: (account.roles ?? []).toSorted(),
    languages: (account.languages ?? []).toSorted(),
    sheets: (account.sheets ?? [])
      .flatMap(({ organization, right, endedAt }): LoggedSheet[] => {
        const id = idOf(organization)
        const kept = endedAt ? 'ended' : (right ?? 'confirm')
        return id === undefined ? [] : [{ organization: String(id), right: kept }]
      })
      .toSorted((a, b) => a.organization.localeCompare(b.organization)),
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

import { describe, expect, it } from 'vitest'

import { ROLES, type Role } from '@/access/roles'
import { isNeededBy, roleProblems, type NeededField } from '@/accounts/roleNeeds'

const NEEDED: Record<Role, readonly NeededField[]> = {
  admin: [],
  researcher: [],
  translator: ['languages'],
  organization: ['sheets'],
  mapReader: ['mapAccessUntil'],
}

const FIELDS: readonly NeededField[] = ['languages', 'sheets', 'mapAccessUntil']

describe('what a role is given with', () => {
  it.each(ROLES)('%s: its field is asked for, and missed while it is empty', (role) => {
    const account = { roles: [role] }
    expect(FIELDS.filter((field) => isNeededBy(account, field))).toEqual(NEEDED[role])
    expect(roleProblems(account).map(({ field }) => field)).toEqual(NEEDED[role])
  })

  it('is missed no longer once it is there', () => {
    const account = {
      roles: ROLES,
      languages: ['en'],
      sheets: [{ organization: 7 }],
      mapAccessUntil: '2027-06-01',
    }
    expect(roleProblems(account)).toEqual([])
    expect(FIELDS.filter((field) => isNeededBy(account, field))).toEqual(FIELDS)
  })
})

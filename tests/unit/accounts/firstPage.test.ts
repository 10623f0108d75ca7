import { describe, expect, it } from 'vitest'

import type { Actor, Role, SheetAccess } from '@/access'
import { firstPage } from '@/accounts/firstPage'
import { pathTo } from '@/i18n/paths'

const NOW = new Date('2026-11-25T12:00:00Z')
const LATER = '2027-11-25'
const BEFORE = '2025-11-25'
const OWN: SheetAccess = { organization: 12, right: 'confirm' }

const addressOf = (
  roles: Role[],
  more: Pick<Actor, 'mapAccessUntil'> = {},
  ...sheets: readonly SheetAccess[]
) => {
  const first = firstPage({ roles, ...more, sheets }, NOW)
  return first.kind === 'page' ? pathTo('fr', first.href) : first.kind
}

describe('after signing in', () => {
  it.each(['admin', 'researcher'] as const)('%s sees what waits for them', (role) => {
    expect(addressOf([role])).toBe('admin')
    expect(addressOf([role, 'translator'])).toBe('admin')
    expect(addressOf([role, 'mapReader', 'organization'], { mapAccessUntil: LATER }, OWN)).toBe(
      'admin',
    )
  })

  it('a translator sees their queue', () => {
    expect(addressOf(['translator'])).toBe('desk')
    expect(addressOf(['translator', 'mapReader'], { mapAccessUntil: LATER })).toBe('desk')
  })

  it('an organization sees its own sheet, never a refusal of the map', () => {
    expect(addressOf(['organization'], {}, OWN)).toBe('/fr/compte/fiche/12')
  })

  it('an organization with several sheets, or none that is open, sees its account', () => {
    expect(addressOf(['organization'], {}, OWN, { organization: 13, right: 'edit' })).toBe(
      '/fr/compte',
    )
    expect(addressOf(['organization'], {}, { ...OWN, endedAt: '2026-11-01' })).toBe('/fr/compte')
    expect(addressOf(['organization'])).toBe('/fr/compte')
  })

  it('a map reader sees the map until the end date, then their account', () => {
    expect(addressOf(['mapReader'], { mapAccessUntil: LATER })).toBe('/fr/carte')
    expect(addressOf(['mapReader'], { mapAccessUntil: BEFORE })).toBe('/fr/compte')
    expect(addressOf(['mapReader', 'organization'], { mapAccessUntil: BEFORE }, OWN)).toBe(
      '/fr/compte/fiche/12',
    )
  })

  it('nobody in particular sees their account', () => {
    expect(addressOf([])).toBe('/fr/compte')
  })
})

import { describe, expect, it } from 'vitest'

import type { Role } from '@/access'
import { firstPage } from '@/accounts/firstPage'
import { pathTo } from '@/i18n/paths'

const NOW = new Date('2026-11-25T12:00:00Z')
const LATER = '2027-11-25'
const BEFORE = '2025-11-25'

const addressOf = (roles: Role[], more: { mapAccessUntil?: string } = {}, sheet?: string) => {
  const first = firstPage({ roles, ...more }, sheet, NOW)
  return first.kind === 'page' ? pathTo('fr', first.href) : first.kind
}

describe('after signing in', () => {
  it.each(['admin', 'researcher'] as const)('%s sees what waits for them', (role) => {
    expect(addressOf([role])).toBe('admin')
    expect(addressOf([role, 'translator'])).toBe('admin')
    expect(addressOf([role, 'mapReader', 'organization'], { mapAccessUntil: LATER }, 'x')).toBe(
      'admin',
    )
  })

  it('a translator sees their queue', () => {
    expect(addressOf(['translator'])).toBe('desk')
    expect(addressOf(['translator', 'mapReader'], { mapAccessUntil: LATER })).toBe('desk')
  })

  it('an organization sees its own sheet, never a refusal of the map', () => {
    expect(addressOf(['organization'], {}, 'entraide')).toBe('/fr/repertoire/organismes/entraide')
  })

  it('an organization whose sheet is not public sees its account', () => {
    expect(addressOf(['organization'])).toBe('/fr/compte')
  })

  it('a map reader sees the map until the end date, then their account', () => {
    expect(addressOf(['mapReader'], { mapAccessUntil: LATER })).toBe('/fr/carte')
    expect(addressOf(['mapReader'], { mapAccessUntil: BEFORE })).toBe('/fr/compte')
    expect(addressOf(['mapReader', 'organization'], { mapAccessUntil: BEFORE }, 'entraide')).toBe(
      '/fr/repertoire/organismes/entraide',
    )
  })

  it('nobody in particular sees their account', () => {
    expect(addressOf([])).toBe('/fr/compte')
  })
})

import { describe, expect, it } from 'vitest'

import { withoutPersonal } from '@/i18n/pageQueries'

const SITE = 'https://example.org'

describe('an address on paper', () => {
  it.each([
    ['/directory', '/fr/repertoire?q=logement&lat=45.5&lon=-73.5', '/fr/repertoire?q=logement'],
    ['/account/new-password', '/en/account/new-password?token=abc', '/en/account/new-password'],
    ['/account/confirm-email', '/en/account/confirm-email?token=abc', '/en/account/confirm-email'],
    ['/updates', '/en/updates?page=2', '/en/updates?page=2'],
  ] as const)('of %s tells nothing of one reader: %s', (page, address, shown) => {
    expect(withoutPersonal(`${SITE}${address}`, page)).toBe(`${SITE}${shown}`)
  })
})

import { describe, expect, it } from 'vitest'

import { withoutPersonal, withScriptWords } from '@/i18n/pageQueries'

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

describe('an address that a reader is sent on to', () => {
  const CELL = 'cell=3fa2-2&x=1&on=2026-03-01'
  it.each([
    ['/guide/[slug]', '/es/guia/sueldo', CELL, '/es/guia/sueldo?cell=3fa2-2'],
    ['/guide/[slug]', '/es/guia/sueldo?near=A#b', CELL, '/es/guia/sueldo?near=A&cell=3fa2-2#b'],
    ['/guide/[slug]', '/es/guia/sueldo', 'cell=a%26b%0d', '/es/guia/sueldo?cell=a%26b%0D'],
    ['/guide/[slug]', '/es/guia/sueldo', 'cell=', '/es/guia/sueldo'],
    ['/guide', '/es/guia', CELL, '/es/guia'],
    [undefined, '/es/nada', CELL, '/es/nada'],
  ] as const)('keeps what the script of %s reads: %s, %s', (page, address, given, sent) => {
    expect(withScriptWords(address, page, new URLSearchParams(given))).toBe(sent)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { LOCALES } from '@/i18n/locales'

import { ownAddress } from '../../../src/app/(site)/(app)/[locale]/account/ownAddress'

describe('where to go after signing in', () => {
  it.each([
    ...LOCALES.map((locale) => `/${locale}`),
    '/fr/carte',
    '/es/mapa?p=2024&v=tabla#lugares',
    '/admin',
    '/admin/collections/translations/3?locale=fr',
    '/fr?page=2',
  ])('is %s when that was asked for', (asked) => {
    expect(ownAddress(asked)).toBe(asked)
  })

  it.each([
    '',
    'https://example.org/fr',
    '//example.org/fr',
    '///example.org',
    '/\\example.org',
    '/fr\\..\\..\\\\example.org',
    '/\t/example.org',
    '/fr\r\nSet-Cookie: a=b',
    '/fr/carte\n',
    '/fr/\u0000',
    'javascript:alert(1)',
    'fr/carte',
    '/fr/..//example.org',
    '/fr/../api/users/logout',
    '/api/users/logout',
    '/french',
    '/administration',
    '/pt/guide',
    `/fr/${'a'.repeat(2001)}`,
  ])('is not %j', (asked) => {
    expect(ownAddress(asked)).toBeUndefined()
  })

  it('never leads to another site, nor breaks a header, whatever was asked', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '..',
      '.',
      '//',
      'fr',
      'admin',
      '@',
      ':',
      '?',
      '#',
      '\n',
      '\t',
      '%2F',
      'example.org',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const address = ownAddress(`/${pieces.join('')}`) ?? '/fr'
        expect(new URL(address, 'https://site.example.org').origin).toBe('https://site.example.org')
        expect(address).toMatch(/^\/(fr|en|es|admin)(?=[/?#]|$)/)
        expect(() => new Headers({ location: address })).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })
})

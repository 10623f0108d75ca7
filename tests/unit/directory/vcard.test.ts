import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { toVCard } from '@/directory/vcard'

import { organization, site } from './world'

const card = (name: string) =>
  toVCard(
    organization('a', {
      name,
      contact: {
        phone: '450 555-0143',
        phoneNote: null,
        email: 'info@example.org',
        website: 'https://example.org/a',
        contactRole: null,
      },
      sites: [site({ postalCode: 'J0L 2L0' })],
      languages: ['es', 'fr'],
    }),
    'https://accompagner.example/fr/repertoire/organismes/a',
  )

describe('a vCard', () => {
  it('holds what a phone keeps', () => {
    const lines = card('Centre d’exemple, Sud').split('\r\n')
    expect(lines).toContain('FN:Centre d’exemple\\, Sud')
    expect(lines).toContain('TEL;VALUE=uri;TYPE="work,voice":tel:+14505550143')
    expect(lines).toContain('LANG;PREF=1:es')
    expect(card('x').replace(/\r\n /g, '')).toContain('Saint-Rémi;Québec;J0L 2L0;Canada')
  })

  it('never has a line over 75 bytes, and unfolds to what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const text = card(name)
        for (const line of text.split('\r\n'))
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      }),
    )
    const long = 'é'.repeat(120)
    expect(card(long).replace(/\r\n /g, '')).toContain(`FN:${long}\r\n`)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { toTelUri } from '@/text/telUri'

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })

describe('a phone number', () => {
  it.each([
    ['450 555-0143', 'tel:+14505550143'],
    ['(450) 555-0143', 'tel:+14505550143'],
    ['450.555.0143', 'tel:+14505550143'],
    ['450\u00a0555\u20110143', 'tel:+14505550143'],
    ['1-800-555-0199', 'tel:+18005550199'],
    ['+1 (450) 555-0143', 'tel:+14505550143'],
    ['+52 55 5555 0123', 'tel:+525555550123'],
    ['Tél. : 450 555-0143', 'tel:+14505550143'],
    ['811', 'tel:811'],
    ['450 555-0143 ou 450 555-0144', 'tel:+14505550143'],
    ['450 555-0143 / 450 555-0144', 'tel:+14505550143'],
    ['450 555-0143 (24 h sur 24)', 'tel:+14505550143'],
  ])('%s is dialled as %s', (phone, uri) => {
    expect(toTelUri(phone)).toBe(uri)
  })

  it.each([
    ['fr', '1 800 555-0199, poste 3'],
    ['fr', '1 800 555-0199 (poste : 3)'],
    ['fr', '1 800 555-0199 p. 3'],
    ['en', '1 800 555-0199 ext. 3'],
    ['en', '1 800 555-0199 Extension 3'],
    ['en', '1 800 555-0199 x3'],
    ['en', '1 800 555-0199 #3'],
    ['es', '1 800 555-0199, extensión 3'],
    ['es', '1 800 555-0199, extensio\u0301n 3'],
    ['es', '1 800 555-0199 int. 3'],
    ['es', '1 800 555-0199 anexo 3'],
  ])('has its extension apart, as written in %s: %s', (_language, phone) => {
    expect(toTelUri(phone)).toBe('tel:+18005550199;ext=3')
  })

  it.each(['', 'à venir', 'par courriel seulement'])('is not dialled when it is %j', (phone) => {
    expect(toTelUri(phone)).toBeUndefined()
  })

  it('keeps its own digits and never takes those of the extension', () => {
    const between = fc.constantFrom(' ', '-', '.', '\u00a0', '\u2011', '')
    const word = fc.constantFrom('poste', 'ext.', 'extensión', 'x', '#')
    fc.assert(
      fc.property(digits(10), between, word, digits(4), (number, mark, announced, extension) => {
        const parts = [number.slice(0, 3), number.slice(3, 6), number.slice(6)]
        const written = `${parts.join(mark)}, ${announced} ${extension}`
        expect(toTelUri(written)).toBe(`tel:+1${number};ext=${extension}`)
      }),
    )
  })

  it('is a link that a phone can read, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(toTelUri(typed) ?? 'tel:0').toMatch(/^tel:\+?\d+(;ext=\d+)?$/)
      }),
    )
  })
})

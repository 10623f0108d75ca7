import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dialPieces, toTelUri } from '@/text/telUri'

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

describe('the numbers in a sentence', () => {
  const numbersIn = (text: string) => dialPieces(text).flatMap(({ uri }) => uri ?? [])

  it.each([
    ['1 844 555-0143', ['tel:+18445550143']],
    ['1\u00a0844\u00a0555-0143', ['tel:+18445550143']],
    ['Tél. : (450) 555-0143, poste 3', ['tel:+14505550143;ext=3']],
    ['450 555-0143 ou 450 555-0144', ['tel:+14505550143', 'tel:+14505550144']],
    ['811, option 1', ['tel:811']],
    ['911 ou 211', ['tel:911', 'tel:211']],
    ['Seguridad primero; 911 si hay peligro', ['tel:911']],
    ['Composez le 911.', ['tel:911']],
  ])('%s can be dialled', (text, uris) => {
    expect(numbersIn(text)).toEqual(uris)
  })

  it.each([
    '211 $ par semaine',
    '$911 a week',
    '988 %',
    '1 911',
    '12,211',
    '911,50',
    '1 500 000',
    'le 17 décembre 2028',
    'De 25 à 30 environ',
    '+52 555 123 4567',
  ])('%s is no number to dial', (text) => {
    expect(numbersIn(text)).toEqual([])
  })

  it('leave the sentence whole, each dialled as it stands there', () => {
    const parts = fc.constantFrom(
      '450 555-0143',
      '911',
      '988',
      ' ',
      ', ',
      'ou ',
      '1',
      '$',
      'poste 3',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (words) => {
        const text = words.join('')
        const pieces = dialPieces(text)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        for (const { text: number, uri } of pieces) if (uri) expect(toTelUri(number)).toBe(uri)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { fold, foldWords, toSlug, withoutAccents } from '@/text/fold'

const anyText = fc.string({ unit: 'grapheme' })

/** One text as several hands write it, and what both foldings make of it. */
const HANDS: [typed: string, folded: string, words: string][] = [
  ['L’Île-aux-Coudres', "l'ile-aux-coudres", 'l ile aux coudres'],
  ['SACRÉ-CŒUR', 'sacre-coeur', 'sacre coeur'],
  ['Saguenay–Lac-Saint-Jean', 'saguenay-lac-saint-jean', 'saguenay lac saint jean'],
  ['Que´bec', 'quebec', 'quebec'],
  ['L´Assomption', "l'assomption", 'l assomption'],
  ['Straße', 'strasse', 'strasse'],
  ['K’iche’', "k'iche'", 'k iche'],
  ['Ｍontréal', 'montreal', 'montreal'],
]

describe('folding', () => {
  it.each(HANDS)('makes of %j %j, and of its words %j', (typed, folded, words) => {
    expect(fold(typed)).toBe(folded)
    expect(foldWords(typed)).toBe(words)
  })

  it('does not depend on case, nor on how accents are composed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HANDS.map(([typed]) => typed)), (typed) => {
        for (const same of [typed.normalize('NFD'), typed.normalize('NFC'), typed.toUpperCase()]) {
          expect(foldWords(same)).toBe(foldWords(typed))
        }
      }),
    )
  })

  it('twice is folding once, for every letter there is', () => {
    const changed: string[] = []
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const letter = String.fromCodePoint(point)
      const [folded, words] = [fold(letter), foldWords(letter)]
      if (fold(folded) !== folded || foldWords(words) !== words) changed.push(letter)
    }
    expect(changed).toEqual([])
  })

  it('twice is folding once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(foldWords(foldWords(text))).toBe(foldWords(text))
      }),
    )
  })

  it('leaves of words only letters, digits and single spaces', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldWords(text)).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/)
      }),
    )
  })

  it('takes accents away and leaves the rest', () => {
    expect(withoutAccents('Île d’Orléans (Qc)')).toBe('Ile d’Orleans (Qc)')
  })
})

describe('an address made from a name', () => {
  it('is only letters, digits and hyphens', () => {
    expect(toSlug('Maison d’exemple – Saguenay–Lac-Saint-Jean')).toBe(
      'maison-d-exemple-saguenay-lac-saint-jean',
    )
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toSlug(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
      }),
    )
  })
})

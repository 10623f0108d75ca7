import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { fillIn } from '@/text/fillIn'

describe('a sentence with names in it', () => {
  it.each([
    ['{n} lignes, {n} postes', { n: 3 }, '3 lignes, 3 postes'],
    [
      '{url} a répondu {status}',
      { url: 'https://example.org/$&', status: 404 },
      'https://example.org/$& a répondu 404',
    ],
    ['{file}', { file: '{other}', other: 'x' }, '{other}'],
    ['{n} de {total}', { n: 0 }, '0 de {total}'],
    ['{constructor}', {}, '{constructor}'],
    ['Saved at {time}.', { time: '7:22 a.m.' }, 'Saved at 7:22 a.m.'],
    [
      'Enregistré à {time}. Rien ne manque.',
      { time: '7 h 22' },
      'Enregistré à 7 h 22. Rien ne manque.',
    ],
  ])('%j with %j says %j', (sentence, params, said) => {
    expect(fillIn(sentence, params)).toBe(said)
  })

  it('is as it was when there is nothing to fill in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fillIn(text, {})).toBe(text)
      }),
    )
  })
})

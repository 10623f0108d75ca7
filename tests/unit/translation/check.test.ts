import { describe, expect, it } from 'vitest'

import { checkTarget } from '@/translation'

const NOTHING = { missing: [], added: [] }

describe('numbers of a translation', () => {
  it.each([
    ['12 mois', 'twelve months: 12'],
    ['1 234,50 $', '$1,234.50'],
    ['1\u00a0234,50\u00a0$', '$1234.5'],
    ['15,10 $ l’heure', '$15.10 an hour'],
    ['514 555-0123', '514-555-0123'],
    ['1 800 555-0199', '1-800-555-0199'],
    ['de 8 h 30 à 16 h', 'de 8:30 a 16 h'],
    ['le 1er mai 2026', 'May 1, 2026'],
    ['les articles 5, 6 et 7', 'sections 5, 6 and 7'],
    ['le <1>formulaire 3</1>', '<1>form 3</1>'],
    ['aucun nombre', 'no number'],
  ])('%s has the numbers of %s', (source, target) => {
    expect(checkTarget(source, target).numbers).toEqual(NOTHING)
  })

  it.each([
    ['12 mois', '10 months', ['12'], ['10']],
    ['1 234 $', '$1,243', ['1234'], ['1243']],
    ['15,10 $', '$15.01', ['15.1'], ['15.01']],
    ['5 et 5', '5', ['5'], []],
    ['aucun', 'number 4', [], ['4']],
  ])('%s has not the numbers of %s', (source, target, missing, added) => {
    expect(checkTarget(source, target).numbers).toEqual({ missing, added })
  })

  it('does not take the number of a mark for a number', () => {
    expect(checkTarget('<1>a</1>', 'a').numbers).toEqual(NOTHING)
  })
})

describe('marks of a translation', () => {
  it('may come in another order', () => {
    const check = checkTarget('<1>un</1> <2>deux</2>', '<2>two</2> <1>one</1>')
    expect(check.marks).toEqual(NOTHING)
  })

  it('are said when they left, or are not closed', () => {
    expect(checkTarget('<1>un</1> <2/>', '<1>one').marks).toEqual({
      missing: ['</1>', '<2/>'],
      added: [],
    })
  })

  it('are said when the French has none such', () => {
    expect(checkTarget('un', '<3>one</3>').marks).toEqual({ missing: [], added: ['<3>', '</3>'] })
  })

  it('that are escaped are words', () => {
    expect(checkTarget('\\<1>', '\\<1>').marks).toEqual(NOTHING)
  })
})

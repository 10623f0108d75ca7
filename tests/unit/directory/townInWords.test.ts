import { describe, expect, it } from 'vitest'

import { townInWords } from '@/directory/ask/townInWords'
import { buildPlaces } from '@/directory/places/places'

import { gazetteer, LONGUEUIL, QUEBEC_CITY, SAINT_REMI } from './world'

const known = buildPlaces(
  gazetteer([
    { name: 'Saint-Rémi', region: '16', point: SAINT_REMI },
    { name: 'Sainte-Croix', region: '03', point: QUEBEC_CITY },
    { name: 'Sainte-Croix', region: '16', point: LONGUEUIL },
  ]),
  [{ code: '16', names: ['Montérégie'], point: SAINT_REMI }],
  [],
)

/** Where nobody may look among all names: that takes milliseconds, up to four times a search. */
const places = {
  ...known,
  resolve: () => {
    throw new Error('all names were searched')
  },
}

describe('a need and a town in one box', () => {
  it.each([
    ['cours de français à Saint-Rémi', { q: 'cours de français', place: 'Saint-Rémi' }],
    ['food saint remi', { q: 'food', place: 'saint remi' }],
    ['food Saint-Rem', { q: 'food Saint-Rem' }],
    ['comida Sainte-Croix', { q: 'comida Sainte-Croix' }],
    ['food Montérégie', { q: 'food Montérégie' }],
    ['porter plainte contre mon patron', { q: 'porter plainte contre mon patron' }],
  ])('"%s" is understood without a search of all names', (q, understood) => {
    expect(townInWords(places, { q })).toEqual(understood)
  })
})

describe('a town by exactly its name', () => {
  it.each(['Saint-Rémi', 'st-remi', 'san remi', 'Sainte-Croix', 'Montérégie', 'J0L 2L0', ''])(
    '"%s" is the town that a whole search finds, or none',
    (typed) => {
      const { found } = known.resolve(typed)
      expect(known.townNamed(typed)).toEqual(found?.kind === 'town' ? found : null)
    },
  )
})
